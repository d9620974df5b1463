import type { ItemType } from "@citable/model";
import { dictionaryName } from "../text/phrases.ts";
import { entryType, typeOfWork } from "../text/work-type.ts";
import { comparable } from "../merge/agreement.ts";
import type { Candidate } from "../merge/candidate.ts";
import { tagsNamed } from "./meta-tags.ts";
import { wikiBody, wikiGenerator } from "./wiki.ts";
import type { PlacedNode } from "./json-ld.ts";
import { attributePlace, pageCandidate, type PagePlace, shownPlace, wordsPlace } from "./page-evidence.ts";
import { textOf } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import { statedKinds } from "./stated-kinds.ts";
import { jsonPlace, typesOf, wordsOf } from "./schema-org.ts";
import type { SiteName } from "./site-name.ts";
import type { Signal } from "./trust.ts";

/** Highwire tags that only one kind of work has. */
const highwireKinds: readonly (readonly [RegExp, ItemType])[] = [
  [/^citation_encyclopedia_title$/, "entry-encyclopedia"],
  [/^citation_dictionary_title$/, "entry-dictionary"],
  [/^citation_(?:arxiv_id|preprint_server)$/, "article"],
  [/^(?:bepress_)?citation_dissertation_(?:institution|name)$/, "thesis"],
  [/^citation_technical_report_(?:institution|number)$/, "report"],
  [/^citation_conference(?:_title)?$/, "paper-conference"],
  [/^citation_(?:inbook_title|book_title)$/, "chapter"],
  [/^(?:bepress_)?citation_journal_title$/, "article-journal"],
];

const schemaKinds: readonly (readonly [RegExp, ItemType])[] = [
  [/^DefinedTerm$/, "entry-dictionary"],
  [/^(?:Medical)?ScholarlyArticle$/, "article-journal"],
  [/^(?:\w*NewsArticle|ReportageNewsArticle|LiveBlogPosting)$/, "article-newspaper"],
  [/^BlogPosting$/, "post-weblog"],
  [/^(?:DiscussionForumPosting|QAPage|Question|SocialMediaPosting)$/, "post"],
  [/^Chapter$/, "chapter"],
  [/^Book$/, "book"],
  [/^Thesis$/, "thesis"],
  [/^Report$/, "report"],
  [/^Dataset$/, "dataset"],
  [/^(?:SoftwareSourceCode|(?:Software|Web|Mobile)Application)$/, "software"],
  [/^(?:VideoObject|Movie)$/, "motion_picture"],
  [/^(?:PodcastEpisode|RadioEpisode|TVEpisode|TVSeries)$/, "broadcast"],
  [/^(?:VisualArtwork|Painting|Sculpture|Drawing|Photograph)$/, "graphic"],
  [/^MusicRecording$/, "song"],
  [/^(?:MusicComposition|SheetMusic)$/, "musical_score"],
  [/^Map$/, "map"],
  [/^Manuscript$/, "manuscript"],
  [/^Legislation$/, "legislation"],
  [/^Periodical$/, "periodical"],
];

/** Servers of preprints call themselves journals in their tags. */
const preprintServer = /^(?:\w*rxiv\b|research square|ssrn|preprints\.org|zenodo|osf preprints)/i;

/** What kind of work the page is, by its tags, by schema.org and by the name of the work it belongs to. */
export function readKind(
  facts: PageFacts,
  works: readonly Candidate[],
  site: readonly SiteName[],
): readonly Candidate[] {
  return [
    ...highwireKind(facts),
    ...schemaKind(facts),
    ...typeOfWork(works),
    ...(typeOfWork(works).length > 0 ? [] : ownDescription(facts, site)),
    ...wikiKind(facts),
    ...statedKinds(facts),
    ...addressKind(facts),
    ...titleKind(facts),
  ];
}

function kind(facts: PageFacts, signal: Signal, type: ItemType, place: PagePlace): Candidate {
  return pageCandidate(facts.page, signal, { kind: "type", type }, place);
}

function highwireKind(facts: PageFacts): readonly Candidate[] {
  for (const [pattern, type] of highwireKinds) {
    for (const [name, tags] of facts.meta) {
      const [tag] = tags;
      if (!pattern.test(name) || tag === undefined) continue;
      const place = attributePlace(tag.element, "content");
      return [
        kind(
          facts,
          "highwire type",
          preprintServer.test(tag.content) ? "article" : (entryType(tag.content) ?? partOfBook(facts, type)),
          place,
        ),
      ];
    }
  }
  return [];
}

function schemaKind(facts: PageFacts): readonly Candidate[] {
  return [
    ...kindAmong(facts, facts.subjects, "json-ld type"),
    ...kindAmong(facts, facts.markedSubjects, "markup type"),
  ];
}

/** Repositories call the book of a chapter a journal, too: it has an ISBN, and neither ISSN nor volume. */
function partOfBook({ meta }: PageFacts, type: ItemType): ItemType {
  const isSerial = meta.has("citation_issn") || meta.has("citation_volume") || meta.has("citation_issue");
  return type === "article-journal" && meta.has("citation_isbn") && !isSerial ? "chapter" : type;
}

function isMedia({ node }: PlacedNode): boolean {
  return typesOf(node).some((type) => /^(?:Video|Audio)Object$/.test(type));
}

