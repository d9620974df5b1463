import { RequestError } from "../problem.ts";
import type { PageEnd } from "../storage/list-records.ts";

/** Where the next page begins, as one opaque word. */
export function cursorOf({ position, id }: PageEnd): string {
  return Buffer.from(JSON.stringify([position, id])).toString("base64url");
}

/** @throws RequestError if it is not a cursor of ours */
export function readCursor(cursor: string): PageEnd {
  const parts: unknown = parse(Buffer.from(cursor, "base64url").toString());
  if (Array.isArray(parts) && typeof parts[0] === "number" && typeof parts[1] === "string") {
    return { position: parts[0], id: parts[1] };
  }
  throw new RequestError(400, "bad-request", "`cursor` must be what `next` said in the page before.");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
