import {
  type DateValue,
  isItemType,
  type Item,
  type Name,
  parseDate,
  parseWrittenName,
  parseNames,
  type Parsed,
  printEdtf,
  printName,
  isJsonObject,
  type JsonObject,
} from "@citable/model";
import { type Format, FormatError, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, type ValueReader, type ValueWriter, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, type Row, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { JsonObjects } from "../syntax/json-objects.ts";
import { flattened, listOf, planted, textOf } from "../syntax/json-tree.ts";
import { personOf } from "../syntax/xml-names.ts";
import { withoutMarkup } from "../text/markup.ts";
import { joinPages } from "../text/pages.ts";
import { Described } from "./described.ts";
import { schemaRows, schemaTypes, thingAt } from "./fields.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(schemaRows);
const whole = new Set([
  "author",
  "editor",
  "translator",
  "contributor",
  "director",
  "illustrator",
  "producer",
  "composer",
  "identifier",
]);

const writer: ValueWriter<unknown> = {
  text: (text, { variable }) => [
    variable === "DOI" ? { "@type": "PropertyValue", propertyID: "DOI", value: text } : withoutMarkup(text),
  ],
  names: (names) => names.map(agent),
  date: (date) => [printEdtf(date)],
};

/** A person or organization with the parts of its name. */
function agent(name: Name): JsonObject {
  if (name.kind === "literal") return { "@type": "Organization", name: name.literal };
  const particle = name.nonDroppingParticle ?? name.droppingParticle;
  const family = particle === undefined ? name.family : `${particle} ${name.family ?? ""}`.trim();
  return {
    "@type": "Person",
    name: printName(name, "natural"),
    ...(family === undefined ? {} : { familyName: family }),
    ...(name.given === undefined ? {} : { givenName: name.given }),
    ...(name.suffix === undefined ? {} : { honorificSuffix: name.suffix }),
  };
}

const reader: ValueReader<unknown> = {
  text: (values, { variable }: Row) => {
    const texts = values.flatMap((value) => textOf(isJsonObject(value) ? value["value"] : value) ?? []);
    return variable === "keyword" ? texts.join(", ") : texts[0];
  },
  names: (values) => values.flatMap(listOf).flatMap(readAgents),
  date: ([value]): DateValue | undefined => parseDate(textOf(value) ?? ""),
};

function readAgents(value: unknown): readonly Name[] {
  const text = textOf(value)?.trim();
  if (text !== undefined) return parseNames(text);
  if (!isJsonObject(value)) return [];
  const isPerson = typesOf(value).includes("Person");
  const named = textOf(value["name"])?.trim() ?? "";
  const [family, given, suffix] = ["familyName", "givenName", "honorificSuffix"].map((key) => textOf(value[key]));
  const person = isPerson ? personOf({ family, given, suffix }) : undefined;
  if (person !== undefined) return [person];
  if (named === "") return [];
  return [isPerson ? parseWrittenName(named) : { kind: "literal", literal: named }];
}

/** The object of JSON-LD for an item. */
function describe(item: Item): JsonObject {
  const type = nativeType(schemaTypes, item.type) ?? "CreativeWork";
  const tree = planted(writeMapped(table, item, writer));
  const own = itemType(schemaTypes, type) === item.type ? {} : { additionalType: item.type };
  return {
    "@context": "https://schema.org",
    "@type": type,
    ...own,
    "@id": item.id,
    ...typedParts(tree, "", item.type),
  };
}

/** Gives each part its type; an issue or volume of which nothing is known is left out of the chain. */
function typedParts(tree: JsonObject, path: string, type: Item["type"]): JsonObject {
  const entries = Object.entries(tree).map(([key, value]) => {
    if (!isJsonObject(value) || (key !== "isPartOf" && key !== "publisher")) return [key, value] as const;
    const place = path === "" ? key : `${path}.${key}`;
    const inner = typedParts(value, place, type);
    const isEmpty = key === "isPartOf" && Object.keys(value).every((each) => each === "isPartOf");
    return [key, isEmpty ? inner["isPartOf"] : { "@type": thingAt(place, type), ...inner }] as const;
  });
  return Object.fromEntries(entries);
}

/** Reads the works among the objects of a text of JSON-LD: one, a list, or a graph. */
function read(text: string): Parsed<readonly Item[]> {
  const ids = new UniqueNames();
  const objects = objectsIn(text);
  const described = new Described(objects);
  const works = objects.filter(isWork);
  const value = works.map((work, index) => readWork(described.filled(work), index, ids));
  if (works.length > 0) return { value, issues: [] };
  return {
    value,
    issues: [formatIssue({ code: "no-records", severity: "note" }, "The JSON-LD describes no work.", {})],
  };
}

/** Reads a list or graph of any length, one work after the other; what is no JSON is passed over. */
async function* readStream(chunks: AsyncIterable<string>): AsyncGenerator<Parsed<Item>> {
  const parts = new JsonObjects(["@graph"]);
  const ids = new UniqueNames();
  let count = 0;
  for await (const chunk of chunks) {
    const objects = parts.push(chunk).flatMap(objectsOrNone);
    const described = new Described(objects);
    for (const work of objects.filter(isWork)) {
      yield { value: readWork(described.filled(work), count, ids), issues: [] };
      count += 1;
    }
  }
}

function objectsOrNone(text: string): readonly JsonObject[] {
  try {
    return objectsIn(text);
  } catch {
    return [];
  }
}

function isWork(object: JsonObject): boolean {
  return typesOf(object).some((type) => itemType(schemaTypes, type));
}

function objectsIn(text: string): readonly JsonObject[] {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return listOf(json)
      .filter(isJsonObject)
      .flatMap((object) => (object["@graph"] === undefined ? [object] : listOf(object["@graph"]).filter(isJsonObject)));
  } catch {
    throw new FormatError("schema-org", "The text is not JSON: check its brackets and quotes.");
  }
}

