import type { DateValue, Item, Name, Parsed } from "@citable/model";
import type { Format } from "../format.ts";
import { addNames, finishItem } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { readRows, type Row, rows, RowTable } from "../mapping/row.ts";
import type { LineSyntax, TaggedRecord } from "../syntax/tagged-lines.ts";
import { bareDoi, isDoi } from "../text/is-doi.ts";
import { lineFormat, unknownTags } from "../text/line-format.ts";
import { readLineName } from "../text/line-names.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { nbibGenres, nbibTypeOf, readNbibType } from "./types.ts";

const syntax: LineSyntax = { tagged: /^([A-Z]{2,4}) *- ?(.*)$/, first: new Set(["PMID"]), blankEnds: true };

const accepts = (text: string): boolean => isDoi(bareDoi(text));

/** Fields of the MEDLINE display format (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions"). */
const nbibRows: readonly Row[] = [
  ...rows({ PMID: "PMID", PMC: "PMCID", TI: "title" }),
  ...rows({ FAU: "author", FED: "editor" }),
  ...rows({ BTI: "container-title" }, ["chapter"]),
  ...rows({ JT: "container-title", TA: "container-title-short", CTI: "collection-title" }),
  ...rows({ DP: "issued", VI: "volume", IP: "issue", PG: "page", EN: "edition" }),
  { tag: "LID", variable: "DOI", accepts },
  { tag: "AID", variable: "DOI", accepts, only: "read" },
  ...rows({
    IS: "ISSN",
    ISBN: "ISBN",
    AB: "abstract",
    OT: "keyword",
    LA: "language",
    PL: "publisher-place",
    PB: "publisher",
  }),
  ...readRows({ BTI: "container-title", TT: "original-title" }),
];
const table = new RowTable(nbibRows);

const passedOver: ReadonlySet<string> = new Set(
  (
    "PMID OWN STAT DA DCOM LR CRDT PHST EDAT MHDA AU ED AD CN PT MH RN SB CI COIS GR JID DEP AID LID SO AUID FIR IR CIN CON " +
    "EIN UIN ROF RF NM OTO OAB OABL CDAT CTDT DRDT PST LID MID PMCR SI TT GN EFR RIN SPIN"
  ).split(" "),
);

class NbibReader extends LineReader {
  override text(values: readonly string[], row: Row): string | undefined {
    const text = super.text(values, row);
    switch (row.variable) {
      case "PMID":
        // Whatever else a program has put on the line.
        return text?.replace(/^(\d+)\s.*$/, "$1");
      case "ISSN":
        // "1234-5678 (Electronic)"; the linking number where several stand.
        return (values.find((value) => /linking/i.test(value)) ?? text)?.replace(/\s*\([^()]*\)$/, "");
      case "original-title":
      case "title":
        // A title in another language stands in brackets, with its full stop.
        return text?.replace(/^\[(.*)\]\.?$/s, "$1").replace(/(?<!\.\.)\.$/, "");
      default:
        return text;
    }
  }

  override names(values: readonly string[]): readonly Name[] {
    return values.flatMap((value) => readLineName(value) ?? []);
  }

  /** "2013 Jun 10"; some programs write the month as a number. */
  override date(values: readonly string[], row: Row): DateValue | undefined {
    const numeric = /^\d{4} \d\d(?: \d\d)?$/;
    return super.date(
      values.map((value) => (numeric.test(value.trim()) ? value.trim().replaceAll(" ", "-") : value)),
      row,
    );
  }
}

class NbibWriter extends LineWriter {
  override text(text: string, row: Row): readonly string[] {
    return row.variable === "DOI" ? [`${text} [doi]`] : super.text(text, row);
  }
}

const reader = new NbibReader();
const writer = new NbibWriter();

function readRecord({ tags }: TaggedRecord, fallbackId: string): Parsed<Item> | undefined {
  const stated = tags.get("PT") ?? [];
  const type = readNbibType(stated, tags.has("BTI"));
  const { draft, unknown } = readMapped(table, type, withShortNames(tags), reader);
  addNames(draft, "author", tags.get("CN")?.map((literal) => ({ kind: "literal", literal })) ?? []);
  const genre = type === "article-journal" ? nbibGenres(stated) : undefined;
  if (genre !== undefined) draft.fields.genre = genre;
  return {
    value: finishItem(idOf(tags, draft.fields.PMID, fallbackId), type, draft),
    issues: unknownTags(unknown, passedOver, "MEDLINE"),
  };
}

/** MEDLINE has no field for a key; we keep ours in the source line, where PubMed has the citation in words. */
function idOf(tags: TaggedRecord["tags"], pmid: string | undefined, fallbackId: string): string {
  const kept = /^id: (.*)$/s.exec(tags.get("SO")?.[0] ?? "")?.[1];
  return kept ?? (pmid === undefined ? fallbackId : `pmid-${pmid}`);
}

/** Old records have only short names ("Doe JA"). */
function withShortNames(tags: TaggedRecord["tags"]): TaggedRecord["tags"] {
  const pairs = (["AU", "ED"] as const).filter((short) => tags.has(short) && !tags.has(`F${short}`));
  if (pairs.length === 0) return tags;
  return new Map([...tags].map(([tag, values]) => [tag === "AU" || tag === "ED" ? `F${tag}` : tag, values] as const));
}

function writeRecord(item: Item): string {
  const lines: (readonly [string, string])[] = [];
  for (const [tag, values] of writeMapped(table, persons(item), writer))
    for (const value of values) lines.push([tag, value]);
  for (const name of item.names.author ?? [])
    if (name.kind === "literal") lines.push(["CN", name.literal.replaceAll(/\s+/g, " ")]);
  const type = nbibTypeOf(item);
  if (type !== undefined) lines.push(["PT", type]);
  lines.push(["SO", `id: ${item.id.replaceAll(/\s+/g, " ").trim()}`]);
  const first = lines.findIndex(([tag]) => tag === "PMID");
  const ordered = first < 0 ? [["PMID", ""] as const, ...lines] : lines;
  return `${ordered.map(([tag, value]) => `${tag.padEnd(4)}- ${value.replaceAll(/\n\s*/g, "\n      ")}`).join("\n")}\n\n`;
}

/** Collectives have a field of their own, CN, after the persons. */
function persons(item: Item): Item {
  const author = item.names.author?.filter(({ kind }) => kind === "person");
  if (author === undefined) return item;
  const { author: _, ...others } = item.names;
  return { ...item, names: author.length === 0 ? others : { ...item.names, author } };
}

/** The lines of MEDLINE and PubMed (.nbib). Names are written as `FAU`: "Doe, Jane A". */
export const nbib: Format = lineFormat({
  name: "nbib",
  label: "MEDLINE (NBIB)",
  extensions: [".nbib", ".medline"],
  mediaTypes: ["application/nbib"],
  detect: (text) => (/^PMID ?- ?\d*\s*$/m.test(text.slice(0, 5_000)) ? 0.95 : 0),
  syntax,
  opening: '"PMID- "',
  readRecord,
  writeRecord,
});
