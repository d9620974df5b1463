import { isJsonObject } from "@citable/model";
import { ClientError } from "../client-error.ts";
import { textOf } from "../json.ts";

/** How the server is asked: tests put another in its place. */
export type Ask = (path: string, request?: RequestInit) => Promise<unknown>;

/** The kinds of answer that the app tells apart. */
export class ServerError extends ClientError {
  override readonly name = "ServerError";
  /** The problem's name for programs: "fetching-off"; empty if nothing was answered. */
  readonly problem: string;

  constructor(problem: string, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Asks the server that the app came from.
 * @throws ServerError with the server's own sentence, or without words if it cannot be reached
 */
export function serverAt(base: string): Ask {
  return async (path, request = {}) => {
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(new URL(path, base), request);
      answer = response.status === 204 ? undefined : await response.json();
    } catch {
      throw new ServerError("unreachable", "");
    }
    if (response.ok) return answer;
    const problem = isJsonObject(answer) ? answer : {};
    throw new ServerError(textOf(problem, "type").replace(/^.*:/, ""), textOf(problem, "detail"));
  };
}

/** A request that sends an object as JSON. */
export function sending(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json", ...headers } };
}
