/** Why a source or a call came to nothing: the exit code, and one sentence for people. */
export interface Failure {
  /** 1: there is nothing citable in the source; 2: it cannot be done as it was asked. */
  readonly code: 1 | 2;
  readonly sentence: string;
}

/** A call that cannot be carried out. The message is one sentence: what was wrong, where, what to do. */
export class CallError extends Error {
  override readonly name = "CallError";
}

// By name, not by class: to ask for the class would load the package that it comes from.
const foreseen: ReadonlySet<string> = new Set([
  "BackupError",
  "CallError",
  "CaptureError",
  "FetchError",
  "FormatError",
  "LocaleTagError",
  "PortTakenError",
  "ResolveError",
  "StorageError",
  "StyleError",
  "StyleSourceError",
  "UnknownStyleError",
  "WebAppMissingError",
]);

/** The one place where errors become sentences. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return unforeseen(String(error));
  if (error.name === "CaptureError" && codeOf(error) === "empty") return { code: 1, sentence: error.message };
  if (foreseen.has(error.name)) return { code: 2, sentence: error.message };
  if (codeOf(error).startsWith("commander.")) return { code: 2, sentence: fromCommander(error.message) };
  return unforeseen(error.message);
}

/** The stable name that errors of Node, Commander and Citable carry beside their class. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function fromCommander(message: string): string {
  const sentence = message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/\.$/, "")}; --help shows what can be asked.`;
}

function unforeseen(reason: string): Failure {
  const sentence =
    `Something went wrong inside Citable (${reason.replaceAll(/\s+/g, " ").trim()}). ` +
    "Please report it with the command and the source; with CITABLE_DEBUG=1 it says where.";
  return { code: 2, sentence };
}
