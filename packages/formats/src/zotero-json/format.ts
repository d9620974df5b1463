import {
  type DateValue,
  isItemType,
  type Item,
  type ItemType,
  type Name,
  nameVariables,
  parseDate,
  type Parsed,
  printEdtf,
  isJsonObject,
  type JsonObject,
} from "@citable/model";
import { type Format, FormatError, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { addNames, finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, type ValueReader, type ValueWriter, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, type Row, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { JsonObjects } from "../syntax/json-objects.ts";
import { listOf, textOf } from "../syntax/json-tree.ts";
import { partsOf, personOf } from "../syntax/xml-names.ts";
import { withoutNocase } from "../text/markup.ts";
import { zoteroRoles, zoteroRows, zoteroTypes } from "./fields.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(zoteroRows);

function read(text: string): Parsed<readonly Item[]> {
  const objects = objectsIn(text);
  const ids = new UniqueNames();
  const items = objects.filter(isWork);
  const value = items.map((object, index) => readItem(object, index, ids));
  if (items.length > 0) return { value, issues: [] };
  return {
    value,
    issues: [formatIssue({ code: "no-records", severity: "note" }, "The JSON has no item with an itemType.", {})],
  };
}

const notWorks: ReadonlySet<string> = new Set(["attachment", "note", "annotation"]);

function isWork({ itemType: kind }: JsonObject): boolean {
  return typeof kind === "string" && !notWorks.has(kind);
}

/** Reads a list of any length, one item after the other. */
async function* readStream(chunks: AsyncIterable<string>): AsyncGenerator<Parsed<Item>> {
  const objects = new JsonObjects(["items"]);
  const ids = new UniqueNames();
  let count = 0;
  for await (const chunk of chunks) {
    for (const text of objects.push(chunk)) {
      for (const object of worksIn(tryParse(text))) {
        yield { value: readItem(object, count, ids), issues: [] };
        count += 1;
      }
    }
  }
}

function worksIn(json: unknown): readonly JsonObject[] {
  return listOf(isJsonObject(json) ? (json["items"] ?? json) : json)
    .filter(isJsonObject)
    .map((object) => (isJsonObject(object["data"]) ? object["data"] : object))
    .filter(isWork);
}

/** A list, one item, an object with `items`, or the answers of the web API, where each item is `data`. */
function objectsIn(text: string): readonly JsonObject[] {
  const json = tryParse(text.replace(/^\uFEFF/, ""));
  const list =
    json === undefined
      ? new JsonObjects().push(text).map(tryParse)
      : listOf(isJsonObject(json) ? (json["items"] ?? json) : json);
  const objects = list.filter(isJsonObject).map((object) => (isJsonObject(object["data"]) ? object["data"] : object));
  if (objects.length === 0 && json === undefined)
    throw new FormatError("zotero-json", "The text is not JSON: check its brackets and quotes.");
  return objects;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reader: ValueReader<unknown> = {
  text: (values, { variable }) => {
    if (variable !== "keyword") return textOf(values[0])?.trim();
    const tags = values.flatMap(listOf).map((tag) => textOf(isJsonObject(tag) ? tag["tag"] : tag)?.trim());
    return tags.filter((tag) => tag !== undefined).join(", ");
  },
  names: () => [],
  date: ([value]): DateValue | undefined => {
    const text = textOf(value)?.trim() ?? "";
    return text === "" ? undefined : parseDate(text.replace(/T\d\d:\d\d:\d\dZ$/, ""));
  },
};

function readItem(object: JsonObject, index: number, ids: UniqueNames): Item {
  const type = typeOf(object);
  const tags = new Map(Object.entries(object).map(([key, value]) => [key, listOf(value)] as const));
  const { draft } = readMapped(table, type, new Map([...tags].filter(([, values]) => values.length > 0)), reader);
  for (const creator of listOf(object["creators"])) readCreator(creator, draft);
  const key = textOf(object["citationKey"]) ?? textOf(object["key"]) ?? "";
  return finishItem(ids.take(key === "" ? `item-${index + 1}` : key), type, draft);
}

function typeOf(object: JsonObject): ItemType {
  const own = textOf(object["cslType"]) ?? "";
  if (isItemType(own)) return own;
  return itemType(zoteroTypes, textOf(object["itemType"]) ?? "") ?? "document";
}

function readCreator(creator: unknown, draft: ItemDraft): void {
  if (!isJsonObject(creator)) return;
  const role = textOf(creator["creatorType"]) ?? "author";
  const variable = zoteroRoles.find(([name]) => name === role)?.[1] ?? "contributor";
  const whole = textOf(creator["name"])?.trim();
  const name: Name | undefined =
    whole === undefined
      ? personOf({ family: textOf(creator["lastName"])?.trim(), given: textOf(creator["firstName"])?.trim() })
      : { kind: "literal", literal: whole };
  if (name !== undefined) addNames(draft, variable, [name]);
}

const writer: ValueWriter<unknown> = {
  text: (text, { variable }: Row) =>
    variable === "keyword" ? text.split(", ").map((tag) => ({ tag })) : [withoutNocase(text).trim()],
  names: () => [],
  date: (date) => [printEdtf(date)],
};

function write(items: readonly Item[]): Written {
  const text = `${JSON.stringify(items.map(writeItem), undefined, 2)}\n`;
  return { text, issues: lossesOf(items, read(text).value, "Zotero JSON") };
}

function writeItem(item: Item): JsonObject {
  const native = nativeType(zoteroTypes, item.type) ?? "document";
  const fields = writeMapped(table, item, writer).map(
    ([key, values]) => [key, key === "tags" ? values : values[0]] as const,
  );
  const creators = nameVariables.flatMap((variable) => writeCreators(item.names[variable] ?? [], variable));
  return {
    citationKey: item.id,
    itemType: native,
    // Types that Zotero has no name for; other programs pass it over.
    ...(itemType(zoteroTypes, native) === item.type ? {} : { cslType: item.type }),
    ...Object.fromEntries(fields),
    ...(creators.length === 0 ? {} : { creators }),
  };
}

function writeCreators(names: readonly Name[], variable: string): readonly JsonObject[] {
  const creatorType = zoteroRoles.find(([, each]) => each === variable)?.[0];
  if (creatorType === undefined) return [];
  return names.map((name): JsonObject => {
    if (name.kind === "literal") return { creatorType, name: name.literal };
    const { family = "", given = "", suffix } = partsOf(name);
    return { creatorType, firstName: suffix === undefined ? given : `${given}, ${suffix}`, lastName: family };
  });
}

/** Items as Zotero's web API and exports have them. */
export const zoteroJson: Format = {
  name: "zotero-json",
  label: "Zotero JSON",
  extensions: [".json"],
  mediaTypes: ["application/json"],
  detect: (text) => (/^\uFEFF?\s*[[{]/.test(text) && /"itemType"\s*:/.test(text.slice(0, 20_000)) ? 0.95 : 0),
  read,
  readStream,
  write,
  envelope: { open: "[\n", between: ",\n", close: "\n]\n" },
};
