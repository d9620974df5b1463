import { type NameVariable, type NumberVariable, parseName, type TextVariable } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { isNode, type LinkedNode, type PlacedNode, valuesOf } from "./json-ld.ts";
import { namesOnPage, pageCandidate } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { jsonPlace, scholarlyType, typesOf, wordsOf } from "./schema-org.ts";
import type { Signal } from "./trust.ts";

type Field = TextVariable | NumberVariable;

/** Properties of schema.org that hold one field each, on a work or on the issue, volume or journal it is part of. */
const properties: readonly (readonly [string, Field])[] = [
  ["volumeNumber", "volume"],
  ["issueNumber", "issue"],
  ["pagination", "page"],
  ["isbn", "ISBN"],
  ["issn", "ISSN"],
  ["bookEdition", "edition"],
  ["reportNumber", "number"],
  ["softwareVersion", "version"],
];

/** Roles that schema.org and CSL call the same. */
const roles = ["editor", "translator", "director", "illustrator"] as const satisfies readonly NameVariable[];

/** What schema.org says of the page's work beside title, authors and dates: numbers, editors, translators, imprint. */
export function readSchemaFields(facts: PageFacts): readonly Candidate[] {
  return [
    ...fieldsOf(facts, facts.subjects, "json-ld field"),
    ...fieldsOf(facts, facts.markedSubjects, "markup field"),
  ];
}

function fieldsOf(facts: PageFacts, [placed]: readonly PlacedNode[], signal: Signal): readonly Candidate[] {
  if (placed === undefined) return [];
  const works = withContainers(placed.node, facts);
  const isVersioned = typesOf(placed.node).some((type) => /^(?:Dataset$|Software)/.test(type));
  const known = isVersioned ? [...properties, ["version", "version"] as const] : properties;
  const texts = known.flatMap(([property, field]) => textField(facts, placed, { works, property, field, signal }));
  return [
    ...texts,
    ...pageRange(facts, placed, signal),
    ...publisherOf(facts, placed, works, signal),
    ...roles.flatMap((role) => people(facts, placed, role, signal)),
  ];
}

/** The work and what it is part of, from the inside out: article, issue, volume, journal. */
function withContainers(node: LinkedNode, facts: PageFacts): readonly LinkedNode[] {
  const works = [node];
  for (let step = 0; step < 3; step++) {
    const outer = facts.linked.resolve(works.at(-1)?.["isPartOf"]);
    if (!isNode(outer) || works.includes(outer)) break;
    works.push(outer);
  }
  return works;
}

interface Wanted {
  readonly works: readonly LinkedNode[];
  readonly property: string;
  readonly field: Field;
  readonly signal: Signal;
}

function textField(
  facts: PageFacts,
  placed: PlacedNode,
  { works, property, field, signal }: Wanted,
): readonly Candidate[] {
  for (const work of works) {
    const text = scalar(work[property], facts);
    if (text === undefined) continue;
    const place = jsonPlace(facts, placed, property, text);
    return [pageCandidate(facts.page, signal, { kind: "text", field, text }, place)];
  }
  return [];
}

function scalar(value: unknown, facts: PageFacts): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === "number" ? String(first) : wordsOf(first, facts);
  return text === undefined || text.length > 100 ? undefined : text;
}

function pageRange(facts: PageFacts, placed: PlacedNode, signal: Signal): readonly Candidate[] {
  const first = scalar(placed.node["pageStart"], facts);
  const last = scalar(placed.node["pageEnd"], facts);
  if (first === undefined || placed.node["pagination"] !== undefined) return [];
  const text = last === undefined || last === first ? first : `${first}-${last}`;
  return [
    pageCandidate(
      facts.page,
      signal,
      { kind: "text", field: "page", text },
      jsonPlace(facts, placed, "pageStart", first),
    ),
  ];
}

function publisherOf(
  facts: PageFacts,
  placed: PlacedNode,
  works: readonly LinkedNode[],
  signal: Signal,
): readonly Candidate[] {
  if (!typesOf(placed.node).some((type) => scholarlyType.test(type))) return [];
  const named = works.map((work) => wordsOf(work["publisher"], facts)).find((words) => words !== undefined);
  if (named === undefined || /^https?:/.test(named)) return [];
  const place = jsonPlace(facts, placed, "name", named);
  return [pageCandidate(facts.page, signal, { kind: "text", field: "publisher", text: named }, place)];
}

function people(
  facts: PageFacts,
  placed: PlacedNode,
  role: (typeof roles)[number],
  signal: Signal,
): readonly Candidate[] {
  const names = valuesOf(placed.node[role]).flatMap((each) => {
    const words = wordsOf(each, facts);
    if (words === undefined || /^https?:/.test(words)) return [];
    return [{ name: parseName(words), place: jsonPlace(facts, placed, isNode(each) ? "name" : role, words) }];
  });
  return names.length === 0 || names.length > 50 ? [] : [namesOnPage(facts.page, signal, role, names)];
}
