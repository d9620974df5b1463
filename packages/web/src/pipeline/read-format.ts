import { detectFormat, FormatError } from "@citable/formats";
import { toCslJson } from "@citable/model";
import type { Captured } from "../answers.ts";

/** Formats that live inside of pages: a page is read as a page. */
const insidePages: ReadonlySet<string> = new Set(["coins", "highwire", "schema-org", "csl-json", "wikipedia"]);

/** Reads a file of records, such as BibTeX or RIS; undefined if the source is none. */
export function readFormat(source: Uint8Array, name: string | undefined): Captured | undefined {
  const text = new TextDecoder().decode(source);
  const format = detectFormat(text, name);
  if (format?.read === undefined || insidePages.has(format.name)) return undefined;
  try {
    const { value, issues } = format.read(text);
    if (value.length === 0) return undefined;
    return {
      kind: "text",
      text,
      records: value.map((item) => ({ item: { ...toCslJson(item) }, evidence: [] })),
      references: [],
      seeAlso: [],
      notes: [],
      missing: [],
      issues,
    };
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
