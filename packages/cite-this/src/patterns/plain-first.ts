/** What most citations are written in, and a browser tells at once: Latin-1 and the marks of print. */
const plain = /^[\0-\xff\u2000-\u206f]*$/;

/** The characters of plain text that have a property of Unicode, as a class holds them. */
export const characters: Readonly<Record<string, string>> = {
  L: "A-Za-zªµºÀ-ÖØ-öø-ÿ",
  // Either case, where a pattern takes both.
  LC: "A-Za-zµÀ-ÖØ-öø-ÿ",
  Ll: "a-zµß-öø-ÿ",
  Lo: "ªº",
  Lu: "A-ZÀ-ÖØ-Þ",
  N: "0-9²³¹¼-¾",
  P: "!-#%-*,-/:;?@[-\\]_{}¡§«¶·»¿‐-‧‰-⁃⁅-⁑⁓-⁞",
  Pd: "\\-‐-―",
  "Script=Latin": "A-Za-zªºÀ-ÖØ-öø-ÿ",
};

/** A pattern for plain text, and for any; each is made when a text asks for it. */
type Pair = [plain?: RegExp, any?: RegExp];

const pairs = new Map<string, Pair>();

/**
 * A pattern over letters of all scripts that finds the same at less cost: the first use of a class such as `\p{L}`, and
 * of `i` beside `u`, takes a browser up to a millisecond, for which the first citation of a page would wait. Plain text
 * gets a pattern that asks for no other letters.
 */
class PlainFirst extends RegExp {
  readonly #literal: string;
  readonly #pair: Pair;

  /** `matchAll` and `split` hand over the pattern itself, and flags. */
  constructor(given: string | PlainFirst, flags?: string) {
    const literal = typeof given === "string" ? given : given.#literal;
    super("", flags ?? literal.slice(literal.lastIndexOf("/") + 1));
    const key = literal + (flags ?? "");
    this.#literal = literal;
    this.#pair = pairs.get(key) ?? [];
    pairs.set(key, this.#pair);
  }

  /** What every other method of a pattern calls. */
  override exec(text: string): RegExpExecArray | null {
    const pattern = (this.#pair[isPlain(text) ? 0 : 1] ??= made(this.#literal, this.flags, isPlain(text)));
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }
}

/** The literal between the marks, as it stands in a script: plainFirst`/\p{L}/u`. */
export function plainFirst({ raw: [literal = ""] }: TemplateStringsArray): RegExp {
  return new PlainFirst(literal);
}

let [last, isLastPlain] = ["", true];

/** A text is asked for each of its matches, one after another. */
function isPlain(text: string): boolean {
  if (text !== last) [last, isLastPlain] = [text, plain.test(text)];
  return isLastPlain;
}

/** A pattern for any text; or for plain text, which has nothing that reads otherwise without the costly `u`. */
function made(literal: string, flags: string, isForPlain: boolean): RegExp {
  const source = literal.slice(1, literal.lastIndexOf("/"));
  if (!isForPlain) return new RegExp(source, flags);
  let inside = false;
  const own = source.replaceAll(/\\p\{([^}]+)\}|\\.|[[\]]/g, (token, property: string | undefined) => {
    if (token === "[" || token === "]") inside = token === "[";
    if (property === undefined) return token;
    const known = characters[flags.includes("i") && /^L[lu]/.test(property) ? "LC" : property] ?? "";
    return inside ? known : `[${known}]`;
  });
  return new RegExp(own, flags.replace("u", ""));
}
