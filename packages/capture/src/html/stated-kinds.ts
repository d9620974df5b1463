import type { ItemType } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { openUrlSpan } from "./coins.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attribute } from "./page.ts";
import { attributePlace, pageCandidate, type PagePlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Signal } from "./trust.ts";

/** Words of repositories for kinds of works: Dublin Core types, EPrints, COAR and OpenAIRE (info:eu-repo/semantics/…). */
const repositoryKinds: readonly (readonly [RegExp, ItemType])[] = [
  [/thes[ie]s|dissertation|habilitation/i, "thesis"],
  [/book[ _-]?(?:section|part|chapter)|chapter|in[ _-]?book/i, "chapter"],
  [/conference|proceedings?|presentation at/i, "paper-conference"],
  [/preprint|working[ _-]?paper|submittedversion/i, "article"],
  [/report|monograph \(technical/i, "report"],
  [/data[ _-]?set/i, "dataset"],
  [/software|computer program/i, "software"],
  [/^patent$/i, "patent"],
  [/\b(?:book|monograph)\b/i, "book"],
  [
    /(?:journal|research|review|scholarly)[ _-]?article|^(?:text\.serial\.)?article$|semantics\/article/i,
    "article-journal",
  ],
  [/video|moving ?image|film/i, "motion_picture"],
];

/** EPrints' own types; its monographs are reports, working papers and manuals. */
const eprintsKinds: Readonly<Record<string, ItemType>> = {
  article: "article-journal",
  artefact: "graphic",
  audio: "song",
  book: "book",
  book_section: "chapter",
  composition: "musical_score",
  conference_item: "paper-conference",
  dataset: "dataset",
  image: "graphic",
  monograph: "report",
  patent: "patent",
  performance: "performance",
  thesis: "thesis",
  video: "motion_picture",
};

/** OpenURL genres (ANSI/NISO Z39.88). */
const genres: Readonly<Record<string, ItemType>> = {
  article: "article-journal",
  bookitem: "chapter",
  book: "book",
  conference: "paper-conference",
  proceeding: "paper-conference",
  preprint: "article",
  report: "report",
  dissertation: "thesis",
};

const forums =
  /phpbb|discourse|vbulletin|xenforo|mybb|simple machines|smf|invision|vanilla|flarum|woltlab|punbb|fluxbb/i;
const blogs = /blogger|typepad|movable type|tumblr|ghost|serendipity|b2evolution/i;

/** What tags that are made for it, Open Graph, COinS and the page's software say of its kind. */
export function statedKinds(facts: PageFacts): readonly Candidate[] {
  return [
    ...repositoryKind(facts),
    ...openGraphKind(facts),
    ...openUrlKind(facts),
    ...softwareKind(facts),
    ...hostedKind(facts),
  ];
}

function kind(facts: PageFacts, signal: Signal, type: ItemType, place: PagePlace): Candidate {
  return pageCandidate(facts.page, signal, { kind: "type", type }, place);
}

function repositoryKind(facts: PageFacts): readonly Candidate[] {
  for (const { content, element } of tagsNamed(facts.meta, ["eprints.type"])) {
    const type = Object.hasOwn(eprintsKinds, content) ? eprintsKinds[content] : undefined;
    if (type !== undefined) return [kind(facts, "repository type", type, attributePlace(element, "content"))];
  }
  const names = ["dc.type", "dcterms.type", "dc:type", "citation_article_type", "prism.genre"];
  for (const { content, element } of tagsNamed(facts.meta, names)) {
    const found = repositoryKinds.find(([pattern]) => pattern.test(content));
    if (found !== undefined) return [kind(facts, "repository type", found[1], attributePlace(element, "content"))];
  }
  return [];
}

function openGraphKind(facts: PageFacts): readonly Candidate[] {
  return tagsNamed(facts.meta, ["og:type"]).flatMap(({ content, element }) => {
    const type = /^video/i.test(content) ? "motion_picture" : /^books?(?:\.book)?$/i.test(content) ? "book" : undefined;
    return type === undefined ? [] : [kind(facts, "open graph type", type, attributePlace(element, "content"))];
  });
}

function openUrlKind(facts: PageFacts): readonly Candidate[] {
  const span = openUrlSpan(facts);
  if (span === undefined) return [];
  const type = genres[new URLSearchParams(attribute(span, "title") ?? "").get("rft.genre") ?? ""];
  return type === undefined ? [] : [kind(facts, "coins", type, attributePlace(span, "title"))];
}

function softwareKind(facts: PageFacts): readonly Candidate[] {
  return tagsNamed(facts.meta, ["generator"]).flatMap(({ content, element }) => {
    const type = forums.test(content) ? "post" : blogs.test(content) ? "post-weblog" : undefined;
    return type === undefined ? [] : [kind(facts, "generator", type, attributePlace(element, "content"))];
  });
}

/** Sites that hold one kind of work each, by the names that they give themselves. */
const hosts: readonly (readonly [RegExp, ItemType])[] = [
  [/^(?:\w*rxiv(?:\.org)?|(?:papers\.)?ssrn(?:\.com)?|preprints\.org|research square|osf preprints)$/i, "article"],
  [
    /^(?:github|gitlab(?:\.com)?|bitbucket|codeberg(?:\.org)?|sourceforge|pypi|npm|crates\.io|cran|packagist|rubygems(?:\.org)?|nuget gallery|bioconductor)$/i,
    "software",
  ],
  [/(?:^|\s|\p{Ll})blogs?$|^blog\s/iu, "post-weblog"],
];

/** What on such a site is no work of that kind: what is said about it. */
const aboutIt = /\/(?:issues?|pulls?|discussions?|commits?|actions|wiki|blog|users?|topics)(?:\/|$)/i;

function hostedKind(facts: PageFacts): readonly Candidate[] {
  const path = facts.address?.pathname ?? "";
  if (aboutIt.test(path) || path.length < 2) return [];
  return tagsNamed(facts.meta, ["og:site_name", "citation_publisher"]).flatMap(({ content, element }) => {
    const type = hosts.find(([pattern]) => pattern.test(content.trim()))?.[1];
    return type === undefined ? [] : [kind(facts, "page type", type, attributePlace(element, "content"))];
  });
}
