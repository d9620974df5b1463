import { remembering } from "../text/remember.ts";

/** How given names become initials (cs:name, initialize and initialize-with). */
export interface InitialsRule {
  /** What follows each initial: "." or ". " or "". */
  readonly with: string;
  /** false: only initials that the name already has are set as `with` wants them; whole names stay. */
  readonly initialize: boolean;
  /** Whether "Jean-Luc" becomes "J.-L." rather than "J. L.". */
  readonly hyphen: boolean;
}

type Piece = { readonly kind: "initial" | "word"; readonly text: string; readonly hyphenated: boolean };

/** Prepares the shortening of given names; Chinese, Japanese and Korean ones have no initials. */
export function shortener(rule: InitialsRule): (given: string) => string {
  return remembering((given) => (eastAsian.test(given) ? given : initials(given, rule)));
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "John Bertrand de C. Morant" → "J. B. de C. M." */
export function initials(given: string, rule: InitialsRule): string {
  const pieces = given.split(/\s+/).flatMap((word) => cutWord(word, rule));
  // Pieces in a list: adding to one long text would copy it again and again.
  const printed: string[] = [];
  for (const piece of pieces) {
    const before = printed.at(-1);
    if (piece.hyphenated && rule.hyphen && before !== undefined) {
      printed[printed.length - 1] = before.trimEnd();
      printed.push("-");
    }
    if (piece.kind === "initial") printed.push(piece.text + rule.with);
    else printed.push(`${needsSpace(printed.at(-1)) ? " " : ""}${piece.text} `);
  }
  return printed.join("").trim();
}

function needsSpace(before: string | undefined): boolean {
  return before !== undefined && !/[\s-]$/.test(before);
}

/** Georgian letters are small ones, and begin names all the same. */
const small = /^(?!\p{Script=Georgian})\p{Ll}/u;
const capital = /^(?:[\p{Lu}\p{Lo}\p{Lt}]|\p{Script=Georgian})\p{M}*/u;

function cutWord(word: string, rule: InitialsRule): readonly Piece[] {
  // "al-Rahman", "de": what begins small is no name to shorten.
  if (small.test(word)) return [{ kind: "word", text: word, hyphenated: false }];
  return word.split(/[-‐]/).flatMap((part, index) => cutPart(part, index > 0, rule));
}

function cutPart(part: string, hyphenated: boolean, rule: InitialsRule): readonly Piece[] {
  if (part === "") return [];
  const abbreviations = part.split(/[.．]/).filter((piece) => piece !== "");
  if (part.includes(".")) {
    const endsOpen = !part.endsWith(".");
    return abbreviations.map((text, index) => {
      const whole = endsOpen && index === abbreviations.length - 1;
      const first = index === 0 && hyphenated;
      return whole ? (cutName(text, first, rule) ?? initial(text, first)) : initial(text, first);
    });
  }
  const piece = cutName(part, hyphenated, rule);
  return piece === undefined ? [] : [piece];
}

function initial(text: string, hyphenated: boolean): Piece {
  return { kind: "initial", text, hyphenated };
}

/** A whole name becomes its initial; a lower-case word ("de") stays, but not as the second half of "Tien-fong". */
function cutName(name: string, hyphenated: boolean, rule: InitialsRule): Piece | undefined {
  const letter = capital.exec(name)?.[0];
  if (letter === undefined) return hyphenated && rule.initialize ? undefined : { kind: "word", text: name, hyphenated };
  if (!rule.initialize && name.length > 1) return { kind: "word", text: name, hyphenated };
  // "TSerendorjiin": capitals that stand for one letter ("Ts.").
  const digraph = /^(\p{Lu})(\p{Lu}+)\p{Ll}/u.exec(name);
  const text = digraph === null ? letter : `${digraph[1]}${digraph[2]?.toLowerCase()}`;
  return initial(text, hyphenated);
}
