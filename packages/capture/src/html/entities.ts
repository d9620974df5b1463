import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";

/** A decoded piece of a text: an entity, or what stands between two of them; the place counts in the text as written. */
export interface DecodedRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The runs of a text of a page, as HTML writes it: each entity is a run of its own. */
export function decodedRuns(written: string, mode: DecodingMode = DecodingMode.Legacy): readonly DecodedRun[] {
  const runs: DecodedRun[] = [];
  let entity = "";
  const decoder = new EntityDecoder(htmlDecodeTree, (codepoint) => (entity += String.fromCodePoint(codepoint)));
  const add = (text: string, start: number, end: number): void => {
    if (start < end) runs.push({ text, start, end });
  };
  let at = 0;
  for (let start = written.indexOf("&"); start >= 0; start = written.indexOf("&", start + 1)) {
    entity = "";
    decoder.startEntity(mode);
    const consumed = decoder.write(written, start + 1);
    // Below 0: the text ends before the entity does.
    const length = consumed < 0 ? decoder.end() : consumed;
    if (length === 0) continue;
    add(written.slice(at, start), at, start);
    at = start + length;
    add(entity, start, at);
  }
  add(written.slice(at), at, written.length);
  return runs;
}

/** A text without its entities. */
export function decodedText(written: string, mode?: DecodingMode): string {
  if (!written.includes("&")) return written;
  return decodedRuns(written, mode)
    .map(({ text }) => text)
    .join("");
}

/** An attribute's value without its entities: "&copy=1" in an address is none. */
export function decodedValue(written: string): string {
  return decodedText(written, DecodingMode.Attribute);
}
