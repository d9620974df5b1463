import { abnt2002, abnt2018, abnt2023, abntLeaves } from "./abnt.ts";
import { apa5 } from "./apa.ts";
import { bluebook21, bluebook22, bluebookLeaves } from "./bluebook.ts";
import type { EditionChange } from "./change.ts";
import {
  chicago18Leaves,
  chicagoAuthorDate15,
  chicagoAuthorDate18,
  chicagoAuthorDate18Leaves,
  chicagoNotes15,
  chicagoNotes18,
} from "./chicago.ts";
import { gbt2025, gbt2025Leaves } from "./gb-t-7714.ts";
import { iso2010, iso2021 } from "./iso-690.ts";
import type { NoticePhrase } from "../notices/german.ts";
import { mla7, mla7Leaves, mla8 } from "./mla.ts";

/** An edition of a guide, as the catalogue names them. */
export interface EditionKey {
  readonly family: string;
  readonly edition: string;
}

/** What an overlay is made on: an edition, or the style of a guide whose style states no edition. */
export interface OverlayBase {
  readonly family: string;
  readonly edition: string | undefined;
}

/** How an edition that no source has is made from one that a source has. */
export interface EditionOverlay extends EditionKey {
  /** What it can be made from, the nearest first; the changes are those against each of them. */
  readonly from: readonly OverlayBase[];
  readonly changes: readonly EditionChange[];
  /** What is known to stay as in the edition underneath. */
  readonly leaves: readonly NoticePhrase[];
}

function from(family: string, ...editions: readonly string[]): readonly OverlayBase[] {
  return editions.map((edition) => ({ family, edition }));
}

/** The editions of a guide whose style states none: what it prints is not told of one of them. */
function untold(
  family: string,
  editions: Readonly<Record<string, readonly EditionChange[]>>,
  leaves: readonly NoticePhrase[] = [],
): readonly EditionOverlay[] {
  return Object.entries(editions).map(([edition, changes]) => ({
    family,
    edition,
    from: [{ family, edition: undefined }],
    changes,
    leaves,
  }));
}

/** All overlays. They are our own changes: the style underneath, its authors and its licence stay what they are. */
export const overlays: readonly EditionOverlay[] = [
  { family: "mla", edition: "8", from: from("mla", "9"), changes: mla8, leaves: [] },
  { family: "mla", edition: "7", from: from("mla", "8", "9"), changes: mla7, leaves: mla7Leaves },
  { family: "apa", edition: "5", from: from("apa", "6"), changes: apa5, leaves: [] },
  ...["chicago-notes", "chicago-shortened-notes"].flatMap((family): readonly EditionOverlay[] => [
    { family, edition: "18", from: from(family, "17"), changes: chicagoNotes18, leaves: chicago18Leaves },
    { family, edition: "15", from: from(family, "16"), changes: chicagoNotes15, leaves: [] },
  ]),
  {
    family: "chicago-author-date",
    edition: "18",
    from: from("chicago-author-date", "17"),
    changes: chicagoAuthorDate18,
    leaves: chicagoAuthorDate18Leaves,
  },
  {
    family: "chicago-author-date",
    edition: "15",
    from: from("chicago-author-date", "16"),
    changes: chicagoAuthorDate15,
    leaves: [],
  },
  // Turabian's editions are Chicago's for students: 9 follows Chicago 17.
  { family: "turabian-notes", edition: "9", from: from("chicago-notes", "17"), changes: [], leaves: [] },
  { family: "turabian-author-date", edition: "9", from: from("chicago-author-date", "17"), changes: [], leaves: [] },
  ...["gb-t-7714-author-date", "gb-t-7714-numeric", "gb-t-7714-note"].map((family): EditionOverlay => ({
    family,
    edition: "2025",
    from: from(family, "2015"),
    changes: gbt2025,
    leaves: gbt2025Leaves,
  })),
  ...untold("ieee", { 2023: [] }),
  ...untold("bluebook", { 22: bluebook22, 21: bluebook21, 20: bluebook21 }, bluebookLeaves),
  ...untold("abnt", { 2023: abnt2023, 2018: abnt2018, 2002: abnt2002 }, abntLeaves),
  ...["iso690-author-date", "iso690-numeric"].flatMap((family) => untold(family, { 2021: iso2021, 2010: iso2010 })),
];

/** How an edition can be made; undefined if nobody has told how. */
export function overlayFor(family: string, edition: string): EditionOverlay | undefined {
  return overlays.find((overlay) => overlay.family === family && overlay.edition === edition);
}
