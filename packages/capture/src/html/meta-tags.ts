import { decodedText } from "./entities.ts";
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

const longestContent = 20_000;

/** Some pages fill in their templates badly. */
const placeholder = /^(?:null|undefined|none|n\/a|unknown|\[?object object\]?|[{#$%][^ ]*[}#$%]|\{\{.*\}\})$/i;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, MetaTag[]>();
  for (const element of page.named("meta")) {
    const content = cleanWords((attribute(element, "content") ?? "").slice(0, longestContent));
    if (content === "" || placeholder.test(content)) continue;
    for (const key of ["name", "property", "itemprop", "http-equiv"] as const) {
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
  const words = /&#?\w+;/.test(text) && !text.includes("<") ? decodedText(text) : text;
  // Soft hyphens only tell where a word may be broken.
  return words
    .replace(/\u00ad/g, "")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
}

/** All tags of these names, in the order of the names. */
export function tagsNamed(tags: MetaTags, names: readonly string[]): readonly MetaTag[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
