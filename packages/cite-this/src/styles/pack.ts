/** What values are made of: a plain value; an object's shape; a list's length in `n`. */
export type Part = Plain | Shape | { readonly n: number };

type Plain = string | number | boolean | null;

/** An object's keys as words in `k`; the values of `f` are the same in all objects of this shape. */
interface Shape {
  readonly k: string;
  readonly f?: Readonly<Record<string, Plain>>;
}

/** Several JSON values in little room: their parts, the commonest first, and each value as a row of such parts. */
export interface Packed {
  readonly parts: readonly Part[];
  readonly rows: Readonly<Record<string, string>>;
}

// No quotation marks, backslash or dollar sign: a row stands in a string of a script unchanged.
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&()*+,-./:;<=>?@[]^_{|}~";
/** The commonest parts take one letter, the others two. */
const short = 66;
const most = short + (letters.length - short) * letters.length;

/**
 * Packs JSON values by name: repeated shapes and texts stand once, a style of 80 kB becomes some 7 kB of letters.
 * @param telling keys whose value tells the shape of an object: its kind, its switches
 */
export function pack(values: Readonly<Record<string, unknown>>, telling: ReadonlySet<string> = new Set()): Packed {
  const rows = Object.entries(values).map(([name, value]) => [name, partsOf(value, telling)] as const);
  const parts = new Map<string, { readonly part: Part; count: number }>();
  for (const part of rows.flatMap(([, row]) => row)) {
    const known = parts.get(JSON.stringify(part));
    if (known === undefined) parts.set(JSON.stringify(part), { part, count: 1 });
    else known.count += 1;
  }
  const byCount = [...parts].sort(([, left], [, right]) => right.count - left.count);
  // The rest in the order of their letters: alike beside alike, which gzip likes.
  const rest = byCount.slice(short).sort(([left], [right]) => (left < right ? -1 : 1));
  const table = [...byCount.slice(0, short), ...rest];
  if (table.length > most) throw new RangeError(`${table.length} different parts; ${most} are the most.`);
  const codes = new Map(table.map(([key], index) => [key, codeOf(index)]));
  const written = (row: readonly Part[]): string => row.map((part) => codes.get(JSON.stringify(part))).join("");
  return {
    parts: table.map(([, { part }]) => part),
    rows: Object.fromEntries(rows.map(([name, row]) => [name, written(row)])),
  };
}

function codeOf(index: number): string {
  if (index < short) return letters.charAt(index);
  const rest = index - short;
  return letters.charAt(short + Math.floor(rest / letters.length)) + letters.charAt(rest % letters.length);
}

/** A value's parts in the order in which they are met. */
function partsOf(value: unknown, telling: ReadonlySet<string>): readonly Part[] {
  if (isPlain(value)) return [value];
  if (Array.isArray(value)) return [{ n: value.length }, ...value.flatMap((each) => partsOf(each, telling))];
  const entries = Object.entries(value ?? {}).filter(([, each]) => each !== undefined);
  const fixed = entries.flatMap(([key, each]) => (telling.has(key) && isPlain(each) ? [[key, each] as const] : []));
  const open = entries.filter(([key, each]) => !telling.has(key) || !isPlain(each));
  const k = open.map(([key]) => key).join(" ");
  if (open.some(([key]) => /\s|^$/.test(key))) throw new RangeError(`“${k}” cannot be packed.`);
  const shape: Shape = fixed.length === 0 ? { k } : { k, f: Object.fromEntries(fixed) };
  return [shape, ...open.flatMap(([, each]) => partsOf(each, telling))];
}

function isPlain(value: unknown): value is Plain {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** The value of that name as it was packed. The first citation waits for it: nothing is made that is not kept. */
export function unpack({ parts, rows }: Packed, name: string): unknown {
  const row = rows[name] ?? "";
  let at = 0;
  const letter = (): number => letters.indexOf(row.charAt(at++));
  const next = (): unknown => {
    const first = letter();
    const part = parts[first < short ? first : short + (first - short) * letters.length + letter()];
    if (at > row.length || part === undefined) throw new RangeError(`${name} is not packed here.`);
    if (isPlain(part)) return part;
    if ("n" in part) {
      const list: unknown[] = [];
      while (list.length < part.n) list.push(next());
      return list;
    }
    const object: Record<string, unknown> = { ...part.f };
    if (part.k !== "") for (const key of part.k.split(" ")) object[key] = next();
    return object;
  };
  return next();
}
