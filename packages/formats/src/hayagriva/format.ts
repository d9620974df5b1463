import {
  type Item,
  type ItemType,
  type Name,
  type Parsed,
  splitParticles,
  isJsonObject,
  type JsonObject,
} from "@citable/model";
import { stringify } from "yaml";
import { type Format, FormatError, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, type ValueReader, type ValueWriter, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { flattened, listOf, planted, textOf } from "../syntax/json-tree.ts";
import { streamYaml } from "../syntax/stream-yaml.ts";
import { parseYaml } from "../syntax/yaml.ts";
import { withoutMarkup } from "../text/markup.ts";
import { unknownTags } from "../text/line-format.ts";
import { readLineName, writeLineName } from "../text/line-names.ts";
import { readDate, writeDate } from "./dates.ts";
import { hayagrivaRows, hayagrivaTypes } from "./fields.ts";

const table = new RowTable(hayagrivaRows);
/** Places whose values are not taken apart: names, and texts that may be `{value: …, verbatim: true}`. */
const whole = new Set([
  "title",
  "parent.title",
  "author",
  "editor",
  "parent.author",
  "parent.editor",
  "affiliated",
  "parent.affiliated",
]);

const reader: ValueReader<unknown> = {
  text: (values) =>
    (textOf(values[0]) ?? formatted(values[0]))?.replaceAll(/\{([^{}]+)\}/g, `<span class="nocase">$1</span>`),
  names: (values) => values.flatMap(listOf).flatMap((value) => readName(value) ?? []),
  date: ([value]) => readDate(textOf(value) ?? ""),
};

/** `{value: …, verbatim: true, short: …}` where a text could stand. */
function formatted(value: unknown): string | undefined {
  return isJsonObject(value) ? textOf(value["value"]) : undefined;
}

function readName(value: unknown): Name | undefined {
  const text = textOf(value);
  if (text !== undefined) return readLineName(text);
  if (!isJsonObject(value)) return undefined;
  const [family, given, prefix, suffix] = ["name", "given-name", "prefix", "suffix"].map((key) => textOf(value[key]));
  if (family !== undefined && given === undefined && prefix === undefined && suffix === undefined)
    return { kind: "literal", literal: family };
  return splitParticles({
    kind: "person",
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(prefix === undefined ? {} : { nonDroppingParticle: prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  });
}

const writer: ValueWriter<unknown> = {
  text: (text) => [withoutMarkup(text.replaceAll(/<span class="nocase">((?:(?!<\/?span)[^])*)<\/span>/g, "{$1}"))],
  names: (names) => names.map(writeName),
  date: writeDate,
};

function writeName(name: Name): unknown {
  if (name.kind === "literal") return { name: name.literal };
  if (name.nonDroppingParticle === undefined && name.suffix === undefined) return writeLineName(name);
  return {
    ...(name.family === undefined ? {} : { name: name.family }),
    ...(name.given === undefined
      ? {}
      : { "given-name": [name.given, name.droppingParticle].filter((part) => part !== undefined).join(" ") }),
    ...(name.nonDroppingParticle === undefined ? {} : { prefix: name.nonDroppingParticle }),
    ...(name.suffix === undefined ? {} : { suffix: name.suffix }),
  };
}

function read(text: string): Parsed<readonly Item[]> {
  const { value, issues } = parseYaml(text, "hayagriva");
  if (!isJsonObject(value))
    throw new FormatError(
      "hayagriva",
      "The text is YAML without entries: keys with their fields below them are expected.",
    );
  const entries = entriesIn(value, new UniqueNames());
  return {
    value: entries.map((entry) => entry.value),
    issues: [...issues, ...entries.flatMap((entry) => entry.issues)],
  };
}

function entriesIn(value: JsonObject, ids: UniqueNames): readonly Parsed<Item>[] {
  return Object.entries(value).flatMap(([key, entry]) =>
    isJsonObject(entry) ? [readEntry(entry, ids.take(key))] : [],
  );
}

/** Reads a file of any length, one entry after the other. */
function readStream(chunks: AsyncIterable<string>): AsyncIterable<Parsed<Item>> {
  const ids = new UniqueNames();
  return streamYaml(chunks, {
    format: "hayagriva",
    layout: { kind: "keys" },
    read: (value) => {
      const entries = isJsonObject(value) ? entriesIn(value, ids) : [];
      return { value: entries.map((entry) => entry.value), issues: entries.flatMap(({ issues }) => issues) };
    },
  });
}

function readEntry(entry: JsonObject, id: string): Parsed<Item> {
  const parent = parentOf(entry);
  const type = typeOf(entry, parent);
  const { affiliated, title, ...fields } = entry;
  const tags = new Map(flattened({ ...fields, ...(parent === undefined ? {} : { parent }) }, whole));
  if (title !== undefined) tags.set("title", [title]);
  for (const key of ["short", "shorthand", "translation"])
    if (isJsonObject(title) && title[key] !== undefined) tags.set(`title.${key}`, [title[key]]);
  for (const group of listOf(affiliated).filter(isJsonObject)) {
    tags.set(`affiliated.${(textOf(group["role"]) ?? "").toLowerCase()}`, listOf(group["names"]));
  }
  const { draft, unknown } = readMapped(table, type, tags, reader);
  const issues = unknownTags(
    unknown.filter((path) => !passedOver.test(path)),
    new Set(),
    "Hayagriva",
  );
  return { value: finishItem(id, type, draft), issues };
}

function typeOf(entry: JsonObject, parent: JsonObject | undefined): ItemType {
  const [native, parentType] = [textOf(entry["type"]) ?? "misc", textOf(parent?.["type"]) ?? ""];
  return itemType(hayagrivaTypes, `${native}/${parentType}`) ?? itemType(hayagrivaTypes, native) ?? "document";
}

/** Keys that say how a text is written, or what was read already. */
const passedOver = /(?:^|\.)(?:type|value|verbatim|sentence-case|title-case|affiliated)$/;

/** What an entry stands in; of several the first, with the address of another when it has none. */
function parentOf(entry: JsonObject): JsonObject | undefined {
  const parents = listOf(entry["parent"]).filter(isJsonObject);
  const [first] = parents;
  const url = parents.find((parent) => parent["url"] !== undefined)?.["url"];
  return first === undefined || url === undefined ? first : { ...first, url };
}

function write(items: readonly Item[]): Written {
  const ids = new UniqueNames();
  const entries = new Map(items.map((item) => [ids.take(item.id), writeEntry(item)] as const));
  const text = stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
  return { text, issues: lossesOf(items, read(text).value, "Hayagriva") };
}

function writeEntry(item: Item): JsonObject {
  const [type = "misc", parent] = (nativeType(hayagrivaTypes, item.type) ?? "misc").split("/");
  const written = writeMapped(table, item, writer);
  const affiliated = written.filter(([path]) => path.startsWith("affiliated."));
  const fields = written.filter(([path]) => !path.startsWith("affiliated."));
  const hasParent = parent !== undefined;
  return {
    type,
    ...planted(hasParent ? [["parent.type", [parent]] as const, ...fields] : fields),
    ...(affiliated.length === 0
      ? {}
      : { affiliated: affiliated.map(([path, names]) => ({ role: path.slice("affiliated.".length), names })) }),
  };
}

/** Hayagriva's YAML, the bibliographies of Typst (Hayagriva, "File format"). */
export const hayagriva: Format = {
  name: "hayagriva",
  label: "Hayagriva",
  extensions: [".yml", ".yaml"],
  mediaTypes: ["application/yaml"],
  detect: (text) =>
    /^[^\s#:-][^\n:]*:\s*\n(?:[ \t]+[^\n]*\n)*?[ \t]+type: *"?[a-z]+/im.test(text.slice(0, 20_000)) &&
    !/^(?:references|cff-version):/m.test(text)
      ? 0.85
      : 0,
  read,
  readStream,
  write,
};
