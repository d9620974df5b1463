import { type DateValue, type Item, type Name, parseDate, printEdtf, printName } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, type ValueReader, type ValueWriter, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, type Row, RowTable } from "../mapping/row.ts";
import { flattened, isJsonObject, type JsonObject, listOf, planted, textOf } from "../syntax/json-tree.ts";
import { withoutMarkup } from "../text/markup.ts";
import { schemaRows, schemaTypes, thingAt } from "./fields.ts";

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
  text: ([value], _row: Row) => textOf(isJsonObject(value) ? value["value"] : value),
  names: (values) => values.flatMap(listOf).flatMap((value) => readAgent(value) ?? []),
  date: ([value]): DateValue | undefined => parseDate(textOf(value) ?? ""),
};

function readAgent(value: unknown): Name | undefined {
  if (!isJsonObject(value)) return undefined;
  const [family, given, suffix] = ["familyName", "givenName", "honorificSuffix"].map((key) => textOf(value[key]));
  if (value["@type"] !== "Person") return { kind: "literal", literal: textOf(value["name"]) ?? "" };
  return {
    kind: "person",
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The object of JSON-LD for an item. */
function describe(item: Item): JsonObject {
  const type = nativeType(schemaTypes, item.type) ?? "CreativeWork";
  const tree = planted(writeMapped(table, item, writer));
  return { "@context": "https://schema.org", "@type": type, "@id": item.id, ...typedParts(tree, "", item.type) };
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

function readBack(item: Item): Item {
  const type = nativeType(schemaTypes, item.type) ?? "CreativeWork";
  const back = itemType(schemaTypes, type) ?? "document";
  const { draft } = readMapped(table, item.type, flattened(planted(writeMapped(table, item, writer)), whole), reader);
  return finishItem(item.id, back, draft);
}

function write(items: readonly Item[]): Written {
  const objects = items.map(describe);
  const text = `${JSON.stringify(objects.length === 1 ? objects[0] : objects, undefined, 2)}\n`;
  return { text, issues: lossesOf(items, items.map(readBack), "schema.org JSON-LD") };
}

/** schema.org in JSON-LD, for a page's `<script type="application/ld+json">`. Pages are read by @citable/capture. */
export const schemaOrg: Format = {
  name: "schema-org",
  label: "schema.org JSON-LD",
  extensions: [".jsonld"],
  mediaTypes: ["application/ld+json"],
  detect: (text) => (/"@context"\s*:\s*"https?:\/\/schema\.org/.test(text.slice(0, 20_000)) ? 0.9 : 0),
  write,
};
