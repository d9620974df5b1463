import { functionWords } from "./function-words.ts";

/** A language and how sure its words make it. */
export interface DetectedLanguage {
  readonly tag: string;
  readonly confidence: number;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0430-\u044f]/g],
  ["el", /[\u03b1-\u03c9]/g],
  ["ar", /[\u0627-\u064a]/g],
  ["he", /[\u05d0-\u05ea]/g],
  ["th", /[\u0e01-\u0e3a]/g],
  ["hi", /[\u0905-\u0939]/g],
];

const languages = Object.keys(functionWords);

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The languages that have a word, by their numbers. */
function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  if (table !== undefined) return table;
  const words = new Map<string, number[]>();
  for (const [number, language] of languages.entries()) {
    for (const word of functionWords[language]?.split(" ") ?? []) words.set(word, [...(words.get(word) ?? []), number]);
  }
  table = words;
  return words;
}

/** The language of running text by its script and function words; undefined when too few words say so. */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const sample = text.slice(0, 6000);
  return byScript(sample) ?? byWords(sample);
}

/** Letters of other scripts than Latin begin with Greek. */
const otherScripts = /[\u0370-\u1dff\u3040-\uffdc]/;

function byScript(sample: string): DetectedLanguage | undefined {
  if (!otherScripts.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, letter] of scripts) {
    const own = sample.match(letter)?.length ?? 0;
    const share = tag === "ja" ? 0.1 : 0.4;
    if (own > 20 && own > letters * share) return { tag: nearestCyrillic(tag, sample), confidence: 0.9 };
  }
  return undefined;
}

/** Ukrainian and Bulgarian by letters that Russian does not have, or does not lack. */
function nearestCyrillic(tag: string, sample: string): string {
  if (tag !== "ru") return tag;
  if (/[іїєґ]/.test(sample)) return "uk";
  if (/[јљњћђџ]/.test(sample)) return "sr";
  return /[ыэё]/.test(sample) ? "ru" : "bg";
}

/** A few words are enough where hardly another language has any of them. */
function leadFor(found: number): number {
  return found < 4 ? 1.1 : found < 8 ? 0.8 : 0.55;
}

/** V8 knows a letter of ASCII in half the time when it is asked for it first. */
const word = /(?:[a-z]|\p{L})+/gu;

function byWords(sample: string): DetectedLanguage | undefined {
  const byWord = languagesByWord();
  const scores = languages.map(() => 0);
  const words = sample.toLowerCase().match(word) ?? [];
  for (const each of words) {
    const known = byWord.get(each) ?? [];
    for (const number of known) scores[number] = (scores[number] ?? 0) + 1 / Math.sqrt(known.length);
  }
  const [first = 0, second = 0] = scores.toSorted((one, other) => other - one);
  const tag = languages[scores.indexOf(first)];
  const lead = first / (first + second);
  const isClear = first >= words.length * 0.12 && lead >= leadFor(first);
  return tag === undefined || !isClear ? undefined : { tag, confidence: Math.min(0.9, lead) };
}
