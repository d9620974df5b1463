/** LaTeX's accent commands and the combining marks they set (The LaTeX Companion, 7.11; textcomp). */
const marks: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030A",
  H: "\u030B",
  v: "\u030C",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
  t: "\u0361",
  U: "\u030E",
  G: "\u030F",
};

const commandOfMark: ReadonlyMap<string, string> = new Map(
  Object.entries(marks).map(([command, mark]) => [mark, command]),
);

/** The combining mark of an accent command: `'` → U+0301. */
export function markOf(command: string): string | undefined {
  return Object.hasOwn(marks, command) ? marks[command] : undefined;
}

const composed = new Map<string, string>();

/** A letter with a mark on it, as one character where there is one. Dotless i and j get their dots back for that. */
export function accented(letter: string, mark: string): string {
  if (letter.length !== 1) return compose(letter, mark);
  const known = composed.get(letter + mark);
  if (known !== undefined) return known;
  const character = compose(letter, mark);
  if (composed.size < 2_000) composed.set(letter + mark, character);
  return character;
}

function compose(letter: string, mark: string): string {
  if (letter === "") return letter;
  const [first = "", ...rest] = letter;
  const base = first === "ı" ? "i" : first === "ȷ" ? "j" : first;
  return (base + mark + rest.join("")).normalize("NFC");
}

const bracedAccent = /\{\\(["'`^~=.])(?:([A-Za-z])|\{([A-Za-z])\})\}/y;

/** What {\'e} or {\"{u}} is: the letter it stands for, and how many characters it takes. */
export interface BracedLetter {
  readonly letter: string;
  readonly length: number;
}

/** There are some seven hundred; each is worked out once. */
const letters = new Map<string, BracedLetter>();

/** The letter that stands at an offset as {\'e} or {\"{u}}; undefined where none does. */
export function bracedLetterAt(latex: string, offset: number): BracedLetter | undefined {
  if (latex[offset + 1] !== "\\") return undefined;
  const known = letters.get(latex.slice(offset, offset + 5));
  if (known !== undefined) return known;
  bracedAccent.lastIndex = offset;
  const match = bracedAccent.exec(latex);
  if (match === null) return undefined;
  const [whole, command = "", letter, braced] = match;
  const made = { letter: accented(letter ?? braced ?? "", markOf(command) ?? ""), length: whole.length };
  letters.set(whole, made);
  return made;
}

/** Replaces {\'e} and {\"{u}}, which are letters like others wherever they stand. */
export function withAccents(latex: string): string {
  let text = "";
  let done = 0;
  for (let at = latex.indexOf("{\\"); at >= 0; at = latex.indexOf("{\\", at + 1)) {
    const found = bracedLetterAt(latex, at);
    if (found === undefined) continue;
    text += latex.slice(done, at) + found.letter;
    done = at + found.length;
  }
  return text + latex.slice(done);
}

/** The LaTeX form of an accented letter: é → {\'e}; undefined for what has no accent that LaTeX sets. */
export function accentCommand(character: string): string | undefined {
  const decomposed = [...character.normalize("NFD")];
  const [base = "", ...found] = decomposed;
  if (found.length === 0 || !/^[A-Za-z]$/.test(base)) return undefined;
  const commands = found.map((mark) => commandOfMark.get(mark));
  if (commands.includes(undefined)) return undefined;
  const inner = base === "i" || base === "j" ? `\\${base}` : base;
  return `{${commands.reduce<string>((whole, command = "") => setMark(command, whole), inner)}}`;
}

function setMark(command: string, letter: string): string {
  if (/^[A-Za-z]$/.test(command)) return `\\${command}{${letter}}`;
  return letter.length === 1 ? `\\${command}${letter}` : `\\${command}{${letter}}`;
}
