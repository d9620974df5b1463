import { casePieces, keepCase } from "./case-marks.ts";
import { isHouse, isKnownName, isPartOfName, knownPhrases } from "./proper-nouns.ts";
import type { WordEvidence } from "./evidence.ts";

export interface SentenceCaseOptions {
  readonly evidence: (word: string) => WordEvidence;
  /** Names of the record itself: its authors and editors. */
  readonly names: ReadonlySet<string>;
  /** Only words that the evidence knows as common lose their capital: headwords are names more often than not. */
  readonly cautious?: boolean;
  /** Whether names are marked, so that a style that lowers all letters spares them. */
  readonly mark: boolean;
}

/**
 * Sets an English title in sentence case: the first word, the first of a subtitle, and names keep their capitals.
 * A title that already has small words of its own is in sentence case and stays.
 * @example "A History of Sino-Russian Relations" → "A history of Sino-Russian relations"
 */
export function sentenceCase(title: string, options: SentenceCaseOptions): string {
  if (isNameOfSite(title)) return options.mark ? keepCase(title) : title;
  const lower = isTitleCased(title);
  let opens = true;
  return casePieces(title)
    .map(({ text, fixed }) => {
      if (fixed) {
        if (!text.startsWith("<") || text.includes("nocase")) opens = false;
        return text;
      }
      const phrases = knownPhrases(text);
      return text.replaceAll(wordPattern, (word, index: number) => {
        const before = text.slice(0, index);
        const first = opens || opensSubtitle(before);
        opens = false;
        const named =
          phrases.some(({ start, end }) => index >= start && index < end) ||
          isPartOfName(word, /^[\s-]+(\p{L}+)/u.exec(text.slice(index + word.length))?.[1]);
        return setWord(word, { ...options, first, named, lower: lower && !isInsideQuotes(before) });
      });
    })
    .join("");
}

/** Not the letters of a number: "20th". */
const wordPattern = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}.'’]*/gu;

function opensSubtitle(before: string): boolean {
  return /[:?!.—][”’"')\]]*\s+[“‘"'([]*$/.test(before);
}

/** Words in quotation marks are quoted as they stand: a nickname, a slogan, the title of another work. */
function isInsideQuotes(before: string): boolean {
  const straight = before.split('"').length % 2 === 0;
  return straight || before.lastIndexOf("“") > before.lastIndexOf("”");
}

interface WordOptions extends SentenceCaseOptions {
  /** It opens the title or its subtitle. */
  readonly first: boolean;
  /** It is part of a name of several words. */
  readonly named: boolean;
  /** The title is in title case, so that capitals tell nothing. */
  readonly lower: boolean;
}

function setWord(word: string, options: WordOptions): string {
  if (options.named || keepsCapital(word, options)) return options.mark ? keepCase(word) : word;
  if (options.first || !options.lower) return word;
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function keepsCapital(word: string, { evidence, names, cautious = false }: SentenceCaseOptions): boolean {
  if (word === word.toLowerCase()) return false;
  // Initials, abbreviations and words with capitals inside: "M.", "USA", "McCarthy", "iPhone".
  if (/^\p{Lu}\.$/u.test(word) || /\p{Lu}/u.test(word.slice(1))) return true;
  // The name of a host: "Webster.com".
  if (/\p{L}\.\p{L}/u.test(word)) return true;
  if (word.length === 1) return word === "I";
  const stem = word.replace(/[.'’]s?$/, "");
  if (names.has(stem) || isKnownName(stem)) return true;
  const told = evidence(stem);
  return told === "proper" || (cautious && told === "unknown" && !smallWords.test(stem.toLowerCase()));
}

const smallWords =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|per|so|the|to|upon|via|von|vs|with|yet|de|la)$/;

/** A house's name with another word or two is the name of its site: "Britannica Academic", "Grove Music Online". */
function isNameOfSite(title: string): boolean {
  const [first = "", ...others] = title.split(/[\s-]+/);
  return isHouse(first) && others.length > 0 && others.length < 3 && !others.some((word) => genres.test(word));
}

const genres =
  /^(?:a|an|and|at|in|of|on|the|to|atlas|book|companion|dictionary|encyclop(?:a?e|æ)dia|guide|handbook|history|lexicon|manual|thesaurus)$/i;

/** Whether all words but the usual small ones have capitals. */
function isTitleCased(title: string): boolean {
  const plain = title.replaceAll(/<[^<>]*>/g, "");
  const words = (plain.match(wordPattern) ?? []).filter((word) => !smallWords.test(word));
  return words.slice(1).every((word) => word !== word.toLowerCase());
}
