import type { ItemType } from "@citable/model";
import { nativeType, type TypeRow } from "../mapping/row.ts";

/** biblatex's entry types (manual, 2.1). Of several rows for one type the first is written, the others are read. */
const biblatexTypes: readonly TypeRow[] = [
  { native: "article", type: "article-journal" },
  { native: "book", type: "book" },
  { native: "incollection", type: "chapter" },
  { native: "inproceedings", type: "paper-conference" },
  { native: "inreference", type: "entry-encyclopedia" },
  { native: "online", type: "webpage" },
  { native: "thesis", type: "thesis" },
  { native: "report", type: "report" },
  { native: "dataset", type: "dataset" },
  { native: "software", type: "software" },
  { native: "patent", type: "patent" },
  { native: "periodical", type: "periodical" },
  { native: "unpublished", type: "manuscript" },
  { native: "booklet", type: "pamphlet" },
  { native: "misc", type: "document" },
  { native: "movie", type: "motion_picture" },
  { native: "audio", type: "song" },
  { native: "music", type: "musical_score" },
  { native: "image", type: "figure" },
  { native: "artwork", type: "graphic" },
  { native: "jurisdiction", type: "legal_case" },
  { native: "legislation", type: "legislation" },
  { native: "legal", type: "treaty" },
  { native: "letter", type: "personal_communication" },
  { native: "performance", type: "performance" },
  { native: "review", type: "review" },
  { native: "standard", type: "standard" },
  { native: "mvbook", type: "book" },
  { native: "collection", type: "book" },
  { native: "mvcollection", type: "book" },
  { native: "proceedings", type: "book" },
  { native: "mvproceedings", type: "book" },
  { native: "reference", type: "book" },
  { native: "mvreference", type: "book" },
  { native: "manual", type: "report" },
  { native: "techreport", type: "report" },
  { native: "phdthesis", type: "thesis" },
  { native: "mastersthesis", type: "thesis" },
  { native: "conference", type: "paper-conference" },
  { native: "inbook", type: "chapter" },
  { native: "bookinbook", type: "chapter" },
  { native: "suppbook", type: "chapter" },
  { native: "suppcollection", type: "chapter" },
  { native: "suppperiodical", type: "article-journal" },
  { native: "electronic", type: "webpage" },
  { native: "www", type: "webpage" },
  { native: "webpage", type: "webpage" },
  { native: "video", type: "motion_picture" },
  { native: "commentary", type: "legislation" },
];

/** The types of BibTeX itself (btxdoc, 3.1); what it has no type for is written as @misc with its kind named. */
const bibtexTypes: readonly TypeRow[] = [
  ...biblatexTypes.filter(({ native }) =>
    ["article", "book", "incollection", "inproceedings", "unpublished", "booklet", "misc"].includes(native),
  ),
  { native: "phdthesis", type: "thesis" },
  { native: "techreport", type: "report" },
  { native: "incollection", type: "entry-encyclopedia" },
  { native: "incollection", type: "entry-dictionary" },
];

/** Kinds that stand nearest, for types without an entry type of their own; `entrysubtype` says which one it is. */
const nearest: Readonly<Partial<Record<ItemType, string>>> = {
  "article-magazine": "article",
  "article-newspaper": "article",
  "entry-dictionary": "inreference",
  entry: "inreference",
  "post-weblog": "online",
  post: "online",
  article: "online",
  "review-book": "review",
  bill: "legislation",
  regulation: "legislation",
  hearing: "legislation",
  broadcast: "audio",
  map: "image",
  classic: "book",
};
const nearestInBibtex: Readonly<Partial<Record<ItemType, string>>> = {
  "article-magazine": "article",
  "article-newspaper": "article",
  review: "article",
  "review-book": "article",
  entry: "incollection",
  classic: "book",
};

export type Dialect = "bibtex" | "biblatex";

/** The entry type nearest to an item's type. Where it reads back as another, `entrysubtype` must say which one it is. */
export function entryTypeOf(type: ItemType, dialect: Dialect): string {
  const table = dialect === "biblatex" ? biblatexTypes : bibtexTypes;
  const close = dialect === "biblatex" ? nearest : nearestInBibtex;
  return nativeType(table, type) ?? close[type] ?? "misc";
}

const subtypes: ReadonlyMap<string, ItemType> = new Map([
  ["magazine", "article-magazine"],
  ["newspaper", "article-newspaper"],
  ["newsarticle", "article-newspaper"],
  ["dictionary", "entry-dictionary"],
  ["encyclopedia", "entry-encyclopedia"],
  ["blog", "post-weblog"],
  ["forum", "post"],
  ["tweet", "post"],
]);

/** The item's type by what `entrysubtype` says ("magazine", or a type of CSL). */
export function subtypeNamed(text: string): ItemType | undefined {
  return subtypes.get(text.trim().toLowerCase());
}

/** The item's type for an entry type; undefined for one that neither BibTeX nor biblatex has. */
export function typeNamed(native: string): ItemType | undefined {
  return typesByName.get(native.trim().toLowerCase());
}

/** Of several rows with the same name the first counts. */
const typesByName: ReadonlyMap<string, ItemType> = new Map(
  biblatexTypes.toReversed().map(({ native, type }) => [native, type]),
);
