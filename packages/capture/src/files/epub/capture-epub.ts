import type { ReadSource } from "../../references/listed-work.ts";
import { CaptureError } from "../../capture-error.ts";
import { all, one, parseXmlTree, within, wordsOf, type XmlNode } from "../../xml/xml-tree.ts";
import { documentResult, readWords } from "../document-result.ts";
import { FileNotes, type PartRule } from "../file-notes.ts";
import { readEntries } from "../zip/read-entries.ts";

/**
 * Reads what an EPUB says of itself: the metadata of its package document (EPUB 3.3, 5.5; OPF 2.0.1).
 * @throws CaptureError for an archive without a package document that can be read
 */
export function captureEpub(bytes: Uint8Array): ReadSource {
  const entries = readEntries(bytes, (name) => name === "META-INF/container.xml" || /\.opf$/i.test(name));
  const part =
    packagePath(entries.get("META-INF/container.xml")) ?? [...entries.keys()].find((name) => /\.opf$/i.test(name));
  const document = part === undefined ? undefined : entries.get(part);
  if (part === undefined || document === undefined) {
    throw unreadable("it has no package document (.opf)");
  }
  const text = new TextDecoder().decode(document);
  const metadata = one(parseXmlTree(text, unreadable), "metadata");
  const notes = new FileNotes();
  if (metadata !== undefined) note(notes, metadata, part);
  return documentResult({
    kind: "epub",
    text,
    candidates: notes.candidates,
    type: "book",
    reading: readWords(""),
    nothing: "The EPUB states no title in its package document.",
    issues: [],
  });
}

function unreadable(what: string): CaptureError {
  return new CaptureError("unreadable-file", `The EPUB cannot be read: ${what}; get it anew from where it came.`);
}

function packagePath(container: Uint8Array | undefined): string | undefined {
  if (container === undefined) return undefined;
  const tree = parseXmlTree(new TextDecoder().decode(container), unreadable);
  return within(tree, "rootfile")[0]?.attributes["full-path"];
}

/** The roles of MARC that a package may give a person (EPUB 3.3, 5.5.3.2.4). */
const roles = {
  aut: "author",
  edt: "editor",
  trl: "translator",
  ill: "illustrator",
  com: "compiler",
  nrt: "narrator",
} as const;

function note(notes: FileNotes, metadata: XmlNode, part: string): void {
  const rule: PartRule = { part, signal: "package document", confidence: 0.9 };
  notes.text("title", titleOf(metadata), "metadata/title", rule);
  notePeople(notes, metadata, rule);
  notes.text("publisher", wordsOf(one(metadata, "publisher")), "metadata/publisher", rule);
  notes.text("language", wordsOf(one(metadata, "language")), "metadata/language", rule);
  notes.text("abstract", wordsOf(one(metadata, "description")), "metadata/description", rule);
  notes.date("issued", wordsOf(dateOf(metadata)), "metadata/date", rule);
  for (const identifier of all(metadata, "identifier")) {
    const scheme = Object.entries(identifier.attributes).find(([name]) => name.endsWith("scheme"))?.[1] ?? "";
    const words = wordsOf(identifier);
    notes.identifier(/isbn|doi/i.test(scheme) ? `${scheme} ${words ?? ""}` : words, "metadata/identifier", rule);
  }
  notes.text("collection-title", collectionOf(metadata), "metadata/meta[belongs-to-collection]", rule);
}

/** The main title with its subtitle, where the package tells them apart (EPUB 3.3, 5.5.3.2.3). */
function titleOf(metadata: XmlNode): string | undefined {
  const titles = all(metadata, "title").map((title) => ({
    words: wordsOf(title),
    kind: refined(metadata, title, "title-type"),
  }));
  const main = titles.find(({ kind }) => kind === "main") ?? titles[0];
  const subtitle = titles.find(({ kind }) => kind === "subtitle")?.words;
  if (main?.words === undefined || subtitle === undefined) return main?.words;
  return `${main.words}${/[?!:]$/.test(main.words) ? "" : ":"} ${subtitle}`;
}

/** What a `meta` says of another element: `<meta refines="#id" property="…">`, or an attribute in OPF 2. */
function refined(metadata: XmlNode, element: XmlNode, property: string): string | undefined {
  const { id } = element.attributes;
  const meta = all(metadata, "meta").find(
    ({ attributes }) => id !== undefined && attributes["refines"] === `#${id}` && attributes["property"] === property,
  );
  const attribute = Object.entries(element.attributes).find(([name]) => name === `opf:${property}`)?.[1];
  return wordsOf(meta) ?? attribute;
}

function notePeople(notes: FileNotes, metadata: XmlNode, rule: PartRule): void {
  for (const element of ["creator", "contributor"] as const) {
    for (const [role, field] of Object.entries(roles)) {
      const people = all(metadata, element).filter((person) => roleOf(metadata, person, element) === role);
      const names = people.flatMap((person) => refined(metadata, person, "file-as") ?? wordsOf(person) ?? []);
      // "file-as" sorts: it is taken where it is the same name inverted.
      const written = people.flatMap((person) => wordsOf(person) ?? []);
      notes.names(field, names.every(isInverted) ? names : written, `metadata/${element}`, rule);
    }
  }
}

function isInverted(name: string): boolean {
  return /^[^,]+, [^,]+$/.test(name);
}

/** A creator without a role is an author; a contributor without one has none that we know. */
function roleOf(metadata: XmlNode, person: XmlNode, element: "creator" | "contributor"): string {
  return refined(metadata, person, "role")?.toLowerCase() ?? (element === "creator" ? "aut" : "");
}

/** The date of publication: other events are told by an attribute in OPF 2. */
function dateOf(metadata: XmlNode): XmlNode | undefined {
  const dates = all(metadata, "date");
  return dates.find((date) => eventOf(date) === "publication") ?? dates.find((date) => eventOf(date) === "");
}

function eventOf(date: XmlNode): string {
  return (
    Object.entries(date.attributes)
      .find(([name]) => name.endsWith("event"))?.[1]
      ?.toLowerCase() ?? ""
  );
}

function collectionOf(metadata: XmlNode): string | undefined {
  const metas = all(metadata, "meta");
  const named = metas.find(({ attributes }) => attributes["property"] === "belongs-to-collection");
  return (
    wordsOf(named) ?? metas.find(({ attributes }) => attributes["name"] === "calibre:series")?.attributes["content"]
  );
}
