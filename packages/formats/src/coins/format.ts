import { isItemType, type Issue, type Item, type ItemType, type Name, type Parsed } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, type Row, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { escapeText, unescapeText } from "../syntax/html-text.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { joinPages, splitPages } from "../text/pages.ts";
import { coinsRows, coinsTypes } from "./fields.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(coinsRows);
const kev = "info:ofi/fmt:kev:mtx:";

/** Prefixes of identifiers in `rft_id` (the info URI registry). */
const idPrefixes: readonly (readonly [prefix: string, variable: string])[] = [
  ["info:doi/", "DOI"],
  ["info:pmid/", "PMID"],
];

class CoinsReader extends LineReader {
  override text(values: readonly string[], row: Row): string | undefined {
    const text = super.text(values, row);
    if (row.tag !== "rft_id") return text;
    return idPrefixes.reduce(
      (rest, [prefix]) => (rest?.startsWith(prefix) === true ? rest.slice(prefix.length) : rest),
      text,
    );
  }
}

class CoinsWriter extends LineWriter {
  override text(text: string, row: Row): readonly string[] {
    const prefix = row.tag === "rft_id" ? idPrefixes.find(([, variable]) => variable === row.variable)?.[0] : undefined;
    return super.text(text, row).map((value) => (prefix ?? "") + value);
  }
}

const reader = new CoinsReader();
const writer = new CoinsWriter();

function read(text: string): Parsed<readonly Item[]> {
  const ids = new UniqueNames();
  const issues: Issue[] = [];
  const value = contextObjects(text).map((query, index) =>
    readContextObject(query, ids.take(query.get("rfr_dat") ?? `item-${index + 1}`)),
  );
  if (value.length === 0) {
    const kind = { code: "no-records", severity: "note" } as const;
    issues.push(formatIssue(kind, 'The text has no COinS: they are spans of the class "Z3988".', {}));
  }
  return { value, issues };
}

const span = /<span\b((?:\s[^<>]*)?)>/gi;

/** The titles of the spans of class Z3988; or the text itself, when it is an OpenURL. */
function contextObjects(text: string): readonly URLSearchParams[] {
  if (!text.includes("<"))
    return /(?:^|[?&])ctx_ver=Z39\.88/.test(text) ? [new URLSearchParams(text.trim().replace(/^[^?]*\?/, ""))] : [];
  return [...text.matchAll(span)].flatMap(([, attributes = ""]) => {
    if (!/\bclass\s*=\s*["']?[^"'>]*\bZ3988\b/i.test(attributes)) return [];
    const title = /\btitle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
    return title === null ? [] : [new URLSearchParams(unescapeText(title[1] ?? title[2] ?? ""))];
  });
}

function readContextObject(query: URLSearchParams, id: string): Item {
  const type = readType(query);
  const tags = new Map<string, readonly string[]>();
  for (const key of new Set(query.keys())) tags.set(key, query.getAll(key));
  const { draft } = readMapped(table, type, tags, reader);
  const first = firstAuthor(query);
  if (draft.names.author === undefined && first !== undefined) draft.names.author = [first];
  const page = draft.fields.page ?? joinPages(query.get("rft.spage") ?? undefined, query.get("rft.epage") ?? undefined);
  if (page !== undefined) draft.fields.page = page;
  return finishItem(id, type, draft);
}

function readType(query: URLSearchParams): ItemType {
  const stated = query.get("rft.type") ?? "";
  if (isItemType(stated)) return stated;
  const format = (query.get("rft_val_fmt") ?? "").replace(kev, "");
  const genre = query.get("rft.genre") ?? "";
  return itemType(coinsTypes, `${format}/${genre}`) ?? itemType(coinsTypes, `${format}/unknown`) ?? "document";
}

function firstAuthor(query: URLSearchParams): Name | undefined {
  const [family, given, suffix] = ["rft.aulast", "rft.aufirst", "rft.ausuffix"].map(
    (key) => query.get(key)?.trim() ?? "",
  );
  const first = given === "" ? (query.get("rft.auinit")?.trim() ?? "") : given;
  if (family === undefined || family === "") return undefined;
  return {
    kind: "person",
    family,
    ...(first === undefined || first === "" ? {} : { given: first }),
    ...(suffix === undefined || suffix === "" ? {} : { suffix }),
  };
}

function writeSpan(item: Item): string {
  const native = nativeType(coinsTypes, item.type) ?? "dc/";
  const [format = "dc", genre = ""] = native.split("/");
  const query = new URLSearchParams({ ctx_ver: "Z39.88-2004", rft_val_fmt: kev + format });
  if (genre !== "") query.append("rft.genre", genre);
  if (itemType(coinsTypes, native) !== item.type) query.append("rft.type", item.type);
  for (const [tag, values] of writeMapped(table, item, writer)) for (const value of values) query.append(tag, value);
  appendParts(query, item);
  query.append("rfr_dat", item.id);
  return `<span class="Z3988" title="${escapeText(query.toString())}"></span>\n`;
}

/** The first author's name and the first and last page stand once more in parts, for resolvers that look for those. */
function appendParts(query: URLSearchParams, item: Item): void {
  const [first] = item.names.author ?? [];
  if (first?.kind === "person") {
    if (first.family !== undefined) query.append("rft.aulast", first.family);
    if (first.given !== undefined) query.append("rft.aufirst", first.given);
  }
  const pages = splitPages(item.fields.page ?? "");
  if (pages === undefined) return;
  query.append("rft.spage", pages[0]);
  query.append("rft.epage", pages[1]);
}

function write(items: readonly Item[]): Written {
  const text = items.map(writeSpan).join("");
  return { text, issues: lossesOf(items, read(text).value, "COinS") };
}

/** COinS: OpenURL ContextObjects in spans of a page (ocoins.info; ANSI/NISO Z39.88-2004). */
export const coins: Format = {
  name: "coins",
  label: "COinS",
  extensions: [],
  mediaTypes: [],
  detect: (text) => (/class\s*=\s*["']?[^"'>]*\bZ3988\b|ctx_ver=Z39\.88/i.test(text.slice(0, 200_000)) ? 0.8 : 0),
  read,
  write,
  envelope: { open: "", between: "", close: "" },
};
