import {
  type CalendarDate,
  type DateValue,
  type Issue,
  type Item,
  type Name,
  parseDate,
  type Parsed,
  printEdtf,
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
import { parseYaml } from "../syntax/yaml.ts";
import { withoutMarkup } from "../text/markup.ts";
import { joinPages, splitPages } from "../text/pages.ts";
import { cffNameLists, cffRows, cffTypes } from "./fields.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(cffRows);

const reader: ValueReader<unknown> = {
  text: (values, { variable }) => {
    if (variable === "keyword")
      return values
        .map(textOf)
        .filter((word) => word !== undefined)
        .join(", ");
    if (variable === "status") return textOf(values[0])?.replaceAll("-", " ");
    return textOf(isJsonObject(values[0]) ? values[0]["name"] : values[0]);
  },
  names: (values) => values.flatMap(listOf).flatMap((value) => readName(value) ?? []),
  date: ([value]): DateValue | undefined => parseDate(textOf(value) ?? ""),
};

function readName(value: unknown): Name | undefined {
  if (!isJsonObject(value)) return undefined;
  const [family, given, particle, suffix, entity] = [
    "family-names",
    "given-names",
    "name-particle",
    "name-suffix",
    "name",
  ].map((key) => textOf(value[key]));
  if (entity !== undefined) return { kind: "literal", literal: entity };
  const alias = textOf(value["alias"]);
  if (family === undefined && given === undefined)
    return alias === undefined ? undefined : { kind: "literal", literal: alias };
  return {
    kind: "person",
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { nonDroppingParticle: particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

const writer: ValueWriter<unknown> = {
  text: (marked, { variable }) => {
    const text = withoutMarkup(marked);
    if (variable === "keyword") return [text.split(", ")];
    if (variable === "language") return [[text]];
    return [variable === "status" ? text.replaceAll(" ", "-") : text];
  },
  names: (names) => [names.map(writeName)],
  date: (date) => (date.kind === "calendar" && isDay(date) ? [printEdtf(date)] : []),
};

function writeName(name: Name): JsonObject {
  if (name.kind === "literal") return { name: name.literal };
  const particle = name.nonDroppingParticle ?? name.droppingParticle;
  return {
    ...(name.family === undefined ? {} : { "family-names": name.family }),
    ...(name.given === undefined ? {} : { "given-names": name.given }),
    ...(particle === undefined ? {} : { "name-particle": particle }),
    ...(name.suffix === undefined ? {} : { "name-suffix": name.suffix }),
  };
}

/** Dates are days; of another date of publication the year and month stand apart (CFF schema 1.2.0, definitions.date). */
function isDay({ start, end, circa }: CalendarDate): boolean {
  return start.day !== undefined && start.year >= 1000 && end === undefined && circa !== true;
}

function yearOf({ dates: { issued } }: Item): JsonObject {
  if (issued?.kind !== "calendar" || isDay(issued)) return {};
  const { year, month } = issued.start;
  return { year, ...(month === undefined ? {} : { month }) };
}

/** The work that the file asks to be cited (its preferred citation, else the software itself), then its references. */
function read(text: string): Parsed<readonly Item[]> {
  const { value: root, issues } = parseYaml(text, "cff");
  if (!isJsonObject(root))
    throw new FormatError("cff", "The text is no Citation File Format: cff-version, title and authors are expected.");
  const preferred = root["preferred-citation"];
  const main = isJsonObject(preferred) ? preferred : { type: "software", ...root };
  const works = [main, ...listOf(root["references"]).filter(isJsonObject)];
  const ids = new UniqueNames();
  const none: readonly Issue[] =
    root["title"] === undefined
      ? [
          formatIssue(
            { code: "missing-title", severity: "warning" },
            "The file has no title, which the Citation File Format asks for.",
            {},
          ),
        ]
      : [];
  return { value: works.map((work, index) => readWork(work, `item-${index + 1}`, ids)), issues: [...issues, ...none] };
}

function monthIn(work: JsonObject): DateValue | undefined {
  const [year, month] = [textOf(work["year"]), textOf(work["month"])];
  if (year === undefined) return undefined;
  return parseDate(month === undefined ? year : `${year}-${month.padStart(2, "0")}`);
}

function readWork(work: JsonObject, fallbackId: string, ids: UniqueNames): Item {
  const type = itemType(cffTypes, textOf(work["type"]) ?? "") ?? "document";
  const { references: _, "preferred-citation": __, ...fields } = work;
  const tags = new Map(flattened(fields, cffNameLists));
  const { draft } = readMapped(table, type, tags, reader);
  const [start, end] = [textOf(work["start"]), textOf(work["end"])];
  const page = joinPages(start, end);
  if (page !== undefined) draft.fields.page = page;
  const issued = draft.dates.issued ?? monthIn(work);
  if (issued !== undefined) draft.dates.issued = issued;
  const identifiers = listOf(work["identifiers"]).filter(isJsonObject);
  const key = identifiers.find((each) => each["description"] === "citation key");
  const doi = textOf(identifiers.find((each) => each["type"] === "doi")?.["value"]);
  if (doi !== undefined) draft.fields.DOI ??= doi;
  return finishItem(ids.take(textOf(key?.["value"]) ?? fallbackId), type, draft);
}

/** What a file may say of the software itself (CFF schema 1.2.0, properties); other works are references. */
const rootKeys: ReadonlySet<string> = new Set(
  (
    "type title authors abstract date-released doi identifiers keywords license repository repository-code url version " +
    "contact commit"
  ).split(" "),
);

function write(items: readonly Item[]): Written {
  const [first, ...others] = items;
  if (first === undefined) return { text: "cff-version: 1.2.0\n", issues: [] };
  const head = { "cff-version": "1.2.0", message: "Please cite this work as follows." };
  const own = writeWork(first);
  const summary = { title: first.fields.title ?? first.id, authors: own["authors"] ?? [{ name: "Unknown" }] };
  const isRoot =
    Object.keys(own).every((key) => rootKeys.has(key)) && /^(?:software|dataset)$/.test(String(own["type"]));
  const main = isRoot ? { ...summary, ...own } : { ...summary, "preferred-citation": own };
  const references = others.length === 0 ? {} : { references: others.map(writeWork) };
  const text = stringify({ ...head, ...main, ...references }, { lineWidth: 0, aliasDuplicateObjects: false });
  return { text, issues: lossesOf(items, read(text).value, "CFF") };
}

function writeWork(item: Item): JsonObject {
  return {
    type: nativeType(cffTypes, item.type) ?? "generic",
    ...planted(writeMapped(table, item, writer)),
    ...yearOf(item),
    ...pagesOf(item),
    identifiers: [{ type: "other", value: item.id, description: "citation key" }],
  };
}

function pagesOf({ fields }: Item): JsonObject {
  const pages = splitPages(fields.page ?? "");
  return pages === undefined ? {} : { start: pages[0], end: pages[1] };
}

/** The Citation File Format, CITATION.cff (schema 1.2.0). */
export const cff: Format = {
  name: "cff",
  label: "CFF",
  extensions: [".cff"],
  mediaTypes: ["application/x-cff"],
  detect: (text) => (/^cff-version:/m.test(text.slice(0, 20_000)) ? 1 : 0),
  read,
  write,
};
