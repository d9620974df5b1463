import type { Run } from "./tree.ts";

// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; by the first halves of their characters, the
// ancient scripts of the plane above (U+10800–10FFF) and Adlam (U+1E800–1EFFF).
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether a text has letters of a script that runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text);
}

/** Whether a text has letters of a script that runs from left to right. */
export function hasLeftToRight(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.some((letter) => !rightToLeftLetter.test(letter));
}

/** Whether the first letter of a line is of a script that runs from right to left. */
export function startsRightToLeft(blocks: readonly { readonly runs: readonly Run[] }[]): boolean {
  for (const { runs } of blocks) {
    for (const { text } of runs) {
      const first = /\p{L}/u.exec(text)?.[0];
      if (first !== undefined) return hasRightToLeft(first);
    }
  }
  return false;
}

const languages: ReadonlySet<string> = new Set("ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi".split(" "));
const scripts: ReadonlySet<string> = new Set(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]);

/** Whether a language (BCP 47) is written from right to left; a script subtag decides before the language does. */
export function isRightToLeft(tag: string): boolean {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return script === undefined ? languages.has(language) : scripts.has(script);
}
