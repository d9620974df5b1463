import type { NameOptions } from "@citable/csl";
import type { HouseOptions } from "./house-style.ts";
import type { NodeReader } from "./node-reader.ts";
import type { JsonNode } from "./positioned-json.ts";

const nameKeys = [
  "et-al-min",
  "et-al-use-first",
  "et-al-use-last",
  "and",
  "initialize-with",
  "delimiter-precedes-last",
  "delimiter-precedes-et-al",
];
const keys = ["citation", "bibliography", "page-range-format", "repeated-author", ...nameKeys];
const precedes = ["contextual", "after-inverted-name", "always", "never"] as const;
const ranges = ["chicago", "chicago-15", "chicago-16", "expanded", "minimal", "minimal-two"] as const;

/** Options stand for citations and bibliography alike, or in one of these two for that alone. */
export function readOptions(node: JsonNode | undefined, reader: NodeReader): HouseOptions {
  if (node === undefined) return { citation: {}, bibliography: {} };
  const entries = reader.entries(node, "options", keys);
  const both = readNames(entries, "options", reader);
  const pageRangeFormat = reader.oneOf(entries.get("page-range-format"), "options.page-range-format", ranges);
  const repeatedAuthor = reader.words(entries.get("repeated-author"), "options.repeated-author");
  return {
    citation: { ...both, ...readArea(entries.get("citation"), "options.citation", reader) },
    bibliography: { ...both, ...readArea(entries.get("bibliography"), "options.bibliography", reader) },
    ...(pageRangeFormat && { pageRangeFormat }),
    ...(repeatedAuthor !== undefined && { repeatedAuthor }),
  };
}

function readArea(node: JsonNode | undefined, path: string, reader: NodeReader): NameOptions {
  return node === undefined ? {} : readNames(reader.entries(node, path, nameKeys), path, reader);
}

function readNames(entries: ReadonlyMap<string, JsonNode>, path: string, reader: NodeReader): NameOptions {
  const at = (key: string): readonly [JsonNode | undefined, string] => [entries.get(key), `${path}.${key}`];
  const etAlMin = reader.count(...at("et-al-min"));
  const etAlUseFirst = reader.count(...at("et-al-use-first"));
  const etAlUseLast = reader.flag(...at("et-al-use-last"));
  const and = reader.oneOf(...at("and"), ["text", "symbol"]);
  const initializeWith = reader.words(...at("initialize-with"));
  const delimiterPrecedesLast = reader.oneOf(...at("delimiter-precedes-last"), precedes);
  const delimiterPrecedesEtAl = reader.oneOf(...at("delimiter-precedes-et-al"), precedes);
  return {
    ...(etAlMin !== undefined && { etAlMin }),
    ...(etAlUseFirst !== undefined && { etAlUseFirst }),
    ...(etAlUseLast !== undefined && { etAlUseLast }),
    ...(and && { and }),
    ...(initializeWith !== undefined && { initializeWith }),
    ...(delimiterPrecedesLast && { delimiterPrecedesLast }),
    ...(delimiterPrecedesEtAl && { delimiterPrecedesEtAl }),
  };
}
