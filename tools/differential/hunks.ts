/** A place where two outputs differ, as words, numbers, spaces, tags and single marks. */
export interface Hunk {
  /** The words before and after it that both have; "^" and "$" for the ends. */
  readonly before: string;
  readonly peer: readonly string[];
  readonly ours: readonly string[];
  readonly after: string;
}

/** What is between the words of the longest common subsequence; outputs are short. */
export function hunksOf(peer: string, ours: string): readonly Hunk[] {
  const [left, right] = [tokens(peer), tokens(ours)];
  const common = [...commonPlaces(left, right), { i: left.length, j: right.length }];
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const next of common) {
    if (i < next.i || j < next.j) {
      const [before, after] = [left[i - 1] ?? "^", left[next.i] ?? "$"];
      hunks.push({ before, peer: left.slice(i, next.i), ours: right.slice(j, next.j), after });
    }
    [i, j] = [next.i + 1, next.j + 1];
  }
  return hunks;
}

/** Words, numbers, spaces, tags and single marks. */
function tokens(text: string): readonly string[] {
  return text.match(/<[^>]*>|\p{L}[\p{L}\p{M}]*|\d+|\s+|[^\s\p{L}\d]/gu) ?? [];
}

interface Places {
  readonly i: number;
  readonly j: number;
}

function commonPlaces(left: readonly string[], right: readonly string[]): readonly Places[] {
  const lengths = table(left, right);
  const places: Places[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      places.push({ i, j });
      [i, j] = [i + 1, j + 1];
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return places;
}

function table(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i] ?? [], rows[i + 1] ?? []];
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
