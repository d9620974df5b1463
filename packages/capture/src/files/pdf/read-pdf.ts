import { getDocumentProxy } from "unpdf";
import { CaptureError } from "../../capture-error.ts";
import { damagedPdf } from "./damaged-pdf.ts";
import { cutStreams } from "./cut-streams.ts";
import type { PdfFacts, PdfLine } from "./pdf-facts.ts";
import { linesOf, type TextPiece } from "./page-lines.ts";
import { refuseBombs } from "./refuse-bombs.ts";
import { refuseTangles } from "./refuse-tangles.ts";

/** The text of so many pages is read: an article with its bibliography, the front of a book. */
const mostPages = 60;
const mostCharacters = 600_000;
/** A page of a newspaper has some 25,000; one that draws far more is damaged, or a map. */
const mostOnPage = { characters: 40_000, pieces: 10_000 };

/** A page takes some milliseconds; what has taken so long is no document of text. */
const usualPatience = 10_000;

/**
 * Reads the metadata and the text of a PDF's first pages with pdf.js.
 * @param patience in milliseconds: the text of a PDF that takes longer ends there
 * @throws CaptureError for a PDF that is encrypted, damaged, or unpacks to far more than it has
 */
export async function readPdf(bytes: Uint8Array, patience: number = usualPatience): Promise<PdfFacts> {
  const end = performance.now() + patience;
  refuseTangles(bytes);
  // pdf.js takes the bytes over: it gets its own, and never a Buffer of Node's, which it refuses.
  const { bytes: own, isCut } = cutStreams(bytes, refuseBombs(bytes));
  const document = await getDocumentProxy(own, {
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
    maxImageSize: 0,
    disableFontFace: true,
  }).catch((error: unknown) => {
    throw refusal(error);
  });
  try {
    return { ...(await factsOf(document, end)), isCut };
  } catch (error) {
    throw error instanceof CaptureError ? error : refusal(error);
  } finally {
    await document.loadingTask.destroy().catch(() => {});
  }
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<PdfDocument["getPage"]>>["getTextContent"]>>;
type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function factsOf(document: PdfDocument, end: number): Promise<Omit<PdfFacts, "isCut">> {
  const { info, metadata } = await document.getMetadata();
  const xmp: unknown = metadata?.getRaw();
  const language = stringsOf(info)["Language"];
  const pages: (readonly PdfLine[])[] = [];
  let characters = 0;
  let isLate = false;
  const readable = Math.min(document.numPages, mostPages);
  for (let number = 1; number <= readable && characters < mostCharacters && !isLate; number += 1) {
    // A faulty page is passed over; the others are read.
    const lines = await pageLines(document, number, end).catch(() => []);
    pages.push(lines);
    for (const { text } of lines) characters += text.length;
    isLate = performance.now() > end;
  }
  return {
    information: stringsOf(info),
    ...(typeof xmp === "string" && { xmp }),
    ...(language !== undefined && { language }),
    pages,
    pageCount: document.numPages,
    isLate,
  };
}

async function pageLines(document: PdfDocument, number: number, end: number): Promise<readonly PdfLine[]> {
  const page = await document.getPage(number);
  const pieces: TextPiece[] = [];
  let characters = 0;
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const piece of piecesIn(read.value)) {
      pieces.push(piece);
      characters += piece.text.length;
    }
    const isEnough = characters > mostOnPage.characters || pieces.length > mostOnPage.pieces;
    if (isEnough || performance.now() > end) break;
  }
  await reader.cancel(new Error("The page has more text than is read."));
  page.cleanup();
  return linesOf(pieces);
}

function piecesIn({ items }: TextContent): readonly TextPiece[] {
  return items.flatMap((item): readonly TextPiece[] => {
    if (!("str" in item)) return [];
    const [, , , , left = 0, bottom = 0] = item.transform.map(Number);
    return [{ text: item.str, left, bottom, width: item.width, size: item.height, endsLine: item.hasEOL }];
  });
}

function stringsOf(values: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === "string" && value !== "" ? [[key, value]] : [])),
  );
}

function refusal(error: unknown): CaptureError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new CaptureError(
      "encrypted",
      "The PDF is encrypted; open it with its password and save a copy without one.",
    );
  }
  return damagedPdf();
}
