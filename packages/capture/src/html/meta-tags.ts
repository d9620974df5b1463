import { attribute, type Page, type PageElement } from "./page.ts";

/** A `<meta>` with a name and content. */
export interface MetaTag {
  /** In lower case, with `.` and `_` as written: "citation_author", "dc.creator", "article:published_time". */
  readonly name: string;
  readonly content: string;
  readonly element: PageElement;
}

/** The page's meta tags by name, in their order. */
export type MetaTags = ReadonlyMap<string, readonly MetaTag[]>;

/** Some pages fill in their templates badly. */
const placeholder = /^(?:null|undefined|none|n\/a|unknown|\[?object object\]?|[{#$%][^ ]*[}#$%]|\{\{.*\}\})$/i;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, MetaTag[]>();
  for (const element of page.named("meta")) {
    const content = cleanWords(attribute(element, "content") ?? "");
    if (content === "" || placeholder.test(content)) continue;
    for (const key of ["name", "property", "itemprop", "http-equiv"]) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (name === undefined || name === "") continue;
      const known = tags.get(name);
      const tag = { name, content, element };
      if (known === undefined) tags.set(name, [tag]);
      else known.push(tag);
    }
  }
  return tags;
}

/** Words on one line; entities that were encoded twice ("&amp;amp;") are decoded once more. */
export function cleanWords(text: string): string {
  return decodeAgain(text)
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
}

const leftOver: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  eacute: "é",
};

function decodeAgain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return leftOver[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );
}

/** All tags of these names, in the order of the names. */
export function tagsNamed(tags: MetaTags, names: readonly string[]): readonly MetaTag[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
