import { boundaryKind } from "./boundary.ts";
import { columnsFor } from "./columns.ts";
import { beginnings, endings } from "./marks.ts";
import { numbers } from "./number-class.ts";
import { shapes } from "./shape.ts";
import type { Attributes } from "./attributes.ts";

/** What surrounds each word: the clause it stands in, its neighbours, and the way to the next number. */
export interface Surroundings {
  /** The kind of the word's clause, of the one before and the one after: length, capitals, how it begins. */
  readonly clause: Int32Array;
  readonly clauseBefore: Int32Array;
  readonly clauseAfter: Int32Array;
  /** All cue words of the clause, as bits. */
  readonly clauseCues: Int32Array;
  /** How many words, and how many marks between them, come before the next number; 8 is many or never. */
  readonly ahead: Int32Array;
  readonly marksAhead: Int32Array;
  /** The class of that number, and whether a word of small letters stands before it. */
  readonly numberAhead: Int32Array;
  readonly smallAhead: Int32Array;
  /** What the whole line is like: quotation marks, how early a year stands, how many numbers, its first word. */
  readonly manner: number;
}

type Known = Pick<Attributes, "count" | "shape" | "number" | "ending" | "beginning" | "cues" | "boundary">;

/** Reads what surrounds each word of a line. */
export function surroundingsOf(known: Known): Surroundings {
  const column = columnsFor(known.count, 8);
  const found = {
    clause: column(),
    clauseBefore: column(),
    clauseAfter: column(),
    clauseCues: column(),
    ahead: column(),
    marksAhead: column(),
    numberAhead: column(),
    smallAhead: column(),
    manner: mannerOf(known),
  };
  readClauses(known, found);
  lookAhead(known, found);
  return found;
}

function readClauses(known: Known, { clause, clauseBefore, clauseAfter, clauseCues }: Surroundings): void {
  let before = 0;
  for (let first = 0; first < known.count;) {
    let next = first + 1;
    while (next < known.count && !beginsClause(known, next)) next += 1;
    const kind = clauseKind(known, first, next);
    clause.fill(kind, first, next);
    clauseBefore.fill(before, first, next);
    let cues = 0;
    for (let each = first; each < next; each += 1) cues |= known.cues[each] ?? 0;
    clauseCues.fill(cues, first, next);
    before = kind;
    first = next;
  }
  let after = 0;
  for (let index = known.count - 1; index >= 0; index -= 1) {
    clauseAfter[index] = after;
    if (index === 0 || beginsClause(known, index)) after = clause[index] ?? 0;
  }
}

/** Marks end a clause, but for the stop after an initial or an abbreviation. */
function beginsClause({ boundary }: Known, index: number): boolean {
  const kind = boundaryKind(boundary[index] ?? 0);
  return kind.beginning !== beginnings.none || (kind.ending !== endings.none && kind.ending < 10);
}

function clauseKind({ shape, number }: Known, first: number, next: number): number {
  let capitals = 0;
  let smalls = 0;
  for (let each = first; each < next; each += 1) {
    const one = shape[each] ?? 0;
    if (one === shapes.small) smalls += 1;
    else if (one <= shapes.capitals) capitals += 1;
  }
  const length = Math.min(next - first, 6);
  const mostly = smalls === 0 ? 0 : smalls > capitals ? 2 : 1;
  return (((length * 3 + mostly) * 16 + (shape[first] ?? 0)) * 20 + (number[first] ?? 0)) * 2 + 1;
}

const far = 8;

function lookAhead(known: Known, { ahead, marksAhead, numberAhead, smallAhead }: Surroundings): void {
  let words = far;
  let marks = 0;
  let small = 0;
  let kind = 0;
  for (let index = known.count - 1; index >= 0; index -= 1) {
    ahead[index] = words;
    marksAhead[index] = marks;
    smallAhead[index] = small;
    numberAhead[index] = kind;
    const number = known.number[index] ?? 0;
    if (number > numbers.none && number < numbers.romanDigit) {
      [words, marks, small, kind] = [1, 0, 0, number];
      if (known.ending[index - 1] !== endings.none) marks = 1;
      continue;
    }
    words = Math.min(far, words + 1);
    if (known.ending[index - 1] !== endings.none) marks = Math.min(3, marks + 1);
    if (known.shape[index] === shapes.small) small = 1;
  }
}

function mannerOf({ count, beginning, number, shape }: Known): number {
  let quoted = 0;
  let counted = 0;
  let year = count;
  for (let index = 0; index < count; index += 1) {
    if (beginning[index] === beginnings.quote) quoted = 1;
    if (number[index] === numbers.year && year === count) year = index;
    if ((number[index] ?? 0) > 0) counted += 1;
  }
  const place = year === count ? 3 : Math.floor((3 * year) / count);
  return (((quoted * 4 + place) * 4 + Math.min(3, counted >> 1)) * 16 + (shape[0] ?? 0)) * 4 + Math.min(3, count >> 3);
}
