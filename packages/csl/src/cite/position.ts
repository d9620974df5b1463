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
  readonly lastNote: number;
}

/** Finds the position of each cite ("Choose", position), reading the document from its start. */
export class CitePlacer {
  readonly #nearNoteDistance: number;
  readonly #text = new Stream();
  readonly #notes = new Stream();

  constructor(nearNoteDistance: number) {
    this.#nearNoteDistance = nearNoteDistance;
  }

  /** Places the cites of the citation that comes next. */
  read(citation: Citation): readonly PlacedCite[] {
    const note = citation.note ?? 0;
    // Running text and notes are read apart.
    const stream = note > 0 ? this.#notes : this.#text;
    const previous = stream.soleCite(note);
    stream.read(citation, note);
    return citation.cites.map((cite, place) =>
      this.#place(cite, place > 0 ? citation.cites[place - 1] : previous, { note, seen: stream.seen }),
    );
  }

  #place(cite: Cite, before: Cite | undefined, { note, seen }: Place): PlacedCite {
    if (cite.position !== undefined) return forced(cite, cite.position);
    const known = seen.get(cite.item.id);
    seen.set(cite.item.id, { firstNote: known?.firstNote ?? note, lastNote: note });
    if (known === undefined) return { cite, position: "first", nearNote: false, firstReferenceNoteNumber: undefined };
    return {
      cite,
      position: before?.item.id === cite.item.id ? ibid(before, cite) : "subsequent",
      nearNote: note > 0 && note - known.lastNote <= this.#nearNoteDistance,
      firstReferenceNoteNumber: known.firstNote > 0 ? known.firstNote : undefined,
    };
  }
}

interface Place {
  readonly note: number;
  readonly seen: Map<string, Seen>;
}

/** The running text or the notes, as far as they have been read. */
class Stream {
  readonly seen: Map<string, Seen> = new Map();
  #last: Citation | undefined;
  #lastNote = 0;
  #citationsInNote = 0;

  /** The only cite of the citation before: one in this note, or one that has the note before to itself. */
  soleCite(note: number): Cite | undefined {
    if (this.#last === undefined || this.#last.cites.length !== 1) return undefined;
    const alone = this.#citationsInNote === 1 && note - this.#lastNote <= 1;
    return alone || this.#lastNote === note ? this.#last.cites[0] : undefined;
  }

  read(citation: Citation, note: number): void {
    // Notes that count from one again begin a new part, which cites everything for the first time.
    if (note < this.#lastNote) this.seen.clear();
    this.#citationsInNote = note > 0 && note === this.#lastNote ? this.#citationsInNote + 1 : 1;
    this.#last = citation;
    this.#lastNote = note;
  }
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

/** Whether two cites stand in the same relation to the cites before them. */
export function samePlace(a: PlacedCite, b: PlacedCite): boolean {
  return (
    a.cite === b.cite &&
    a.position === b.position &&
    a.nearNote === b.nearNote &&
    a.firstReferenceNoteNumber === b.firstReferenceNoteNumber
  );
}
