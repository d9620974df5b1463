const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in an attribute or element of HTML or XML; characters that XML forbids are left out. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(forbidden, "")
    .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** Text as it stands in an attribute of XML: what parsers make spaces of is a reference (XML 1.0, 3.3.3). */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// XML 1.0, 2.2: control characters but tab and line ends, and U+FFFE and U+FFFF.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/** Resolves the character references that attributes in use have. */
export function unescapeText(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    const code =
      typeof decimal === "string"
        ? Number(decimal)
        : typeof hexadecimal === "string"
          ? Number.parseInt(hexadecimal, 16)
          : undefined;
    if (code !== undefined) return code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
    return named[String(name)] ?? whole;
  });
}
