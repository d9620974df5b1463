import {
  type CslJsonItem,
  isDateVariable,
  type Item,
  parseCslItem,
  parseCslItems,
  type Parsed,
  printEdtf,
  toCslJson,
  isJsonArray,
  isJsonObject,
} from "@citable/model";
import { stringify } from "yaml";
import { itemsOf } from "../csl-json/format.ts";
import { type Format, FormatError, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { streamYaml } from "../syntax/stream-yaml.ts";
import { parseYaml } from "../syntax/yaml.ts";

/** Reads CSL-YAML: the `references` of a Pandoc document or file, or a list of items. */
function read(text: string): Parsed<readonly Item[]> {
  const { value, issues } = parseYaml(text, "csl-yaml");
  const list = itemsOf(value);
  if (typeof list !== "object" || list === null) {
    throw new FormatError("csl-yaml", "The text is YAML without items: a list of references is expected.");
  }
  const parsed = parseCslItems(isJsonArray(list) ? list.map(withDates) : withDates(list));
  return { value: parsed.value, issues: [...issues, ...parsed.issues] };
}

/** Reads a list of any length, one item after the other. */
const readStream = (chunks: AsyncIterable<string>): AsyncIterable<Parsed<Item>> =>
  streamYaml(chunks, {
    format: "csl-yaml",
    layout: { kind: "list", below: "references" },
    read: (value, count) => {
      const { value: item, issues } = parseCslItem(withDates(isJsonArray(value) ? value[0] : value), `[${count}]`);
      return { value: item === undefined ? [] : [item], issues };
    },
  });

/** Pandoc once wrote dates as `{year: 2004, month: 5}`, or a list of two such. */
function withDates(item: unknown): unknown {
  if (!isJsonObject(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, isDateVariable(key) ? dateOf(value) : value]),
  );
}

function dateOf(value: unknown): unknown {
  const points = isJsonArray(value) ? value : [value];
  const parts = points.map((point) =>
    isJsonObject(point) && point["year"] !== undefined ? partsOf(point) : undefined,
  );
  return parts.length === 0 || parts.includes(undefined) ? value : { "date-parts": parts };
}

function partsOf(point: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [point["year"], point["month"], point["day"]].filter((part) => part !== undefined);
}

function write(items: readonly Item[]): Written {
  const references = items.map((item) => edtfDates(toCslJson(item), item));
  const text = stringify({ references }, { lineWidth: 0, aliasDuplicateObjects: false });
  // YAML holds what JSON does: what the text would be read to is known without reading it.
  return { text, issues: lossesOf(items, parseCslItems(references.map(withDates)).value, "CSL-YAML") };
}

/** Pandoc reads dates in EDTF, which people can read too. */
function edtfDates(json: CslJsonItem, item: Item): object {
  const dates = Object.entries(item.dates).flatMap(([variable, date]) =>
    date.kind === "calendar" ? [[variable, printEdtf(date)] as const] : [],
  );
  return { ...json, ...Object.fromEntries(dates) };
}

/** CSL-YAML, the bibliographies of Pandoc (Pandoc manual, "Specifying bibliographic data"). */
export const cslYaml: Format = {
  name: "csl-yaml",
  label: "CSL-YAML",
  extensions: [".yaml", ".yml"],
  mediaTypes: ["application/yaml"],
  detect: (text) => {
    const start = text.slice(0, 20_000);
    if (/^references:\s*$/m.test(start) && !/^cff-version:/m.test(start)) return 0.95;
    return /^- (?:id|type|title):/m.test(start) ? 0.7 : 0;
  },
  read,
  readStream,
  write,
  envelope: { open: "references:\n", between: "", close: "" },
};
