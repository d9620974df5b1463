import type { Candidate } from "../merge/candidate.ts";
import { isNode, type PlacedNode } from "./json-ld.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attributePlace, pageCandidate } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { jsonPlace, wordsOf } from "./schema-org.ts";
import type { SiteName } from "./site-name.ts";
import type { Signal } from "./trust.ts";

const workTags = [
  "citation_encyclopedia_title",
  "citation_dictionary_title",
  "citation_inbook_title",
  "citation_book_title",
  "citation_journal_title",
  "bepress_citation_journal_title",
  "citation_conference_title",
  "citation_preprint_server",
  "eprints.publication",
  "prism.publicationname",
];

/** The work that the page is part of by its metadata: a journal, a book, a work of reference. */
export function readWork(facts: PageFacts): readonly Candidate[] {
  const tagged = tagsNamed(facts.meta, workTags)
    .slice(0, 1)
    .map(({ content, element }) =>
      pageCandidate(
        facts.page,
        "highwire container",
        { kind: "text", field: "container-title", text: content },
        attributePlace(element, "content"),
      ),
    );
  return [
    ...tagged,
    ...linkedWorks(facts, facts.subjects, "json-ld container"),
    ...linkedWorks(facts, facts.markedSubjects, "markup container"),
  ];
}

/** isPartOf and inDefinedTermSet of schema.org; a journal's article is part of an issue of a volume of it. */
function linkedWorks(facts: PageFacts, nodes: readonly PlacedNode[], signal: Signal): readonly Candidate[] {
  for (const placed of nodes) {
    const within = placed.node["isPartOf"] ?? placed.node["inDefinedTermSet"];
    let work = facts.linked.resolve(Array.isArray(within) ? within[0] : within);
    for (let step = 0; step < 3 && isNode(work) && isNode(work["isPartOf"]) && work["name"] === undefined; step++) {
      work = facts.linked.resolve(work["isPartOf"]);
    }
    const words = isNode(work) && !isWebPart(work["@type"]) ? wordsOf(work, facts) : undefined;
    if (words === undefined) continue;
    return [
      pageCandidate(
        facts.page,
        signal,
        { kind: "text", field: "container-title", text: words },
        jsonPlace(facts, placed, "name", words),
      ),
    ];
  }
  return [];
}

/** News pages are "part of" a subscription product or a web page. */
function isWebPart(type: unknown): boolean {
  const words = JSON.stringify(type ?? "");
  return /Product|WebPage|WebSite|CollectionPage|CreativeWork"/.test(words);
}

/** The site as the work that the page is part of. */
export function siteAsWork(facts: PageFacts, chosen: readonly SiteName[]): readonly Candidate[] {
  return chosen.map(({ name, signal, place }) =>
    pageCandidate(facts.page, signal, { kind: "text", field: "container-title", text: name }, place),
  );
}

/** The publisher, where the page names one that is not the site by another spelling. */
export function readPublisher(
  facts: PageFacts,
  sites: readonly SiteName[],
  [chosen]: readonly SiteName[],
): readonly Candidate[] {
  return sites
    .filter(({ signal, letters }) => signal === "json-ld publisher" && letters !== (chosen?.letters ?? ""))
    .slice(0, 1)
    .map(({ name, signal, place }) =>
      pageCandidate(facts.page, signal, { kind: "text", field: "publisher", text: name }, place),
    );
}
