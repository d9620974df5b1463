import { items } from "./items/all.ts";
import { date, people, type TrialItem } from "./items/item.ts";
import { kin } from "./items/kin.ts";

/** The places in a document where an item is printed by itself. */
export const formsOfOneItem = [
  "bibliography",
  "first",
  "ibid",
  "ibid with locator",
  "subsequent",
  "subsequent with locator",
] as const;

/** What is compared: those, and what several items must be told apart in or put in order by. */
export const forms = [...formsOfOneItem, "cluster", "list", "order"] as const;

export type Form = (typeof forms)[number];

/** One cite, as CSL-JSON and the peer's interface write it. */
export interface TrialCite {
  readonly id: string;
  readonly locator?: string;
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly "suppress-author"?: boolean;
}

export interface TrialCitation {
  /** Absent where the citation only stands between others. */
  readonly form?: Form;
  readonly cites: readonly TrialCite[];
}

export interface TrialDocument {
  readonly name: string;
  readonly items: readonly TrialItem[];
  readonly citations: readonly TrialCitation[];
  /** How the entries of the bibliography are compared: that of one item, all of them with their order, or the order. */
  readonly entries: { readonly form: "bibliography"; readonly id: string } | { readonly form: "list" | "order" };
}

/** One printed piece: the form, and which of its kind in the document. */
export interface Piece {
  readonly form: Form;
  readonly place: string;
  readonly html: string;
}

const other: TrialItem = {
  id: "other",
  type: "book",
  title: "Something between",
  author: people("Quentin Zane"),
  publisher: "Interval",
  issued: date(1931),
};

const labels = ["page", "chapter", "section", "volume", "figure", "line", "note", "part", "verse", "paragraph"];

/** An item cited first, again, with a locator, and after another; and its entry in the bibliography. */
function documentOfItem(item: TrialItem, index: number): TrialDocument {
  const { id } = item;
  const label = labels[index % labels.length] ?? "page";
  const between: TrialCitation = { cites: [{ id: other.id }] };
  return {
    name: id,
    items: [item, other],
    citations: [
      { form: "first", cites: [{ id }] },
      { form: "ibid", cites: [{ id }] },
      { form: "ibid with locator", cites: [{ id, locator: "112-115", label: "page" }] },
      between,
      { form: "subsequent", cites: [{ id }] },
      between,
      { form: "subsequent with locator", cites: [{ id, locator: index % 3 === 0 ? "3, 7" : "4", label }] },
    ],
    entries: { form: "bibliography", id },
  };
}

const kinCites: readonly (readonly TrialCite[])[] = [
  [{ id: "kin-1999-a" }, { id: "kin-1999-b" }],
  [{ id: "kin-2001" }, { id: "kin-1999-a" }, { id: "kin-other" }],
  [{ id: "kin-list-a" }, { id: "kin-list-b" }, { id: "kin-list-c" }],
  [{ id: "kin-jane" }, { id: "kin-pair" }],
  [{ id: "kin-undated-a" }, { id: "kin-undated-b" }, { id: "kin-anonymous" }],
  [{ id: "kin-1999-b", prefix: "see ", suffix: ", with plates" }],
  [{ id: "kin-1999-a" }, { id: "kin-1999-b" }, { id: "kin-2001" }, { id: "kin-pair" }, { id: "kin-other" }],
  [
    { id: "kin-list-c", locator: "12", label: "page" },
    { id: "kin-jane", prefix: "cf. " },
  ],
  [{ id: "kin-other", locator: "7-9", label: "page", suffix: " and passim" }, { id: "kin-undated-b" }],
  [{ id: "kin-2001", "suppress-author": true }],
  [{ id: "kin-list-b", "suppress-author": true, locator: "3", label: "chapter" }],
];

const documentOfKin: TrialDocument = {
  name: "kin",
  items: kin,
  citations: kinCites.map((cites) => ({ form: "cluster", cites })),
  entries: { form: "list" },
};

const documentOfAll: TrialDocument = { name: "all", items, citations: [], entries: { form: "order" } };

/** What every style is asked to print. */
export const documents: readonly TrialDocument[] = [...items.map(documentOfItem), documentOfKin, documentOfAll];

/**
 * What one style is asked to print, where not all items are wanted: another choice of items for each style, so that
 * all of them come up, and the two documents of many items.
 */
export function documentsFor(style: string, count: number | undefined): readonly TrialDocument[] {
  if (count === undefined) return documents;
  const offset = [...style].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % single, 0);
  // 37 shares no factor with the number of items: neighbours, which are of one kind, part.
  return documents.filter((_, index) => index >= single || (index * 37 + offset) % single < count);
}

const single = items.length;

function wantedId(entries: TrialDocument["entries"]): string | undefined {
  return entries.form === "bibliography" ? entries.id : undefined;
}

/** The pieces of a printed document that are compared. */
export function piecesOf(
  { citations, entries }: TrialDocument,
  printed: readonly string[],
  bibliography: readonly { readonly id: string; readonly html: string }[],
): readonly Piece[] {
  const cited = citations.flatMap(({ form }, index): Piece[] =>
    form === undefined ? [] : [{ form, place: `citation ${index + 1}`, html: printed[index] ?? "" }],
  );
  const order: Piece = { form: "order", place: "order", html: bibliography.map(({ id }) => id).join(" ") };
  const { form } = entries;
  if (form === "order") return bibliography.length === 0 ? cited : [...cited, order];
  const wanted = bibliography.filter(({ id }) => entries.form === "list" || id === wantedId(entries));
  const listed = wanted.map(({ id, html }): Piece => ({ form, place: id, html }));
  return form === "list" && listed.length > 0 ? [...cited, ...listed, order] : [...cited, ...listed];
}
