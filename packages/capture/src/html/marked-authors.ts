import { elementHint } from "./author-hints.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attribute, type PageElement, textOf } from "./page.ts";
import { attributePlace } from "./page-evidence.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import type { Marking } from "./people.ts";
import { linkedAuthors } from "./schema-org.ts";
import { matchesAt } from "./script-values.ts";
import type { Signal } from "./trust.ts";

/** The hints of one source, and how far they are known to be people. */
export interface HintList {
  readonly marking: Marking;
  readonly hints: readonly Hint[];
}

/** What metadata says of the authors, source by source. */
export function markedAuthors(facts: PageFacts): readonly HintList[] {
  const linked = linkedAuthors(facts);
  return [
    {
      marking: "exact",
      hints: metaHints(facts, "highwire author", [
        "citation_author",
        "citation_authors",
        "bepress_citation_author",
        "eprints.creators_name",
      ]),
    },
    {
      marking: "marked",
      hints: metaHints(facts, "dublin core author", [
        "dc.creator",
        "dcterms.creator",
        "dc:creator",
        "dc.contributor.author",
        "prism.author",
      ]),
    },
    { marking: linked[0]?.signal === "json-ld author" ? "typed" : "marked", hints: linked },
    { marking: "typed", hints: writtenBy(facts) },
    {
      marking: "marked",
      hints: metaHints(facts, "meta author", authorNames(facts)),
    },
    {
      marking: "marked",
      hints: metaHints(facts, "open graph author", [
        "article:author",
        "article:author:name",
        "og:author",
        "og:article:author",
      ]),
    },
    { marking: "typed", hints: propertyAuthors(facts) },
    { marking: "typed", hints: namesInParts(facts) },
    { marking: "shown", hints: dataAuthors(facts) },
  ];
}

/** The usual tags first, then any whose name ends in "author": every analytics service has one of its own. */
function authorNames(facts: PageFacts): readonly string[] {
  const others = [...facts.meta.keys()].filter(
    (name) =>
      /[:._-](?:author|authors|author_?name|byline)$/.test(name) &&
      !/^(?:og|article|twitter|citation|bepress)\b/.test(name),
  );
  return ["author", "byl", ...others, "authors"];
}

function metaHints(facts: PageFacts, signal: Signal, names: readonly string[]): readonly Hint[] {
  return tagsNamed(facts.meta, names)
    .filter(({ content }) => !/^https?:/i.test(content))
    .map(({ content, element }) => ({ signal, words: content, place: attributePlace(element, "content") }));
}

const writtenByLabel =
  /written by|author|verfasst|geschrieben|von|écrit|escrito|scritto|geschreven|skriven|napisane|autor|автор|作者|文/i;

/** Twitter cards with free labels: twitter:label1 "Written by", twitter:data1 the name. */
function writtenBy(facts: PageFacts): readonly Hint[] {
  return ["1", "2"].flatMap((number) => {
    const [label] = facts.meta.get(`twitter:label${number}`) ?? [];
    const [words] = facts.meta.get(`twitter:data${number}`) ?? [];
    if (label === undefined || words === undefined || !writtenByLabel.test(label.content)) return [];
    return [
      { signal: "twitter author" as const, words: words.content, place: attributePlace(words.element, "content") },
    ];
  });
}

/** Microdata and RDFa authors, but those of comments, answers and cited works: only what stands close to the first. */
function propertyAuthors(facts: PageFacts): readonly Hint[] {
  const elements = [...facts.page.having("itemprop"), ...facts.page.having("property")].filter(isAuthorProperty);
  const [first] = elements;
  if (first === undefined) return [];
  return elements
    .filter((element) => element.order < first.order + 40)
    .slice(0, 12)
    .flatMap((element) => {
      const hints = elementHint(innerName(element) ?? element, "microdata author");
      return isAccount(element) ? hints.map((hint) => ({ ...hint, isAccount: true })) : hints;
    });
}

/** A channel or user of the site, by the address of its page. */
function isAccount(element: PageElement): boolean {
  return element.children.some(
    (child) =>
      child.kind !== "text" &&
      attribute(child, "itemprop") === "url" &&
      /\/(?:@|channel\/|user\/|c\/)/.test(attribute(child, "href") ?? ""),
  );
}

function isAuthorProperty(element: PageElement): boolean {
  if (element.region === "comments" || element.region === "furniture") return false;
  const words = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "property") ?? ""}`;
  return /(?:^|\s|schema:|dc:)(?:author|creator)(?:$|\s)/.test(words);
}

function innerName(element: PageElement): PageElement | undefined {
  const open = [...element.children];
  for (let node = open.shift(), steps = 0; node !== undefined && steps < 40; node = open.shift(), steps++) {
    if (node.kind === "text") continue;
    if (attribute(node, "itemprop") === "name") return node;
    open.push(...node.children);
  }
  return undefined;
}

/** Names whose parts are each marked by a class, as JATS and its kin call them; what is cited has such parts, too. */
function namesInParts(facts: PageFacts): readonly Hint[] {
  const given = facts.page.classed((words) => /(?:^|\s)given-?names?(?:\s|$)/i.test(words));
  const [first] = given;
  return given
    .filter(({ order }) => first !== undefined && order < first.order + 200)
    .slice(0, 40)
    .flatMap((element) => {
      const family = element.parent?.children.find(
        (each) =>
          each.kind === "element" && /(?:^|\s)(?:surname|family-?name)(?:\s|$)/i.test(attribute(each, "class") ?? ""),
      );
      if (family?.kind !== "element") return [];
      const place = { selector: element, start: element.contentStart, end: family.contentEnd };
      return [
        { signal: "byline element" as const, words: `${textOf(element, 20)} ${textOf(family, 20)}`, place, element },
      ];
    });
}

/** The end of such a key and its value; the key's start must fit, too. */
const dataAuthor = /uthors?(?:_?names?)?"\s*:\s*(?:"([^"\\]{4,120})"|\[((?:\s*"[^"\\]{4,60}"\s*,?){1,8})\])/iy;
const dataAuthorStart = /"(?:article_?|content_?|page_?|story_?)?a$/i;

/** What the page's own scripts call its author: `"article_author":"Jane Doe"`; only when all of them agree. */
function dataAuthors(facts: PageFacts): readonly Hint[] {
  const found = new Map<string, Hint>();
  for (const match of matchesAt(facts.page.source, ["uthor", "UTHOR"], dataAuthor)) {
    const key = dataAuthorStart.exec(facts.page.source.slice(Math.max(0, match.index - 12), match.index));
    if (key === null) continue;
    const words = (match[1] ?? match[2] ?? "").replace(/"/g, " ").trim();
    const start = match.index - key[0].length;
    found.set(words, {
      signal: "page data author",
      words,
      place: { selector: "script", start, end: match.index + match[0].length },
    });
    if (found.size > 1) return [];
  }
  return [...found.values()];
}
