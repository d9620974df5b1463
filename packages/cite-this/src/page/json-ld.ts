import { parseName, type ItemType, type Name, type NameVariable } from "@citable/model";
import { openDraft, say, sayNames, words, type Draft, type OpenDraft } from "./draft.ts";
import { doiIn, sayDate, webAddress } from "./meta-tags.ts";

/** An object of schema.org as written. */
type Node = Readonly<Record<string, unknown>>;

/** The types of schema.org that a page can be, and what they are in a bibliography. */
const types: Readonly<Record<string, ItemType>> = {
  Article: "webpage",
  BlogPosting: "post-weblog",
  Book: "book",
  Chapter: "chapter",
  Dataset: "dataset",
  DefinedTerm: "entry-encyclopedia",
  NewsArticle: "article-newspaper",
  Report: "report",
  ScholarlyArticle: "article-journal",
  SocialMediaPosting: "post",
  SoftwareApplication: "software",
  SoftwareSourceCode: "software",
  TechArticle: "webpage",
  Thesis: "thesis",
  WebPage: "webpage",
};

/** What an article is by the work that it is part of. */
const byContainer: Readonly<Record<string, ItemType>> = {
  Book: "chapter",
  DefinedTermSet: "entry-encyclopedia",
  Periodical: "article-journal",
};

const deepest = 12;

/**
 * What a page's JSON-LD says of the page itself. A script that is no JSON says nothing; neither do several articles
 * of equal right, for then no one knows which of them is the page.
 */
export function readJsonLd(page: Document): Draft | undefined {
  const nodes: Node[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parsed(script.textContent), nodes, 0);
  }
  const subject = subjectOf(nodes);
  return subject === undefined ? undefined : draftOf(subject, nodes);
}

function parsed(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return value;
  } catch {
    return undefined;
  }
}

/** Objects that stand for themselves: the top ones, those of a graph, and what a page says it is mainly about. */
function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const each of value) collect(each, nodes, depth + 1);
  else if (isNode(value)) {
    nodes.push(value);
    collect(value["@graph"], nodes, depth + 1);
    collect(value["mainEntity"], nodes, depth + 1);
  }
}

function subjectOf(nodes: readonly Node[]): Node | undefined {
  const known = nodes.filter((node) => typeOf(node) !== undefined && titleOf(node) !== undefined);
  const works = known.filter((node) => typesOf(node)[0] !== "WebPage");
  const [first, ...others] = works.length > 0 ? works : known;
  return others.some((other) => titleOf(other) !== (first && titleOf(first))) ? undefined : first;
}

function draftOf(node: Node, nodes: readonly Node[]): Draft {
  const draft = openDraft();
  say(draft, "title", titleOf(node));
  draft.type = typeOf(node);
  draft.language = textOf(node["inLanguage"]);
  for (const role of ["author", "editor", "translator"] as const) sayPeople(draft, role, node[role], nodes);
  sayPeople(draft, "author", node["creator"], nodes);
  sayDate(draft, textOf(node["datePublished"]));
  readContainer(draft, node["isPartOf"] ?? node["inDefinedTermSet"], nodes);
  say(draft, "publisher", nameOf(node["publisher"], nodes));
  say(draft, "page", textOf(node["pagination"]) ?? pagesOf(node));
  say(draft, "ISBN", textOf(node["isbn"]));
  say(draft, "edition", textOf(node["bookEdition"]));
  for (const key of ["identifier", "sameAs", "@id", "url"]) for (const each of listOf(node[key])) sayDoi(draft, each);
  say(draft, "URL", webAddress(textOf(node["url"])));
  return draft;
}

function sayDoi(draft: OpenDraft, value: unknown): void {
  say(draft, "DOI", doiIn(textOf(isNode(value) ? value["value"] : value)));
}

/** An article may be part of an issue, the issue of a volume, the volume of a journal. */
function readContainer(draft: OpenDraft, value: unknown, nodes: readonly Node[]): void {
  let container = resolved(value, nodes);
  for (let depth = 0; isNode(container) && depth < deepest; depth++) {
    const kinds = typesOf(container);
    const within = kinds.some((kind) => /encyclop/i.test(kind)) ? "entry-encyclopedia" : byContainer[kinds[0] ?? ""];
    if (draft.type === "webpage" || draft.type === "article-journal") draft.type = within ?? draft.type;
    say(draft, "volume", textOf(container["volumeNumber"]));
    say(draft, "issue", textOf(container["issueNumber"]));
    say(draft, "ISSN", textOf(container["issn"]));
    sayPeople(draft, "editor", container["editor"], nodes);
    say(draft, "publisher", nameOf(container["publisher"], nodes));
    if (!kinds.some((kind) => /^Publication(?:Issue|Volume)$/.test(kind)))
      say(draft, "container-title", titleOf(container));
    container = resolved(container["isPartOf"], nodes);
  }
}

function pagesOf(node: Node): string | undefined {
  const [start, end] = [textOf(node["pageStart"]), textOf(node["pageEnd"])];
  return start === undefined || end === undefined || start === end ? start : `${start}–${end}`;
}

function sayPeople(draft: OpenDraft, role: NameVariable, value: unknown, nodes: readonly Node[]): void {
  sayNames(
    draft,
    role,
    listOf(value).flatMap((each) => person(resolved(each, nodes))),
  );
}

function person(value: unknown): readonly Name[] {
  if (!isNode(value)) {
    const text = textOf(value);
    return text === undefined || /^https?:/.test(text) ? [] : [parseName(text)];
  }
  const [family, given, name] = [textOf(value["familyName"]), textOf(value["givenName"]), textOf(value["name"])];
  if (family !== undefined) return [{ kind: "person", family, ...(given !== undefined && { given }) }];
  if (name === undefined) return [];
  return [typesOf(value)[0]?.endsWith("Organization") ? { kind: "literal", literal: name } : parseName(name)];
}

function typeOf(node: Node): ItemType | undefined {
  return typesOf(node).flatMap((type) => types[type] ?? [])[0];
}

function typesOf(node: Node): readonly string[] {
  return listOf(node["@type"]).flatMap((type) => (typeof type === "string" ? type.replace(/^.*[/#:]/, "") : []));
}

function titleOf(node: Node): string | undefined {
  return textOf(node["headline"]) ?? textOf(node["name"]);
}

function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const node = resolved(value, nodes);
  return isNode(node) ? textOf(node["name"]) : textOf(node);
}

/** `{"@id": …}` stands for the object of that id. */
function resolved(value: unknown, nodes: readonly Node[]): unknown {
  const [first] = listOf(value);
  if (!isNode(first) || first["@id"] === undefined || Object.keys(first).length > 1) return first;
  return nodes.find((node) => node["@id"] === first["@id"] && Object.keys(node).length > 1);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (isNode(first)) return textOf(first["@value"] ?? first["name"]);
  return typeof first === "string" || typeof first === "number" ? words(String(first)) : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
