const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/** HTML with its blocks and entities undone and its white space folded; the tags of formatting stay. */
export function normaliseHtml(html: string): string {
  return html
    .replaceAll(/<\/?div[^>]*>/gu, " ")
    .replaceAll(/ ?(?:\r?\n|[ \t])+ ?/gu, " ")
    .trim();
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
