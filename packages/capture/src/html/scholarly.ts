import type { NumberVariable, TextVariable } from "@citable/model";
import { parseName } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { isNode } from "./json-ld.ts";
import { type MetaTag, tagsNamed } from "./meta-tags.ts";
import { attributePlace, namesOnPage, pageCandidate, shownPlace } from "./page-evidence.ts";
import { attribute, type PageElement } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import { jsonPlace, wordsOf } from "./schema-org.ts";
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
      "eprints.institution",
    ],
  ],
  [
    "number",
    "highwire number",
    [
      "citation_technical_report_number",
      "eprints.id_number_report",
      "citation_patent_publication_number",
      "citation_patent_number",
    ],
  ],
  ["event-title", "highwire number", ["citation_conference_title", "citation_conference"]],
];

/** Fields in Dublin Core's words: a work's publisher, what it is part of, its licence. */
const dublinCore: readonly (readonly [TextVariable | NumberVariable, readonly string[]])[] = [
  ["license", ["dcterms.license", "dc.rights.license", "dc.rights.uri"]],
  ["publisher", ["dc.publisher", "dcterms.publisher"]],
  ["container-title", ["dc.source", "dcterms.ispartof", "dc.relation.ispartof"]],
  ["ISBN", ["dc.identifier.isbn"]],
  ["ISSN", ["dc.source.issn", "dc.identifier.issn"]],
  ["volume", ["dc.source.volume"]],
  ["issue", ["dc.source.issue"]],
];

/** Whether tags made for citing are there: elsewhere "source" and "publisher" name agencies and sites. */
function isScholarly({ meta }: PageFacts): boolean {
  return [...meta.keys()].some((name) => /^(?:citation_|bepress_|eprints\.|prism\.|dc\.source\.|dc\.type)/.test(name));
}

/** Fields that only works of scholarship state: volume, pages, identifiers, editors. */
export function readScholarly(facts: PageFacts): readonly Candidate[] {
  // What EPrints calls a monograph is a report: its number is its own, not that of an issue.
  const isReport = tagsNamed(facts.meta, ["eprints.type"])[0]?.content === "monograph";
  const fields = fieldTags.flatMap(([field, signal, names]) => {
    const [tag] = tagsNamed(facts.meta, names);
    return tag === undefined ? [] : [textFromTag(facts, tag, isReport && field === "issue" ? "number" : field, signal)];
  });
  const general = (isScholarly(facts) ? dublinCore : dublinCore.slice(0, 1)).flatMap(([field, names]) =>
    tagsNamed(facts.meta, names)
      .filter(({ content }) => field === "license" || !/^https?:/i.test(content))
      .slice(0, 1)
      .map((tag) => textFromTag(facts, tag, field, "dublin core field")),
  );
  return [
    ...fields,
    ...general,
    ...readPages(facts),
    ...readDoi(facts),
    ...readIsbn(facts),
    ...readEditors(facts),
    ...readLinks(facts),
  ];
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
  if (first === undefined) return pagesInCitation(facts);
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

/** DCTERMS.bibliographicCitation may be an OpenURL in key-value form (ANSI/NISO Z39.88). */
function pagesInCitation(facts: PageFacts): readonly Candidate[] {
  return tagsNamed(facts.meta, ["dcterms.bibliographiccitation"]).flatMap((tag): readonly Candidate[] => {
    if (!/(?:^|&)rft\.spage=/.test(tag.content)) return [];
    const query = new URLSearchParams(tag.content);
    const [first, last] = [query.get("rft.spage") ?? "", query.get("rft.epage") ?? ""];
    const text = last === "" || last === first ? first : `${first}-${last}`;
    const place = attributePlace(tag.element, "content");
    return text === ""
      ? []
      : [pageCandidate(facts.page, "highwire number", { kind: "text", field: "page", text }, place)];
  });
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
  const found = [...stated.slice(0, 2), ...linkedDoi(facts)];
  return found.length > 0 ? found : shownDoi(facts);
}

/** Dublin Core has one element for identifiers of all kinds. */
function readIsbn(facts: PageFacts): readonly Candidate[] {
  return tagsNamed(facts.meta, ["dc.identifier", "dcterms.identifier"])
    .filter(({ content }) => /^(?:urn:isbn:|isbn:?\s*)?97[89][\d-]{10,14}$/i.test(content))
    .slice(0, 1)
    .map((tag) => {
      const isbn = tag.content.replace(/^[^\d]+/, "");
      const reading = { kind: "text", field: "ISBN", text: isbn } as const;
      return pageCandidate(facts.page, "dublin core field", reading, attributePlace(tag.element, "content"));
    });
}

const doiAlone = /^(?:doi\s*:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;

/** A line that is a DOI and nothing else, the only one of the page. */
function shownDoi(facts: PageFacts): readonly Candidate[] {
  const lines = facts.visible.lines.filter(
    ({ text, region }) => text.length < 160 && region === "content" && doiAlone.test(text),
  );
  const [line] = lines;
  const doi = doiPattern.exec(line?.text ?? "")?.[0];
  if (line === undefined || doi === undefined || lines.length > 1) return [];
  const place = shownPlace(facts, line);
  return [pageCandidate(facts.page, "identifier line", { kind: "text", field: "DOI", text: doi }, place)];
}

function linkedDoi(facts: PageFacts): readonly Candidate[] {
  return facts.subjects
    .flatMap((placed) =>
      ["identifier", "sameAs", "@id"].flatMap((key) => {
        const raw = placed.node[key];
        // An "@id" is a string that stands for the object itself.
        const words = key === "@id" && typeof raw === "string" ? raw : wordsOf(isNode(raw) ? raw["value"] : raw, facts);
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

/** `rel=license` is the page's licence; `rel=cite-as` (RFC 8574) is the address by which it wants to be cited. */
function readLinks(facts: PageFacts): readonly Candidate[] {
  return facts.page.having("rel").flatMap((link): readonly Candidate[] => {
    const rel = (attribute(link, "rel") ?? "").toLowerCase().split(/\s+/);
    const isCiteAs = rel.includes("cite-as");
    const url = isCiteAs || rel.includes("license") ? addressOf(facts, link) : undefined;
    if (url === undefined || link.region === "comments") return [];
    const signal = isCiteAs ? "cite link" : "license link";
    const place = attributePlace(link, "href");
    return [pageCandidate(facts.page, signal, { kind: "text", ...linkField(url, isCiteAs) }, place)];
  });
}

function linkField(url: string, isCiteAs: boolean): { readonly field: TextVariable; readonly text: string } {
  if (!isCiteAs) return { field: "license", text: url };
  const doi = doiPattern.exec(decoded(url))?.[0];
  return doi === undefined ? { field: "URL", text: url } : { field: "DOI", text: doi };
}

function addressOf(facts: PageFacts, link: PageElement): string | undefined {
  const url = URL.parse(attribute(link, "href") ?? "", facts.address?.href);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
