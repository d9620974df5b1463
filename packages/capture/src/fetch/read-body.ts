import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchError, fetchError } from "./fetch-error.ts";

export interface BodyLimits {
  /** Bytes that may come over the wire. */
  readonly compressed: number;
  /** Bytes that these may become. */
  readonly decompressed: number;
}

/** The encodings that are asked for and read. */
export const acceptedEncodings = "gzip, deflate, br";

/**
 * Reads a body to its end or to a limit: what comes is counted before and after it is decompressed, chunk by chunk, so
 * that a small body that becomes a large one is ended as soon as it does.
 * @throws FetchError "too-large" or "broken"
 */
export async function readBody(body: Readable, encoding: string | undefined, limits: BodyLimits): Promise<Uint8Array> {
  const decompress = decompressorFor(encoding);
  try {
    if (decompress === undefined) return await pipeline(body, (source) => collect(source, limits.compressed));
    const wire = (source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> => counted(source, limits.compressed);
    return await pipeline(body, wire, decompress, (source) => collect(source, limits.decompressed));
  } catch (error) {
    throw error instanceof FetchError || isAbort(error) ? error : fetchError("broken", error);
  } finally {
    body.destroy();
  }
}

function decompressorFor(encoding = "identity"): NodeJS.ReadWriteStream | undefined {
  switch (encoding.trim().toLowerCase()) {
    case "":
    case "identity":
      return undefined;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      // What was not asked for, or several on top of one another.
      throw fetchError("broken");
  }
}

async function* counted(source: AsyncIterable<unknown>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit) throw fetchError("too-large");
    yield chunk;
  }
}

async function collect(source: AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of counted(source, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
}
