/** The formatting a citation can carry. */
export type Face = "italic" | "bold" | "sup" | "sub" | "small-caps" | "underline" | "plain";

/** A stretch of a citation, nested as its formatting is. Text is text: nothing in it is ever read as markup. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "span"; readonly face: Face; readonly children: readonly Piece[] };

const faces: Readonly<Record<string, Face>> = {
  i: "italic",
  em: "italic",
  b: "bold",
  strong: "bold",
  sup: "sup",
  sub: "sub",
  u: "underline",
};

const references: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

const token = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|&(#x[0-9a-f]+|#[0-9]+|[a-z]+);|[^<&]+|[<&]/gi;

interface Open {
  readonly name: string;
  readonly face: Face;
  readonly children: Piece[];
}

/**
 * Reads the HTML of a citation into pieces. Only formatting is taken over; an element that is not known here
 * leaves its text behind and nothing else, so that no string of a source ever becomes an element of the page.
 */
export function readPieces(html: string): readonly Piece[] {
  const root: Open = { name: "", face: "plain", children: [] };
  const stack: Open[] = [root];
  for (const match of html.matchAll(token)) {
    const [whole, closing, name, attributes, reference] = match;
    if (name?.toLowerCase() === "br") {
      addText(stack.at(-1) ?? root, "\n");
    } else if (name === undefined) {
      addText(stack.at(-1) ?? root, reference === undefined ? whole : decode(reference, whole));
    } else if (closing === "/") {
      closeSpan(stack, name.toLowerCase());
    } else {
      openSpan(stack, name.toLowerCase(), attributes ?? "");
    }
  }
  return root.children;
}

function openSpan(stack: Open[], name: string, attributes: string): void {
  const face = faces[name] ?? faceOfSpan(attributes);
  const children: Piece[] = [];
  const parent = stack.at(-1);
  if (parent !== undefined && parent.children.length > 0) addText(parent, separator(attributes));
  stack.at(-1)?.children.push({ kind: "span", face, children });
  stack.push({ name, face, children });
}

/** A style may set its entries in blocks; here, and on the clipboard, a number stands before its entry. */
function separator(attributes: string): string {
  if (attributes.includes("csl-right-inline")) return " ";
  return /csl-(?:block|indent|left-margin)/.test(attributes) ? "\n" : "";
}

function closeSpan(stack: Open[], name: string): void {
  const index = stack.findLastIndex((entry) => entry.name === name);
  if (index > 0) stack.length = index;
}

function faceOfSpan(attributes: string): Face {
  if (/small-caps/i.test(attributes)) return "small-caps";
  if (/font-style:\s*(?:italic|oblique)/i.test(attributes)) return "italic";
  if (/font-weight:\s*bold/i.test(attributes)) return "bold";
  return /underline/i.test(attributes) ? "underline" : "plain";
}

function addText(parent: Open, text: string): void {
  if (text === "") return;
  const last = parent.children.at(-1);
  if (last?.kind === "text") parent.children[parent.children.length - 1] = { kind: "text", text: last.text + text };
  else parent.children.push({ kind: "text", text });
}

function decode(reference: string, whole: string): string {
  if (!reference.startsWith("#")) return references[reference.toLowerCase()] ?? whole;
  const hex = reference.charAt(1).toLowerCase() === "x";
  const code = Number.parseInt(reference.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The words of a citation without its formatting. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "text" ? piece.text : plainText(piece.children))).join("");
}

/** Prints pieces as HTML for the clipboard: the few elements that word processors keep, everything else escaped. */
export function printHtml(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "text") return escapeText(piece.text);
      const [open, close] = tags[piece.face];
      return open + printHtml(piece.children) + close;
    })
    .join("");
}

const tags: Readonly<Record<Face, readonly [open: string, close: string]>> = {
  italic: ["<i>", "</i>"],
  bold: ["<b>", "</b>"],
  underline: ["<u>", "</u>"],
  sup: ["<sup>", "</sup>"],
  sub: ["<sub>", "</sub>"],
  "small-caps": ['<span style="font-variant:small-caps">', "</span>"],
  plain: ["", ""],
};

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");
}
