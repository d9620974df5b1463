import { nameOfIdentifier, type WorkIdentifier } from "./work-identifier.ts";

/** Why an identifier came to no record. */
export type ResolveErrorCode =
  /** The service is overloaded, in error, or asks to wait too long. */
  | "busy"
  /** What is named is no work, or no service is known for it. */
  | "no-work"
  /** The text names no identifier. */
  | "none"
  | "not-found"
  /** The answer is not what the service promises. */
  | "unreadable"
  /** The answer is about something else than what was asked for. */
  | "wrong-work";

/** An identifier came to no record. The message is one sentence: what was wrong and what to do. */
export class ResolveError extends Error {
  override readonly name = "ResolveError";
  readonly code: ResolveErrorCode;

  constructor(code: ResolveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export function notFound(service: string, identifier: WorkIdentifier): ResolveError {
  return new ResolveError("not-found", `${capital(service)} does not know ${nameOfIdentifier(identifier)}; check it.`);
}

export function unreadable(service: string, why: string, cause?: unknown): ResolveError {
  const message = `${capital(service)} gave an answer that cannot be read (${why}); try again later.`;
  return new ResolveError("unreadable", message, cause === undefined ? {} : { cause });
}

/** The work that a service names instead must be asked for by name: it is never taken for the other. */
export function wrongWork(service: string, asked: WorkIdentifier, answered: string): ResolveError {
  const instead = answered === "" ? "names no identifier of its own" : `is about ${answered.slice(0, 100)}`;
  return new ResolveError(
    "wrong-work",
    `${capital(service)} was asked for ${nameOfIdentifier(asked)}, but its answer ${instead}; check which one you mean.`,
  );
}

export function busy(service: string, why: string): ResolveError {
  return new ResolveError("busy", `${capital(service)} ${why}; try again later.`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
