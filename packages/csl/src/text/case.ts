import type { Output } from "../output/tree.ts";
import type { TextCase } from "../style/elements.ts";
import { primaryLanguage } from "../locale/fallback.ts";
import { titleCase } from "./title-case.ts";

/**
 * Changes the case of text, markup and all ("Text-case"). The letters of all leaves are looked at as one text, so that
 * "first word" and "last word" mean those of the whole field; what the author marked as nocase is left alone.
 * @param language the language of the text: it decides how "i" is capitalised and whether title case applies at all.
 */
export function changeCase(outputs: readonly Output[], textCase: TextCase, language: string): readonly Output[] {
  const letters = new Letters(outputs);
  transform(letters, textCase, language);
  return letters.apply(outputs);
}

/** The text of several leaves as an array of UTF-16 units, any of which may be replaced. */
export class Letters {
  readonly text: string;
  readonly #units: string[];
  readonly #kept: boolean[] = [];

  constructor(outputs: readonly Output[]) {
    let text = "";
    const visit = (output: Output, keep: boolean): void => {
      if (output.kind === "group") {
        for (const child of output.children) visit(child, keep || output.keepCase === true);
        return;
      }
      text += output.text;
      for (let index = 0; index < output.text.length; index += 1) this.#kept.push(keep);
    };
    for (const output of outputs) visit(output, false);
    this.text = text;
    this.#units = text.split("");
  }

  isKept(index: number): boolean {
    return this.#kept[index] === true;
  }

  replace(index: number, change: (unit: string) => string): void {
    const unit = this.#units[index];
    if (unit !== undefined && !this.isKept(index)) this.#units[index] = change(unit);
  }

  apply(outputs: readonly Output[]): readonly Output[] {
    let position = 0;
    const rebuild = (output: Output): Output => {
      if (output.kind === "group") return { ...output, children: output.children.map(rebuild) };
      const end = position + output.text.length;
      const text = this.#units.slice(position, end).join("");
      position = end;
      return { ...output, text };
    };
    return outputs.map(rebuild);
  }
}

function transform(letters: Letters, textCase: TextCase, language: string): void {
  const known = knownLanguage(language);
  const upper = (unit: string): string => unit.toLocaleUpperCase(known);
  const lower = (unit: string): string => unit.toLocaleLowerCase(known);
  switch (textCase) {
    case "lowercase":
      eachUnit(letters, lower);
      return;
    case "uppercase":
      eachUnit(letters, upper);
      return;
    case "capitalize-first":
      capitalizeFirst(letters, upper);
      return;
    case "capitalize-all":
      capitalizeAll(letters, upper);
      return;
    case "sentence":
      sentenceCase(letters, upper, lower);
      return;
    case "title":
      titleCase(letters, upper, lower);
      return;
    default:
      return textCase satisfies never;
  }
}

/** The first part of a tag decides on case; what is no tag at all ("English (US)") decides nothing. */
function knownLanguage(tag: string): string {
  const language = primaryLanguage(tag);
  return /^[a-z]{2,3}$/.test(language) ? language : "und";
}

function eachUnit(letters: Letters, change: (unit: string) => string): void {
  for (let index = 0; index < letters.text.length; index += 1) letters.replace(index, change);
}

/** The first word keeps its capitals ("IBM"); all after it is set small, but for what the author marked. */
function sentenceCase(letters: Letters, upper: (unit: string) => string, lower: (unit: string) => string): void {
  const firstWord = /^\s*\S+/u.exec(letters.text)?.[0].length ?? 0;
  for (let index = firstWord; index < letters.text.length; index += 1) letters.replace(index, lower);
  capitalizeFirst(letters, upper);
}

/** The first letter, looking past quotation marks and brackets, if its word is in lower case: "iPhone" stays. */
function capitalizeFirst(letters: Letters, upper: (unit: string) => string): void {
  const first = letters.text.search(/[\p{L}\p{N}]/u);
  const word = /^[\p{L}\p{M}\p{N}]*/u.exec(letters.text.slice(first))?.[0] ?? "";
  if (first >= 0 && word === word.toLowerCase()) letters.replace(first, upper);
}

/** Every word in lower case, parts of compounds as well. */
function capitalizeAll(letters: Letters, upper: (unit: string) => string): void {
  for (const { 0: word, index } of letters.text.matchAll(/[^\s\u00a0-]+/g)) {
    if (word === word.toLowerCase()) letters.replace(index, upper);
  }
}