function typesOf(object: JsonObject): readonly string[] {
  return listOf(object["@type"]).flatMap((type) => textOf(type)?.replace(/^(?:https?:\/\/)?schema\.org\//, "") ?? []);
}

function readWork(work: JsonObject, index: number, ids: UniqueNames): Item {
  const own = textOf(work["additionalType"]) ?? "";
  const named = typesOf(work).map((each) => itemType(schemaTypes, each));
  const type = isItemType(own) ? own : (named.find((each) => each !== undefined) ?? "document");
  const tags = new Map(flattened(work, whole));
  // Of a headline and a name, others write one or the other.
  const headline = tags.get("headline");
  if (!tags.has("name") && headline !== undefined) tags.set("name", headline);
  const { draft } = readMapped(table, type, tags, reader);
  const page = joinPages(textOf(work["pageStart"]), textOf(work["pageEnd"]));
  if (page !== undefined) draft.fields.page ??= page;
  const id = textOf(work["@id"]) ?? "";
  return finishItem(ids.take(id === "" ? `item-${index + 1}` : id), type, draft);
}

function write(items: readonly Item[]): Written {
  const objects = items.map(describe);
  const text = `${JSON.stringify(objects.length === 1 ? objects[0] : objects, undefined, 2)}\n`;
  return { text, issues: lossesOf(items, items.length === 0 ? [] : read(text).value, "schema.org JSON-LD") };
}

/** schema.org in JSON-LD,, as in a page's `<script type="application/ld+json">`. Pages are read by @citable/capture. */
export const schemaOrg: Format = {
  name: "schema-org",
  label: "schema.org JSON-LD",
  extensions: [".jsonld"],
  mediaTypes: ["application/ld+json"],
  detect: (text) => (/"@context"\s*:\s*"https?:\/\/schema\.org/.test(text.slice(0, 20_000)) ? 0.9 : 0),
  read,
  readStream,
  write,
};
