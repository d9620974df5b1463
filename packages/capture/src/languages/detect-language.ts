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

let table: ReadonlyMap<string, readonly string[]> | undefined;

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  if (table !== undefined) return table;
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(functionWords)) {
    for (const word of list.split(" ")) words.set(word, [...(words.get(word) ?? []), language]);
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

function byWords(sample: string): DetectedLanguage | undefined {
  const languages = languagesByWord();
  const scores = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const known = languages.get(word) ?? [];
    for (const language of known) scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(known.length));
  }
  const [first, second] = [...scores].toSorted((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < 8 || first[1] < words.length * 0.12) return undefined;
  const lead = first[1] / (first[1] + (second?.[1] ?? 0));
  return lead < 0.55 ? undefined : { tag: first[0], confidence: Math.min(0.9, lead) };
}
