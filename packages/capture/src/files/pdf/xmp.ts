import { all, parseXmlTree, within, wordsOf, type XmlNode } from "../../xml/xml-tree.ts";
import type { FileNotes, PartRule } from "../file-notes.ts";

const rule: PartRule = { part: "XMP", signal: "XMP", confidence: 0.85 };

/** Notes what a metadata stream says: Dublin Core, PRISM 3.0 and the properties that publishers add (ISO 16684-1). */
export function noteXmp(notes: FileNotes, xmp: string): void {
  const description = propertiesOf(xmp);
  if (description === undefined) return;
  const words = (name: string): string | undefined => wordsOf(description.get(name));
  notes.text("title", firstOf(description.get("title")), "dc:title", rule);
  notes.names("author", listOf(description.get("creator")), "dc:creator", rule);
  notes.text("container-title", words("publicationName"), "prism:publicationName", rule);
  notes.text("volume", words("volume"), "prism:volume", rule);
  notes.text("issue", words("number") ?? words("issueIdentifier"), "prism:number", rule);
  notes.text("page", pagesOf(words), "prism:startingPage", rule);
  notes.text("publisher", firstOf(description.get("publisher")), "dc:publisher", rule);
  notes.text("language", firstOf(description.get("language")), "dc:language", rule);
  notes.date(
    "issued",
    words("coverDate") ?? words("publicationDate") ?? firstOf(description.get("date")),
    "prism:coverDate",
    rule,
  );
  for (const name of ["doi", "identifier", "issn", "eIssn", "isbn"]) {
    notes.identifier(
      identifierWords(name, words(name)),
      name === "identifier" ? "dc:identifier" : `prism:${name}`,
      rule,
    );
  }
}

function identifierWords(name: string, words: string | undefined): string | undefined {
  if (words === undefined || name === "identifier") return words;
  return `${name.replace("eI", "I").toUpperCase()} ${words.replace(/^doi:\s*/i, "")}`;
}

/** The properties of all descriptions by their local names; attributes are properties too. */
function propertiesOf(xmp: string): ReadonlyMap<string, XmlNode> | undefined {
  let tree: XmlNode;
  try {
    tree = parseXmlTree(xmp.slice(0, 1_000_000), (what) => new TypeError(what));
  } catch {
    // A faulty metadata stream says nothing; the others are asked.
    return undefined;
  }
  const properties = new Map<string, XmlNode>();
  const descriptions = tree.name === "RDF" ? all(tree, "Description") : within(tree, "Description");
  for (const description of descriptions) {
    for (const [name, value] of Object.entries(description.attributes)) {
      const local = name.slice(name.indexOf(":") + 1);
      if (!properties.has(local))
        properties.set(local, { name: local, attributes: {}, children: [value], path: local });
    }
    for (const child of description.children) {
      if (typeof child !== "string" && !properties.has(child.name)) properties.set(child.name, child);
    }
  }
  return properties;
}

/** The items of a list or of alternatives by language; the default language comes first. */
function listOf(property: XmlNode | undefined): readonly string[] {
  if (property === undefined) return [];
  const items = within(property, "li").flatMap((item) => wordsOf(item) ?? []);
  const whole = wordsOf(property);
  return items.length > 0 || whole === undefined ? items : [whole];
}

function firstOf(property: XmlNode | undefined): string | undefined {
  const preferred = property === undefined ? undefined : within(property, "li").find(isDefault);
  return wordsOf(preferred) ?? listOf(property)[0];
}

function isDefault({ attributes }: XmlNode): boolean {
  return attributes["xml:lang"] === "x-default";
}

function pagesOf(words: (name: string) => string | undefined): string | undefined {
  const range = words("pageRange");
  if (range !== undefined) return range.replaceAll(/\s*[–—-]\s*/g, "-");
  const [first, last] = [words("startingPage"), words("endingPage")];
  return first === undefined || last === undefined || first === last ? first : `${first}-${last}`;
}
