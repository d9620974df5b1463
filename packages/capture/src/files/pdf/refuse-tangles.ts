import { damagedPdf } from "./damaged-pdf.ts";

/** So many objects that are there more than once are in a file that somebody saved a hundred times, and more in a damaged one. */
const mostRepeats = 100;
/** pdf.js reads some 15 MB a second. */
const mostBytes = 15 * 1024 * 1024;

/**
 * A PDF whose table of objects is lost is searched for objects, and each that was there before is read again; one that
 * has no end is read to the end of the file. So the time of a damaged one grows with the square of its length.
 * @throws CaptureError for a PDF without its table in which that would take long
 */
export function refuseTangles(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  if (hasTable(text)) return;
  const known = new Set<string>();
  const repeats = { count: 0, bytes: 0 };
  for (const { 0: object, index } of text.matchAll(/\b\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj\b/g)) {
    if (known.has(object)) {
      repeats.count += 1;
      repeats.bytes += text.length - index;
    }
    known.add(object);
  }
  if (repeats.count > mostRepeats && repeats.bytes > mostBytes) throw damagedPdf();
}

/** Whether the table of objects, or the object that holds it, stands where the end of the file says (ISO 32000-2, 7.5.5). */
function hasTable(text: string): boolean {
  const [, place] =
    /startxref\s{1,9}(\d{1,10})(?!\d)/.exec(text.slice(Math.max(0, text.lastIndexOf("startxref")))) ?? [];
  if (place === undefined) return false;
  // What stands before the header is passed over.
  const start = Math.max(0, text.slice(0, 1024).indexOf("%PDF-")) + Number(place);
  return /^\s*(?:xref|\d{1,10}\s+\d{1,5}\s+obj)\b/.test(text.slice(start, start + 64));
}
