import type { Issue, Item } from "@citable/model";
import type { Format, Written } from "./format.ts";

/** So many records are written at a time: enough to be quick, few enough to be little. */
const pieceLength = 200;

/**
 * Writes records as they come, in pieces that make one text when they are put together. The pieces' issues have the
 * records' places in the whole. A format without an envelope is written in one piece, which holds all records.
 * @throws TypeError for a format that is only read
 */
export async function* writePieces(format: Format, items: AsyncIterable<Item>): AsyncGenerator<Written> {
  const { write, envelope } = format;
  if (write === undefined) throw new TypeError(`${format.label} cannot be written.`);
  let written = 0;
  for await (const batch of batchesOf(items, envelope === undefined ? Infinity : pieceLength)) {
    const { text, issues } = write(batch);
    const { open, between, close } = envelope ?? { open: "", between: "", close: "" };
    const inner = text.slice(open.length, text.length - close.length);
    yield { text: (written === 0 ? open : between) + inner, issues: shifted(issues, written) };
    written += batch.length;
  }
  yield written === 0 ? write([]) : { text: envelope?.close ?? "", issues: [] };
}

async function* batchesOf(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Issues with the records' places in the whole: `[2].annote` → `[202].annote`. */
function shifted(issues: readonly Issue[], by: number): readonly Issue[] {
  if (by === 0) return issues;
  const shift = (text: string): string => text.replace(/^\[(\d+)\]/, (_, index: string) => `[${Number(index) + by}]`);
  return issues.map((issue) => ({
    ...issue,
    message: shift(issue.message),
    ...(issue.path !== undefined && { path: shift(issue.path) }),
  }));
}
