const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/** HTML with its blocks undone and its white space folded; the tags of formatting stay. */
export function normaliseHtml(html: string): string {
  return html
    .replaceAll(/<\/?div[^>]*>/gu, " ")
    .replaceAll(/ ?(?:\r?\n|[ \t])+ ?/gu, " ")
    .trim();
}

/**
 * What a reader sees of the formatting: each stretch of text with all that holds for it, however the tags are nested,
 * split or repeated. Spaces look alike in any formatting, and are left out.
 */
export function shownFormatting(html: string): string {
  const open: string[] = [];
  const runs: { look: string; text: string }[] = [];
  for (const [piece] of normaliseHtml(html).matchAll(/<[^>]*>|[^<]+/gu)) {
    if (piece.startsWith("</")) open.pop();
    else if (piece.startsWith("<")) open.push(piece);
    else addRun(runs, lookOf(open), decodeEntities(piece).replaceAll(/\s/gu, ""));
  }
  return runs.map(({ look, text }) => `{${look}}${text}`).join("");
}

function addRun(runs: { look: string; text: string }[], look: string, text: string): void {
  const last = runs.at(-1);
  if (text === "") return;
  if (last?.look === look) last.text += text;
  else runs.push({ look, text });
}

const settings: readonly (readonly [tag: RegExp, name: string, value: string])[] = [
  [/^<i>/u, "style", "italic"],
  [/font-style: ?normal/u, "style", ""],
  [/^<b>/u, "weight", "bold"],
  [/font-weight: ?normal/u, "weight", ""],
  [/font-weight: ?light/u, "weight", "light"],
  [/font-variant: ?small-caps/u, "variant", "small-caps"],
  [/font-variant: ?normal/u, "variant", ""],
  [/text-decoration: ?underline/u, "line", "underline"],
  [/text-decoration: ?none/u, "line", ""],
  [/^<sup>/u, "raised", "sup"],
  [/^<sub>/u, "raised", "sub"],
  [/"(?:vertical-align: ?)?baseline/u, "raised", ""],
];

/** The inner tag goes before the outer. */
function lookOf(open: readonly string[]): string {
  const look = new Map<string, string>();
  for (const tag of open) for (const [pattern, name, value] of settings) if (pattern.test(tag)) look.set(name, value);
  return [...look.values()]
    .filter((value) => value !== "")
    .toSorted((one, other) => one.localeCompare(other))
    .join(" ");
}

/** The plain text of HTML. A single space that does not break stays what it is: in French it matters. */
export function normaliseText(html: string): string {
  return decodeEntities(normaliseHtml(html).replaceAll(/<[^>]*>/gu, ""))
    .replaceAll(/[ \u00A0]{2,}/gu, " ")
    .trim()
    .normalize("NFC");
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(?<code>\d+)|#x(?<hex>[\da-f]+)|(?<name>\w+));/giu, (entity, code, hex, name) => {
    if (typeof code === "string") return String.fromCodePoint(Number(code));
    if (typeof hex === "string") return String.fromCodePoint(Number.parseInt(hex, 16));
    return typeof name === "string" ? (entities[name] ?? entity) : entity;
  });
}
