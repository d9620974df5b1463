import type { NumberVariable, TextVariable } from "@citable/model";
import { parseName } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { isNode } from "./json-ld.ts";
import { type MetaTag, tagsNamed } from "./meta-tags.ts";
import { attributePlace, namesOnPage, pageCandidate } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { jsonPlace, subjectNodes, wordsOf } from "./schema-org.ts";
import type { Signal } from "./trust.ts";

/** Tags that hold one field each: Highwire, bepress, EPrints, PRISM, Dublin Core. */
const fieldTags: readonly (readonly [TextVariable | NumberVariable, Signal, readonly string[]])[] = [
  ["volume", "highwire number", ["citation_volume", "bepress_citation_volume", "eprints.volume", "prism.volume"]],
  [
    "issue",
    "highwire number",
    ["citation_issue", "bepress_citation_issue", "eprints.number", "prism.number", "prism.issueidentifier"],
  ],
  ["ISSN", "highwire number", ["citation_issn", "bepress_citation_issn", "eprints.issn", "prism.issn"]],
  ["ISBN", "highwire number", ["citation_isbn", "book:isbn", "og:isbn", "eprints.isbn"]],
  ["PMID", "highwire number", ["citation_pmid"]],
  ["publisher", "highwire number", ["citation_publisher", "bepress_citation_publisher", "eprints.publisher"]],
  [
    "publisher",
    "highwire number",
    [
      "citation_dissertation_institution",
      "citation_technical_report_institution",
      "bepress_citation_dissertation_institution",
    ],
  ],
  ["number", "highwire number", ["citation_technical_report_number", "eprints.id_number_report"]],
  ["event-title", "highwire number", ["citation_conference_title", "citation_conference"]],
];

/** Fields that only works of scholarship state: volume, pages, identifiers, editors. */
export function readScholarly(facts: PageFacts): readonly Candidate[] {
  const fields = fieldTags.flatMap(([field, signal, names]) => {
    const [tag] = tagsNamed(facts.meta, names);
    return tag === undefined ? [] : [textFromTag(facts, tag, field, signal)];
  });
  return [...fields, ...readPages(facts), ...readDoi(facts), ...readEditors(facts)];
}

function textFromTag(facts: PageFacts, tag: MetaTag, field: TextVariable | NumberVariable, signal: Signal): Candidate {
  return pageCandidate(
    facts.page,
    signal,
    { kind: "text", field, text: tag.content },
    attributePlace(tag.element, "content"),
  );
}

/** First and last page are one range; an article number in the first page's place stands alone. */
function readPages(facts: PageFacts): readonly Candidate[] {
  const [range] = tagsNamed(facts.meta, ["eprints.pagerange", "prism.pagerange"]);
  if (range !== undefined) return [textFromTag(facts, range, "page", "highwire number")];
  const [first] = tagsNamed(facts.meta, ["citation_firstpage", "bepress_citation_firstpage", "prism.startingpage"]);
  const [last] = tagsNamed(facts.meta, ["citation_lastpage", "bepress_citation_lastpage", "prism.endingpage"]);
  if (first === undefined) return [];
  const text =
    last === undefined || last.content === first.content ? first.content : `${first.content}-${last.content}`;
  return [
    pageCandidate(
      facts.page,
      "highwire number",
      { kind: "text", field: "page", text },
      attributePlace(first.element, "content"),
    ),
  ];
}

const doiPattern = /\b10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]]/;

function readDoi(facts: PageFacts): readonly Candidate[] {
  const tags = tagsNamed(facts.meta, [
    "citation_doi",
    "bepress_citation_doi",
    "prism.doi",
    "doi",
    "dc.identifier",
    "dcterms.identifier",
    "dc.identifier.doi",
    "eprints.id_number",
  ]);
  const stated = tags.flatMap((tag): readonly Candidate[] => {
    const doi = doiPattern.exec(tag.content)?.[0];
    if (doi === undefined) return [];
    return [
      pageCandidate(
        facts.page,
        "highwire number",
        { kind: "text", field: "DOI", text: doi },
        attributePlace(tag.element, "content"),
      ),
    ];
  });
  return [...stated.slice(0, 2), ...linkedDoi(facts)];
}

function linkedDoi(facts: PageFacts): readonly Candidate[] {
  return subjectNodes(facts)
    .flatMap((placed) =>
      ["identifier", "sameAs", "@id"].flatMap((key) => {
        const raw = placed.node[key];
        const words = isNode(raw) ? wordsOf(raw["value"], facts) : wordsOf(raw, facts);
        const doi = words === undefined ? undefined : doiPattern.exec(words)?.[0];
        if (words === undefined || doi === undefined) return [];
        return [
          pageCandidate(
            facts.page,
            "json-ld identifier",
            { kind: "text", field: "DOI", text: doi },
            jsonPlace(facts, placed, key, words),
          ),
        ];
      }),
    )
    .slice(0, 1);
}

function readEditors(facts: PageFacts): readonly Candidate[] {
  const tags = tagsNamed(facts.meta, ["citation_editor", "eprints.editors_name"]);
  if (tags.length === 0) return [];
  const names = tags.map((tag) => ({ name: parseName(tag.content), place: attributePlace(tag.element, "content") }));
  return [namesOnPage(facts.page, "highwire editor", "editor", names)];
}
