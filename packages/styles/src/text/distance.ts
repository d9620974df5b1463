/** How far one text is from another. */
export interface Distance {
  /** From the whole first text to the whole second. */
  readonly whole: number;
  /** To the nearest beginning of the second, as when someone typed only the start of a name. */
  readonly prefix: number;
}

/**
 * How many letters must be changed, left out, put in or swapped with their neighbour to get from one text to another
 * (optimal string alignment).
 */
export function editDistance(from: string, to: string): Distance {
  const width = to.length + 1;
  // Row by row in one flat table: this runs for every style there is.
  const table = new Uint16Array((from.length + 1) * width);
  for (let column = 0; column < width; column += 1) table[column] = column;
  for (let row = 1; row <= from.length; row += 1) {
    table[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      table[row * width + column] = cell(table, width, { from, to, row, column });
    }
  }
  const last = table.subarray(from.length * width);
  return { whole: last[to.length] ?? 0, prefix: last.reduce((least, each) => Math.min(least, each)) };
}

interface Place {
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly column: number;
}

function cell(table: Uint16Array, width: number, { from, to, row, column }: Place): number {
  const at = row * width + column;
  const above = table[at - width] ?? 0;
  const left = table[at - 1] ?? 0;
  const diagonal = table[at - width - 1] ?? 0;
  const a = from.charCodeAt(row - 1);
  const b = to.charCodeAt(column - 1);
  const least = Math.min(above + 1, left + 1, diagonal + (a === b ? 0 : 1));
  const swapped = row > 1 && column > 1 && a === to.charCodeAt(column - 2) && from.charCodeAt(row - 2) === b;
  return swapped ? Math.min(least, (table[at - 2 * width - 2] ?? 0) + 1) : least;
}
