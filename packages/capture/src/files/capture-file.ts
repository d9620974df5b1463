import { CaptureError } from "../capture-error.ts";
import type { CaptureOptions, CaptureResult } from "../capture-result.ts";
import { readSource } from "../capture-source.ts";
import { decodeSource, sizeLimit } from "../decode/decode.ts";
import { type ReadSource, type ReadWorks, withReferences, withUnreadList } from "../references/listed-work.ts";
import type { ReadPdf } from "./pdf/pdf-facts.ts";

export interface FileOptions extends CaptureOptions {
  /** Who has threads reads a PDF in one that can be ended; without it, it is read here. */
  readonly readPdf?: ReadPdf;
  /** Loads what reads the works that a source lists; called only for one that has a list. Without it they are not read. */
  readonly openWorks?: () => Promise<ReadWorks>;
}

/**
 * Reads any source that is bytes: PDF, EPUB, Word, files of records (BibTeX, RIS and their like), and what
 * `captureSource` reads. The readers of files are loaded when they are needed.
 * @throws CaptureError for what cannot be read at all: empty, encrypted, damaged, unpacking to far too much
 */
export async function captureFile(source: Uint8Array | string, options: FileOptions = {}): Promise<CaptureResult> {
  const document = typeof source === "string" ? undefined : await readDocument(source, options);
  if (document !== undefined) return readList(document, options);
  return (await captureAsRecords(source, options)) ?? readList(readSource(source, options), options);
}

async function readList(read: ReadSource, { openWorks }: FileOptions): Promise<CaptureResult> {
  if (openWorks === undefined || read.listed.length === 0) return read.captured;
  let readWorks: ReadWorks;
  try {
    readWorks = await openWorks();
  } catch (cause) {
    return withUnreadList(read, cause);
  }
  return withReferences(read, readWorks);
}

async function readDocument(bytes: Uint8Array, options: FileOptions): Promise<ReadSource | undefined> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // What stands before the header is passed over, as readers do (ISO 32000-2, annex I).
  if (head.includes("%PDF-") && !/<html/i.test(head)) return readPdfFile(withinLimit(bytes), options);
  return head.startsWith("PK\u0003\u0004") ? readArchive(withinLimit(bytes)) : undefined;
}

function withinLimit(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sizeLimit) return bytes;
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  const limit = sizeLimit / 1024 / 1024;
  throw new CaptureError("too-large", `The source has ${megabytes} MB, and at most ${limit} MB are read.`);
}

async function readPdfFile(bytes: Uint8Array, options: FileOptions): Promise<ReadSource> {
  const { capturePdf } = await import("./pdf/capture-pdf.ts");
  const read = options.readPdf ?? (await import("./pdf/read-pdf.ts")).readPdf;
  return capturePdf(await read(bytes));
}

/** An archive is what its first entries say. */
async function readArchive(bytes: Uint8Array): Promise<ReadSource> {
  const { readEntries } = await import("./zip/read-entries.ts");
  const telling = /^(?:mimetype|META-INF\/container\.xml|\[Content_Types\]\.xml|word\/document\.xml)$/;
  const entries = readEntries(bytes, (name) => telling.test(name) && name !== "word/document.xml");
  if (entries.has("META-INF/container.xml")) return (await import("./epub/capture-epub.ts")).captureEpub(bytes);
  const types = new TextDecoder().decode(entries.get("[Content_Types].xml") ?? new Uint8Array());
  if (types.includes("/word/document.xml")) return (await import("./docx/capture-docx.ts")).captureDocx(bytes);
  throw new CaptureError(
    "binary",
    "The source is a ZIP archive, but no EPUB and no Word document (.docx); unpack it, and give the file to be cited.",
  );
}

/** How files of records begin; what is a page or CSL-JSON is not asked. */
const recordsStart =
  /^\s*(?:(?:%[^\n]*\n\s*)*@[a-z]+\s*[{(]|%[0-9A-Z] |TY {2}- |PMID- |\{\{\s*cit|cff-version:|---\s*\n|<\?xml|<(?:mods|modsCollection|collection|record|xml)[\s>:])/i;
const recordsName =
  /\.(?:bib|bibtex|biblatex|ris|enw|nbib|medline|ya?ml|cff|mods|marcxml|xml|wiki|wikitext|rdf|jsonld)$/i;

async function captureAsRecords(
  source: Uint8Array | string,
  { name = "" }: FileOptions,
): Promise<CaptureResult | undefined> {
  const head = typeof source === "string" ? source.slice(0, 4096) : new TextDecoder().decode(source.subarray(0, 4096));
  const isLikely = recordsStart.test(head) || (recordsName.test(name) && !/<html/i.test(head));
  if (!isLikely || /<!doctype\s+html|<html[\s>]/i.test(head)) return undefined;
  const { captureRecords } = await import("./records/capture-records.ts");
  const { text, issues } = decodeSource(source);
  const captured = captureRecords(text, name);
  return captured === undefined ? undefined : { ...captured, issues: [...issues, ...captured.issues] };
}
