/** Why nothing was fetched; "refused" says no more, so that nobody can map a network by asking. */
export type FetchErrorCode =
  | "broken"
  | "offline"
  | "refused"
  | "status"
  | "timeout"
  | "too-large"
  | "too-many-redirects"
  | "unreachable"
  | "wrong-type";

const otherwise = "save the page and give its file";

const sentences: Readonly<Record<Exclude<FetchErrorCode, "status" | "wrong-type">, string>> = {
  broken: "The server's answer is broken off or damaged; try again, or save the page and give its file.",
  offline: `It would have to be fetched, and that was not allowed (--offline); ${otherwise}.`,
  refused: `The address may not be fetched: only public http and https addresses at their usual ports are; ${otherwise}.`,
  timeout: `The server took too long to answer; try again later, or ${otherwise}.`,
  "too-large": `The server's answer is larger than what is read; ${otherwise}.`,
  "too-many-redirects": `The address leads from one to another without end; ${otherwise}.`,
  unreachable: `The server cannot be reached; check the address and the network, or ${otherwise}.`,
};

/** Nothing could be fetched. The message is one sentence: what was wrong and what to do. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: FetchErrorCode;

  constructor(code: FetchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The error of a kind that always has the same sentence. */
export function fetchError(code: keyof typeof sentences, cause?: unknown): FetchError {
  return new FetchError(code, sentences[code], cause === undefined ? {} : { cause });
}

/** The server states another kind of content than what can be read, or none. */
export function wrongTypeError(type: string | undefined): FetchError {
  const states = type === undefined ? "states no type for its answer" : `answers with ${type.slice(0, 60)}`;
  return new FetchError("wrong-type", `The server ${states}, which is not read; ${otherwise}.`);
}

/** The server answers with an error of its own. */
export function statusError(status: number): FetchError {
  const advice = status === 404 || status === 410 ? "check the address" : `try again later, or ${otherwise}`;
  return new FetchError("status", `The server answers with the error ${status}; ${advice}.`);
}
