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
  const text = new Backward();
  const notes = new Backward();
  return citations.map((citation) => {
    const note = citation.note ?? 0;
    // Running text and notes are read apart.
    const stream = note > 0 ? notes : text;
    const previous = stream.soleCite(note);
    stream.read(citation, note);
    return citation.cites.map((cite, place) =>
      placeCite(cite, place > 0 ? citation.cites[place - 1] : previous, seen, { note, nearNoteDistance }),
    );
  });
}

/** What stood before, as far as ibid. cares. */
class Backward {
  #last: Citation | undefined;
  #lastNote = 0;
  #citationsInNote = 0;

  /** The only cite of the citation before, which must be alone in its note unless it is in this one. */
  soleCite(note: number): Cite | undefined {
    if (this.#last === undefined || this.#last.cites.length !== 1) return undefined;
    const alone = this.#citationsInNote === 1 || this.#lastNote === note;
    return alone ? this.#last.cites[0] : undefined;
  }

  read(citation: Citation, note: number): void {
    this.#citationsInNote = note > 0 && note === this.#lastNote ? this.#citationsInNote + 1 : 1;
    this.#last = citation;
    this.#lastNote = note;
  }
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