/** A film within an article is not what the page is, unless the page is called as the film is. */
function isPageItself(facts: PageFacts, { node }: PlacedNode): boolean {
  const others = [...facts.subjects, ...facts.markedSubjects].filter((each) => !isMedia(each));
  if (others.some((each) => typesOf(each.node).some((type) => !type.endsWith("Page")))) return false;
  const name = comparable(wordsOf(node["name"] ?? node["headline"], facts) ?? "");
  const [title] = facts.page.named("title");
  const titles = [
    ...tagsNamed(facts.meta, ["og:title"]).map(({ content }) => content),
    title === undefined ? "" : textOf(title),
  ];
  return name !== "" && titles.some((each) => comparable(each).includes(name));
}

function kindAmong(facts: PageFacts, nodes: readonly PlacedNode[], signal: Signal): readonly Candidate[] {
  const placed = nodes.find((each) => !isMedia(each) || isPageItself(facts, each));
  if (placed === undefined) return [];
  const types = typesOf(placed.node);
  const found = schemaKinds.find(([pattern]) => types.some((type) => pattern.test(type)));
  const word = types.find((type) => found?.[0].test(type));
  return found === undefined || word === undefined
    ? []
    : [kind(facts, signal, found[1], jsonPlace(facts, placed, "@type", word))];
}

/** "River Link, the free encyclopedia of rivers", "River – Denmark's lexicon": what a site's name is followed by says what it is. */
function ownDescription(facts: PageFacts, site: readonly SiteName[]): readonly Candidate[] {
  const names = [...new Set(site.map(({ name }) => name))];
  for (const line of facts.visible.lines) {
    const name = line.text.length > 110 ? undefined : names.find((each) => line.text.startsWith(each));
    const rest = name === undefined ? "" : line.text.slice(name.length);
    if (copied.test(line.text)) return [kind(facts, "page type", "entry-encyclopedia", shownPlace(facts, line))];
    const type = describes.test(rest) && !/[.!?]\s/.test(rest) ? entryType(rest) : undefined;
    if (type === undefined) continue;
    return [kind(facts, "page type", type, shownPlace(facts, line))];
  }
  return [];
}

/** What copies of a wiki keep of it: "From Riverpedia, the free encyclopedia". */
const copied = /(?:^|\/ )From \p{Lu}[\p{L}\d]+, the free encyclop(?:a?e|æ)dia$/u;

const describes = /^(?:\.\p{L}{2,4})?(?:\s*[–—,:|-]\s|\s(?:the|an?|la|le|el|die|das|den|det|l['’])(?:\s|$))/iu;

/** Wikis are works of reference; their pages about users, files and the like are no entries. */
function wikiKind(facts: PageFacts): readonly Candidate[] {
  const generator = wikiGenerator(facts);
  const isEntry = !/(?:Special|User|Talk|File|Help|Category):/i.test(
    decodeURIComponentSafely(facts.address?.href ?? ""),
  );
  const body = wikiBody(facts);
  if (!isEntry) return [];
  const type = isDictionary(facts) ? "entry-dictionary" : "entry-encyclopedia";
  if (generator !== undefined) return [kind(facts, "generator", type, attributePlace(generator.element, "content"))];
  return body === undefined ? [] : [kind(facts, "generator", type, attributePlace(body, "class"))];
}

/** "toll - Wiktionary, the free dictionary": what stands after the last dash of the title names the wiki. */
function isDictionary(facts: PageFacts): boolean {
  const [title] = facts.page.named("title");
  const words =
    title === undefined
      ? ""
      : textOf(title, 200)
          .split(/\s[-–—]\s/)
          .at(-1);
  return dictionaryName.test((words ?? "").toLowerCase());
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pathKinds: readonly (readonly [RegExp, ItemType])[] = [
  [
    /\/(?:dictionary|definitions?|dictionnaires?|diccionario|dizionario|w(?:ö|oe)rterbuch|rechtschreibung|thesaurus|glossary)\//i,
    "entry-dictionary",
  ],
  [/\/(?:viewtopic|showthread)\.php|\/(?:threads?|topics?)\/[^/]*\d|\/comments\/\w+\//i, "post"],
  [/\/blogs?\/[^/]/i, "post-weblog"],
  [/\/(?:encyclop(?:a?e)dia|encyclop[eé]die|enciclopedia|enzyklop(?:ä|ae)die|lexikon)\//i, "entry-encyclopedia"],
];

/** "/dictionary/toll": a page below a folder that is called a work of reference. */
function addressKind(facts: PageFacts): readonly Candidate[] {
  const path = decodeURIComponentSafely(facts.address?.pathname ?? "");
  const found = pathKinds.find(([pattern]) => pattern.test(path));
  return found === undefined ? [] : [kind(facts, "address path", found[1], { selector: "address" })];
}

const dictionaryWords =
  /\b(?:definitions?|meanings?|synonyms?|pronunciation|etymology|origin|bedeutung|herkunft|rechtschreibung|synonyme?s?|définitions?|definici[oó]n|definizione|significado|significato|sin[oó]nimos)\b/giu;

/** "Toll - Definition, Meaning & Synonyms": two such words after the headword are a dictionary's. */
function titleKind(facts: PageFacts): readonly Candidate[] {
  const [title] = facts.page.named("title");
  const words = title === undefined ? "" : textOf(title, 200).replace(/^\S+/, "");
  const said = new Set(words.match(dictionaryWords)?.map((word) => word.toLowerCase()));
  const isHeadword = said.size > 1 && words.length < 120;
  return title !== undefined && isHeadword ? [kind(facts, "page type", "entry-dictionary", wordsPlace(title))] : [];
}
