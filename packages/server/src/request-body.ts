import type { HonoRequest } from "hono";
import { RequestError } from "./problem.ts";

/** The largest source the server reads. The command line has no such limit. */
export const largestSource: number = 10 * 1024 * 1024;
/** The largest item to cite: room for an abstract, not for a book. */
export const largestItem: number = 1024 * 1024;

/** Reads a request's body, and stops reading as soon as it is over the limit. */
export async function readBody(request: HonoRequest, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = request.header("content-length");
  if (Number(declared ?? 0) > limit) throw tooLarge(limit);
  // With its length declared, no more can come than that.
  if (declared !== undefined) return new Uint8Array(await request.arrayBuffer().catch(brokenOff));
  const body: ReadableStream<Uint8Array> | null = request.raw.body;
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.byteLength;
      if (length > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof RequestError) throw error;
    brokenOff();
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

/** The client went away while it was sending: nobody will read the answer, and it is no fault to report. */
function brokenOff(): never {
  throw new RequestError(400, "broken-off", "The connection ended before everything was sent; send it again.");
}

function tooLarge(limit: number): RequestError {
  const size = limit >= 1024 * 1024 ? `${limit / 1024 / 1024} MB` : `${limit / 1024} kB`;
  return new RequestError(
    413,
    "too-large",
    `What was sent is larger than ${size}: send only the page or the part of the text that is to be cited.`,
  );
}
