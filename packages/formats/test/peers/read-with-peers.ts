import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { type Item, printEdtf, printName, toCslJson, isJsonObject } from "@citable/model";
import { parse } from "@retorquere/bibtex-parser";
import { listOf, textOf } from "../../src/syntax/json-tree.ts";

/** What a program read, field by field, in words that can be compared. */
export type Reading = ReadonlyMap<string, string>;

const compared = ["title", "container-title", "volume", "issue", "page", "publisher", "DOI", "URL"] as const;

/** Ours: names as "Family, Given", dates as years, months and days. */
export function ourReading(item: Item): Reading {
  const { fields, names, dates } = item;
  const issued = dates.issued === undefined ? "" : printEdtf(dates.issued);
  return said([
    ...compared.map((field) => [field, fields[field] ?? ""] as const),
    ["type", toCslJson(item).type],
    ["author", (names.author ?? []).map((name) => printName(name, "inverted")).join("; ")],
    ["editor", (names.editor ?? []).map((name) => printName(name, "inverted")).join("; ")],
    ["issued", issued],
  ]);
}

/** citation-js answers CSL-JSON. */
export function citationJsReading(source: string): Reading {
  const [item = {}] = plugins.input.chain(source, { generateGraph: false });
  const csl: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(item));
  const issued = isJsonObject(csl["issued"]) ? csl["issued"]["date-parts"] : undefined;
  const [parts] = listOf(issued);
  return said([
    ...compared.map((field) => [field, textOf(csl[field]) ?? ""] as const),
    ["type", textOf(csl["type"]) ?? ""],
    ["author", listOf(csl["author"]).map(cslName).join("; ")],
    ["editor", listOf(csl["editor"]).map(cslName).join("; ")],
    [
      "issued",
      listOf(parts)
        .map((part) => String(part).padStart(2, "0"))
        .join("-"),
    ],
  ]);
}

function cslName(value: unknown): string {
  if (!isJsonObject(value)) return "";
  const part = (key: string): string => textOf(value[key]) ?? "";
  if (part("literal") !== "") return part("literal");
  const family = [part("non-dropping-particle"), part("family")].filter((each) => each !== "").join(" ");
  const given = [part("given"), part("dropping-particle")].filter((each) => each !== "").join(" ");
  return [family, given, part("suffix")].filter((each) => each !== "").join(", ");
}

const ownNames: Readonly<Record<string, string>> = {
  journal: "container-title",
  journaltitle: "container-title",
  booktitle: "container-title",
  number: "issue",
  pages: "page",
  doi: "DOI",
  url: "URL",
};

/** bibtex-parser answers the entry's own fields. */
export function bibtexParserReading(source: string): Reading {
  const [entry] = parse(source).entries;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(entry?.fields ?? {}));
  return said([
    ...Object.entries(fields).map(([key, value]) => [ownNames[key] ?? key, textOf(value) ?? ""] as const),
    ["author", listOf(fields["author"]).map(parserName).join("; ")],
    ["editor", listOf(fields["editor"]).map(parserName).join("; ")],
  ]);
}

function parserName(value: unknown): string {
  if (!isJsonObject(value)) return "";
  const part = (key: string): string => textOf(value[key]) ?? "";
  if (part("name") !== "") return part("name");
  const family = [part("prefix"), part("lastName")].filter((each) => each !== "").join(" ");
  return [family, part("firstName"), part("suffix")].filter((each) => each !== "").join(", ");
}

/** Fields that are said, letters composed, without spans that keep case and with one kind of dash. */
function said(fields: readonly (readonly [string, string])[]): Reading {
  const bare = fields.map(([field, text]) => [field, plain(text)] as const);
  return new Map(bare.filter(([, text]) => text !== ""));
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/<span class="nocase">([^<]*)<\/span>/g, "$1")
    .replaceAll(/(?<=\d)[–-]+(?=\d)/g, "-")
    .trim();
}
