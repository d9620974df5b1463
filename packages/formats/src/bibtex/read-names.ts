import { type Name, parseName, type PersonName } from "@citable/model";
import { withAccents } from "./latex-accents.ts";
import { readLatex } from "./read-latex.ts";
import { Remembered } from "./remembered.ts";
import { splitAtCommas, splitNameList, splitWords } from "./split-names.ts";

export interface NamesReading {
  readonly names: readonly Name[];
  /** Whether the list ends in "and others": more names than it gives. */
  readonly others: boolean;
}

/** What was made of the names of a file, as {@link readName} does. */
export type NameMemory = Remembered<Name | undefined>;

/** Reads a list of names: `Doe, Jane and {The Water Board} and others`. */
export function readNameList(text: string, memory: NameMemory = new Remembered(readName)): NamesReading {
  const parts = splitNameList(text.includes("{\\") ? withAccents(text) : text);
  const others = /^(?:others|et al\.?)$/i.test(parts.at(-1) ?? "");
  const read = (others ? parts.slice(0, -1) : parts).map((part) => memory.of(part));
  return { names: areNames(read) ? read : read.filter((name) => name !== undefined), others };
}

/** Nearly always, and a list that is made by filtering has room for sixteen. */
function areNames(read: readonly (Name | undefined)[]): read is readonly Name[] {
  return !read.includes(undefined);
}

/**
 * Reads one name: `First von Last`, `von Last, First`, `von Last, Jr, First` (btxhak, section 5), biblatex's
 * `family=Last, given=First, prefix=von, useprefix=true`, or a name in braces, which stays whole.
 */
export function readName(text: string): Name | undefined {
  const plainName = plainInverted.exec(text);
  if (plainName !== null) return { kind: "person", family: plainName[1] ?? "", given: plainName[2] ?? "" };
  if (isWhole(text)) return literalName(text);
  if (/^\s*(?:family|given|prefix|suffix)\s*=/i.test(text)) return readKeyedName(text);
  const parts = splitAtCommas(text);
  const [first = "", second = ""] = parts;
  if (parts.length === 1) return readNaturalName(first);
  if (parts.length === 2) return readInvertedName(first, { given: second, suffix: "" });
  return readInvertedName(first, { given: parts.slice(2).join(", "), suffix: second });
}

/** Nearly every name: "Knuth, Donald E.", without LaTeX, particles or suffix. */
const plainInverted = /^(\p{Lu}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}]+)*), ([^\s,{}\\$~`'-]+(?: [^\s,{}\\$~`'-]+)*)$/u;

/** Whether braces hold the whole name together. */
function isWhole(text: string): boolean {
  if (!text.startsWith("{") || text.startsWith("{\\")) return false;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (text[offset] === "{") depth += 1;
    else if (text[offset] === "}") depth -= 1;
    if (depth === 0) return offset === text.length - 1;
  }
  return false;
}

function literalName(text: string): Name | undefined {
  const literal = plain(text);
  return literal === "" ? undefined : { kind: "literal", literal };
}

/** A tie holds words of a line together; in a name it is a space like others. */
function plain(latex: string): string {
  return readLatex(latex, { protects: false }).replaceAll("\u00A0", " ");
}

function readInvertedName(family: string, rest: { readonly given: string; readonly suffix: string }): Name | undefined {
  const words = splitWords(family);
  const end = isLowerCase(words[0] ?? "") ? lastParticle(words) : 0;
  const particle = words.slice(0, end).map(plain).join(" ");
  return person({
    particle,
    family: plain(words.slice(end).join(" ")),
    given: plain(rest.given),
    suffix: plain(rest.suffix),
  });
}

/**
 * Where the particles end. The last word is the family name even in lower case. Other than in BibTeX, a capitalised
 * first word is never a particle: "Ortega y Gasset, José".
 */
function lastParticle(words: readonly string[]): number {
  return words.findLastIndex((word, index) => index < words.length - 1 && isLowerCase(word)) + 1;
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・ー·\s]+$/u;

/** First names up to the first lower-case word, which opens the particle; the family name after the last one. */
function readNaturalName(text: string): Name | undefined {
  if (eastAsian.test(text)) return parseName(text);
  const words = splitWords(text);
  const lower = words.map((word, index) => index < words.length - 1 && isLowerCase(word));
  const start = lower.indexOf(true);
  const end = lower.lastIndexOf(true) + 1;
  if (start < 0) {
    return person({
      particle: "",
      family: plain(words.at(-1) ?? ""),
      given: plain(words.slice(0, -1).join(" ")),
      suffix: "",
    });
  }
  return person({
    particle: words.slice(start, end).map(plain).join(" "),
    family: plain(words.slice(end).join(" ")),
    given: plain(words.slice(0, start).join(" ")),
    suffix: "",
  });
}

/** By its first letter outside of braces, or the one a command in braces makes: `{\"o}ster` (btxhak, section 5). */
function isLowerCase(word: string): boolean {
  if (word.startsWith("{") && !word.startsWith("{\\")) return false;
  const text = word.includes("\\") ? plain(word) : word;
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && /\p{Ll}/u.test(letter);
}

interface NameParts {
  readonly particle: string;
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

function person({ particle, family, given, suffix }: NameParts): Name | undefined {
  if (family === "" && given === "")
    return particle + suffix === "" ? undefined : { kind: "literal", literal: particle || suffix };
  return {
    kind: "person",
    ...(family === "" ? {} : { family }),
    ...(given === "" ? {} : { given }),
    ...(particle === "" ? {} : { [drops(particle, family) ? "droppingParticle" : "nonDroppingParticle"]: particle }),
    ...(suffix === "" ? {} : { suffix }),
  };
}

const dropping = new Map<string, boolean>();

/** BibTeX does not say whether a particle drops; what is customary for it decides. */
function drops(particle: string, family: string): boolean {
  const whole = `${particle} ${family}`;
  const known = dropping.get(whole);
  if (known !== undefined) return known;
  const name = parseName(`Anna ${whole}`);
  const answer = name.kind === "person" && name.droppingParticle !== undefined;
  if (dropping.size < 5_000) dropping.set(whole, answer);
  return answer;
}

/** biblatex's extended name format (biblatex manual, 3.4). */
function readKeyedName(text: string): Name | undefined {
  const keys = new Map<string, string>();
  for (const part of splitAtCommas(text)) {
    const [, key = "", value = ""] = /^([\w-]+)\s*=\s*([^]*)$/.exec(part) ?? [];
    keys.set(key.toLowerCase(), plain(value.replace(/^"([^]*)"$/, "$1")));
  }
  const prefix = keys.get("prefix") ?? "";
  const names = person({
    particle: "",
    family: keys.get("family") ?? "",
    given: keys.get("given") ?? "",
    suffix: keys.get("suffix") ?? "",
  });
  if (names?.kind !== "person" || prefix === "") return names;
  return withPrefix(names, prefix, keys.get("useprefix"));
}

function withPrefix(name: PersonName, prefix: string, useprefix: string | undefined): PersonName {
  const stays = useprefix === undefined ? !drops(prefix, name.family ?? "") : useprefix !== "false";
  return stays ? { ...name, nonDroppingParticle: prefix } : { ...name, droppingParticle: prefix };
}
