import type { Display, Formatting, Run, Settled } from "@citable/csl";

/** Prints a line in the HTML of the CSL test suite, to the letter: `<i>`, `<b>`, numeric entities, divs for blocks. */
export function printSuiteHtml({ blocks }: Settled): string {
  return blocks.map(({ display, runs }) => inBlock(display, printRuns(runs, {}))).join("");
}

/** A bibliography as the suite prints it, one div an entry. */
export function printSuiteBibliography(entries: readonly Settled[]): string {
  const lines = entries.map((entry) => `  <div class="csl-entry">${printSuiteHtml(entry)}</div>\n`);
  return `<div class="csl-bib-body">\n${lines.join("")}</div>`;
}

/** The white space around the divs is the suite's too. */
function inBlock(display: Display | undefined, content: string): string {
  switch (display) {
    case "block":
      return `\n\n    <div class="csl-block">${content}</div>\n`;
    case "left-margin":
      return `\n    <div class="csl-left-margin">${content}</div>`;
    case "right-inline":
      return `<div class="csl-right-inline">${content}</div>\n  `;
    case "indent":
      return `\n    <div class="csl-indent">${content}</div>\n  `;
    case undefined:
      return content;
  }
}

type Property = keyof Formatting;

interface Tag {
  readonly open: string;
  readonly close: string;
}

/** Outermost first, where two begin and end at the same places. */
const properties: readonly Property[] = ["verticalAlign", "fontVariant", "fontWeight", "fontStyle", "textDecoration"];

const tags: Readonly<Record<Property, Readonly<Record<string, Tag>>>> = {
  fontStyle: { italic: element("i"), oblique: element("em"), normal: span("font-style:normal;") },
  fontWeight: { bold: element("b"), light: span("font-weight:light;"), normal: span("font-weight:normal;") },
  fontVariant: { "small-caps": span("font-variant:small-caps;"), normal: span("font-variant:normal;") },
  textDecoration: { underline: span("text-decoration:underline;"), none: span("text-decoration:none;") },
  verticalAlign: { sup: element("sup"), sub: element("sub"), baseline: span("baseline") },
};

/** What a run that is normal stands in: a normal run is one that undoes its surroundings. */
const surroundings: Readonly<Record<Property, { readonly plain: string; readonly marked: string }>> = {
  fontStyle: { plain: "normal", marked: "italic" },
  fontWeight: { plain: "normal", marked: "bold" },
  fontVariant: { plain: "normal", marked: "small-caps" },
  textDecoration: { plain: "none", marked: "underline" },
  verticalAlign: { plain: "baseline", marked: "sup" },
};

function element(name: string): Tag {
  return { open: `<${name}>`, close: `</${name}>` };
}

function span(style: string): Tag {
  return { open: `<span style="${style}">`, close: "</span>" };
}

/** What the tags around the runs have set so far. */
type Context = Readonly<Partial<Record<Property, string>>>;

/** A stretch of runs that one pair of tags encloses. */
interface Stretch {
  readonly property: Property;
  readonly value: string;
  readonly length: number;
}

/** Nests flat runs: at each place the property that lasts longest is opened first. */
function printRuns(runs: readonly Run[], context: Context): string {
  const [first, ...rest] = runs;
  if (first === undefined) return "";
  const stretch = longestStretch(runs, context);
  if (stretch === undefined) return escapeText(first.text) + printRuns(rest, context);
  const { property, value, length } = stretch;
  const { open, close } = tags[property][value] ?? { open: "", close: "" };
  const content = printRuns(runs.slice(0, length), { ...context, [property]: value });
  return open + content + close + printRuns(runs.slice(length), context);
}

function longestStretch(runs: readonly Run[], context: Context): Stretch | undefined {
  const stretches = properties.flatMap((property) => stretchOf(property, runs, context) ?? []);
  return stretches.reduce<Stretch | undefined>(
    (longest, stretch) => (longest === undefined || stretch.length > longest.length ? stretch : longest),
    undefined,
  );
}

function stretchOf(property: Property, runs: readonly Run[], context: Context): Stretch | undefined {
  const values = runs.map(({ formatting }) => formatting[property]);
  const [first] = values;
  const around = context[property];
  if (first === undefined || first === around) return undefined;
  // Inside what it undoes, a stretch lasts to the last run that differs; what agrees in between is nested once more.
  if (around !== undefined) return { property, value: first, length: values.findLastIndex((v) => v !== around) + 1 };
  const { plain, marked } = surroundings[property];
  const value =
    values
      .slice(
        0,
        endOf(values, (v) => v !== undefined),
      )
      .find((v) => v !== plain) ?? marked;
  return { property, value, length: endOf(values, (v) => v === value || v === plain) };
}

function endOf(values: readonly (string | undefined)[], belongs: (value: string | undefined) => boolean): number {
  const end = values.findIndex((value) => !belongs(value));
  return end === -1 ? values.length : end;
}

const superscripts =
  /[\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0-\u02B8\u02E0-\u02E4\u02C0\u02C1\u06E5\u06E6\u1D2C-\u1D6A\u2070-\u207F\u2120\u2122\u3192-\u319F]/gu;

/** Raised letters that Unicode does not take apart. */
const lowered: Readonly<Record<string, string>> = { "\u02C0": "ʔ", "\u02C1": "ʕ", "\u06E5": "و", "\u06E6": "ي" };

/** The suite writes markup characters as numeric entities, and raised letters (of ordinals) each in its own `<sup>`. */
function escapeText(text: string): string {
  return text
    .replaceAll("&", "&#38;")
    .replaceAll("<", "&#60;")
    .replaceAll(">", "&#62;")
    .replaceAll(superscripts, (letter) => `<sup>${lowered[letter] ?? letter.normalize("NFKD")}</sup>`);
}
