/** A stretch of the source that says something: the evidence for one field. `end` is exclusive. */
export interface Mark {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of the source as it is shown: with the fields it is evidence for, or left out because it is far from any. */
export type Segment =
  | { readonly kind: "text"; readonly text: string; readonly fields: readonly string[] }
  | { readonly kind: "skipped"; readonly characters: number };

/** Longer sources are shown only around their evidence. */
const longestShown = 40_000;
const opening = 2_000;
const around = 600;

/**
 * Cuts a source at the edges of its marks. Marks may overlap: each piece names every field that covers it,
 * the narrowest first, so that a name inside a citation line is found before the line.
 */
export function segmentSource(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.map((mark) => clip(mark, text.length)).filter((mark) => mark.start < mark.end);
  return shownRanges(text.length, inside).flatMap((range): Segment[] => {
    const pieces = cut(text, range, inside);
    return range.skippedBefore > 0 ? [{ kind: "skipped", characters: range.skippedBefore }, ...pieces] : pieces;
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly skippedBefore: number;
}

function clip(mark: Mark, length: number): Mark {
  return { field: mark.field, start: Math.max(0, mark.start), end: Math.min(length, mark.end) };
}

function cut(text: string, range: Range, marks: readonly Mark[]): Segment[] {
  const near = marks.filter((mark) => mark.start < range.end && mark.end > range.start);
  const edges = new Set([range.start, range.end]);
  for (const mark of near) {
    edges.add(Math.max(mark.start, range.start));
    edges.add(Math.min(mark.end, range.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    return { kind: "text", text: text.slice(start, end), fields: fieldsAt(near, start, end) };
  });
}

function fieldsAt(marks: readonly Mark[], start: number, end: number): readonly string[] {
  const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
  covering.sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(covering.map((mark) => mark.field))];
}

function shownRanges(length: number, marks: readonly Mark[]): readonly Range[] {
  if (length <= longestShown) return length === 0 ? [] : [{ start: 0, end: length, skippedBefore: 0 }];
  const wanted = [
    { start: 0, end: opening },
    ...marks.map((mark) => ({ start: Math.max(0, mark.start - around), end: Math.min(length, mark.end + around) })),
  ].sort((a, b) => a.start - b.start);
  const ranges = merge(wanted);
  const last = ranges.at(-1)?.end ?? 0;
  return last < length ? [...ranges, { start: length, end: length, skippedBefore: length - last }] : ranges;
}

function merge(sorted: readonly { readonly start: number; readonly end: number }[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const next of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && next.start <= last.end) {
      ranges[ranges.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    } else {
      ranges.push({ ...next, skippedBefore: next.start - (last?.end ?? 0) });
    }
  }
  return ranges;
}
