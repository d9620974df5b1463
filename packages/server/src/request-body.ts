import type { HonoRequest } from "hono";
import { RequestError } from "./problem.ts";

/** The largest source the server reads. The command line has no such limit. */
export const largestSource: number = 10 * 1024 * 1024;
/** The largest item to cite: room for an abstract, not for a book. */
export const largestItem: number = 1024 * 1024;

/** Reads a request's body, and stops reading as soon as it is over the limit. */
export async function readBody(request: HonoRequest, limit: number): Promise<Uint8Array> {
  if (Number(request.header("content-length") ?? 0) > limit) throw tooLarge(limit);
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
    throw error instanceof RequestError ? error : brokenOff();
  }
  return Buffer.concat(chunks, length);
}

/** The client went away while it was sending: nobody will read the answer, and it is no fault to report. */
function brokenOff(): RequestError {
  return new RequestError(400, "broken-off", "The connection ended before everything was sent; send it again.");
}

/** Reads a JSON body. */
export async function readJson(request: HonoRequest, limit: number): Promise<unknown> {
  const type = request.header("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new RequestError(415, "unsupported-media-type", "Send the request with the media type application/json.");
  }
  const bytes = await readBody(request, limit);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    throw new RequestError(400, "bad-json", `The request's body is not JSON (${reason}).`);
  }
}

function tooLarge(limit: number): RequestError {
  const size = limit >= 1024 * 1024 ? `${limit / 1024 / 1024} MB` : `${limit / 1024} kB`;
  return new RequestError(
    413,
    "too-large",
    `What was sent is larger than ${size}: send only the page or the part of the text that is to be cited.`,
  );
}
