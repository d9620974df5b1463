import type { Position } from "../compile/rendering.ts";
import type { Citation, Cite } from "./citation.ts";

export interface PlacedCite {
  readonly cite: Cite;
  readonly position: Position;
  readonly nearNote: boolean;
  readonly firstReferenceNoteNumber: number | undefined;
}

interface Seen {
  readonly firstNote: number;
  lastNote: number;
}

/** Finds the position of each cite ("Choose", position), in the order in which the document is read. */
export function placeCites(
  citations: readonly Citation[],
  nearNoteDistance: number,
): readonly (readonly PlacedCite[])[] {
  const seen = new Map<string, Seen>();
  return citations.map((citation, index) => {
    const previous = citations[index - 1];
    return citation.cites.map((cite, place) => {
      const before = place > 0 ? citation.cites[place - 1] : soleCite(previous);
      const placed = placeCite(cite, before, seen, { note: citation.note ?? 0, nearNoteDistance });
      return placed;
    });
  });
}

/** Ibid. may refer to the citation before only when that one has a single cite. */
function soleCite(citation: Citation | undefined): Cite | undefined {
  return citation?.cites.length === 1 ? citation.cites[0] : undefined;
}

function placeCite(
  cite: Cite,
  before: Cite | undefined,
  seen: Map<string, Seen>,
  { note, nearNoteDistance }: { note: number; nearNoteDistance: number },
): PlacedCite {
  if (cite.position !== undefined) return forced(cite, cite.position);
  const known = seen.get(cite.item.id);
  if (known === undefined) {
    seen.set(cite.item.id, { firstNote: note, lastNote: note });
    return { cite, position: "first", nearNote: false, firstReferenceNoteNumber: undefined };
  }
  const nearNote = note > 0 && note - known.lastNote <= nearNoteDistance;
  known.lastNote = note;
  return {
    cite,
    position: before?.item.id === cite.item.id ? ibid(before, cite) : "subsequent",
    nearNote,
    firstReferenceNoteNumber: known.firstNote > 0 ? known.firstNote : undefined,
  };
}

function forced(cite: Cite, position: Position): PlacedCite {
  const { nearNote = false, firstReferenceNoteNumber } = cite;
  return { cite, position, nearNote, firstReferenceNoteNumber };
}

/** A cite of the same item right after: the locators decide. */
function ibid(before: Cite, cite: Cite): Position {
  if (cite.locator === undefined) return before.locator === undefined ? "ibid" : "subsequent";
  const same = before.locator === cite.locator && (before.label ?? "page") === (cite.label ?? "page");
  return same ? "ibid" : "ibid-with-locator";
}
