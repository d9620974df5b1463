import { cleanWords } from "./meta-tags.ts";
import { isNode, type LinkedNode, placeInScript, type PlacedNode, valuesOf } from "./json-ld.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { attributePlace, type PagePlace, wordsPlace } from "./page-evidence.ts";
import { attributeOf } from "./page.ts";
import type { Signal } from "./trust.ts";

/** Types whose object is the page's subject, the surest first. */
const subjects: readonly RegExp[] = [
  /(?:News|Scholarly|Medical|Tech|Satirical|Advertiser|Opinion|Analysis|Reportage|Background|Review)\w*Article$|^Article$|^Report$|BlogPosting$|^LiveBlogPosting$|^Recipe$|^Review$|^DefinedTerm$|^DiscussionForumPosting$|^SocialMediaPosting$|^Chapter$|^Thesis$|^Dataset$|^SoftwareSourceCode$|^VideoObject$|^PodcastEpisode$|^Question$|^CreativeWork$|^Book$|^QAPage$|^HowTo$/,
  /^(?:VisualArtwork|Painting|Sculpture|Drawing|Photograph|Movie|TVEpisode|RadioEpisode|MusicRecording|MusicComposition|SheetMusic|Map|Manuscript|Legislation|Periodical|(?:Software|Web|Mobile)Application)$/,
  /^(?:\w*WebPage|ItemPage|AboutPage|FAQPage|ProfilePage)$/,
];

/** The types of an object: "https://schema.org/NewsArticle" and "NewsArticle" are one. */
export function typesOf(node: LinkedNode): readonly string[] {
  return valuesOf(node["@type"])
    .filter((each) => typeof each === "string")
    .map((each) => each.replace(/^.*[/#:]/, ""));
}

/** The objects that describe the page itself: articles first, then pages; not what they only mention. */
export function subjectsAmong(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  const others = ofOthers(nodes);
  const own = nodes.filter(({ node }) => !others.has(node));
  const typed = own.map((placed) => ({ placed, types: typesOf(placed.node) }));
  // Questions that a page answers itself are no posts of a forum.
  const isFaq = typed.some(({ types }) => types.includes("FAQPage"));
  const found = subjects.flatMap((pattern) =>
    typed
      .filter(({ types }) => types.some((type) => pattern.test(type) && !(isFaq && type === "Question")))
      .map(({ placed }) => placed),
  );
  const main = found.filter(
    ({ node }) =>
      typeof node["headline"] === "string" ||
      node["mainEntityOfPage"] !== undefined ||
      node["datePublished"] !== undefined,
  );
  return main.length > 0 ? main.slice(0, 4) : found.slice(0, 2);
}

/** What others say of an object, and works that it only shows or names: none of them is what the page is. */
const saidByOthers = ["review", "reviews", "comment", "comments", "suggestedAnswer", "video", "citation", "mentions"];

function ofOthers(nodes: readonly PlacedNode[]): ReadonlySet<unknown> {
  return new Set(
    nodes.flatMap(({ node }) => {
      // A page may be there for its film.
      const isPage = typesOf(node).some((type) => type.endsWith("Page"));
      const keys = isPage ? saidByOthers.filter((key) => key !== "video") : saidByOthers;
      return keys.flatMap((key) => valuesOf(node[key]));
    }),
  );
}

/** Types that only works of scholarship, books, data and programs have. */
export const scholarlyType: RegExp =
  /^(?:Book|Chapter|(?:Medical)?ScholarlyArticle|Thesis|Report|Dataset|SoftwareSourceCode|PublicationIssue|Periodical)$/;

/** Whether the page's own object is such a work. */
export function isWorkOfScholarship(facts: PageFacts): boolean {
  const [subject] = facts.subjects;
  return subject !== undefined && typesOf(subject.node).some((type) => scholarlyType.test(type));
}

/** A value's text: a string, or the name of an object. */
export function wordsOf(value: unknown, facts: PageFacts): string | undefined {
  const resolved = facts.linked.resolve(Array.isArray(value) ? value[0] : value);
  const text = isNode(resolved) ? (resolved["name"] ?? resolved["@value"] ?? resolved["headline"]) : resolved;
  const words = Array.isArray(text) ? text.find((each) => typeof each === "string") : text;
  return typeof words === "string" && words.trim() !== "" ? cleanWords(words) : undefined;
}

/** The place of a JSON string in the page's source. */
export function jsonPlace(facts: PageFacts, placed: PlacedNode, key: string, value: string): PagePlace {
  const marked = placed.places?.get(key);
  if (marked !== undefined)
    return attributeOf(marked, "content") ? attributePlace(marked, "content") : wordsPlace(marked);
  const found = placed.places === undefined ? placeInScript(facts.page, placed.script, key, value) : undefined;
  return { selector: placed.script, ...found };
}

/** A text property of the page's subjects as hints. */
export function linkedHints(facts: PageFacts, key: string, signal: Signal): readonly Hint[] {
  return facts.subjects.flatMap((placed) => {
    const raw = placed.node[key];
    const words = wordsOf(raw, facts);
    if (words === undefined) return [];
    const isName = isNode(raw) || Array.isArray(raw);
    const place = jsonPlace(facts, placed, isName ? "name" : key, typeof raw === "string" ? raw : words);
    return [{ signal, words, place }];
  });
}

/** The authors of the page's first subject that names some: people only; what says that it is an organisation is none. */
export function linkedAuthors(facts: PageFacts): readonly Hint[] {
  for (const placed of facts.subjects) {
    const value = placed.node["author"] ?? placed.node["creator"];
    const hints = valuesOf(value).flatMap((each) => authorHint(facts, placed, each));
    if (hints.length > 0) return hints;
  }
  return [];
}

function authorHint(facts: PageFacts, placed: PlacedNode, value: unknown): readonly Hint[] {
  const person = facts.linked.resolve(value);
  const names = isNode(person) && Array.isArray(person["name"]) ? person["name"] : [person];
  return names.flatMap((each: unknown) => {
    const words = wordsOf(each, facts);
    const types = isNode(person) ? typesOf(person) : [];
    if (words === undefined || types.some((type) => /Organi[sz]ation|Corporation|WebSite|Brand/.test(type))) return [];
    const signal = types.includes("Person") ? "json-ld author" : "json-ld author name";
    const place = jsonPlace(facts, placed, isNode(person) ? "name" : "author", words);
    return [{ signal, words, place } as const];
  });
}
