import { copyBoth } from "./copy.ts";
import { plainText, printHtml, type Piece } from "./pieces.ts";

/** An entry of a list goes out as a paragraph with its hanging indent; a note or an in-text form as words. */
export async function copyPieces(pieces: readonly Piece[], form: string): Promise<boolean> {
  const inner = printHtml(pieces);
  const html = form === "bibliography" ? paragraph(inner) : `<span>${inner}</span>`;
  return copyBoth({ html, text: plainText(pieces) });
}

/** A whole list under its heading. */
export async function copyList(heading: string, entries: readonly (readonly Piece[])[]): Promise<boolean> {
  const title: readonly Piece[] = [{ kind: "text", text: heading }];
  return copyBoth({
    html: `<p style="text-align:center">${printHtml(title)}</p>${entries.map((entry) => paragraph(printHtml(entry))).join("")}`,
    text: [heading, ...entries.map((entry) => plainText(entry))].join("\n\n"),
  });
}

function paragraph(inner: string): string {
  return `<p style="margin-left:0.5in;text-indent:-0.5in">${inner}</p>`;
}
