import type { Random } from "../bench/random.ts";
import { awkwardWords, lengthy } from "./awkward.ts";

type Json = Readonly<Record<string, unknown>>;

/** An item of CSL-JSON with some of its fields made strange. */
export function mutateItem(item: Json, random: Random): Json {
  const changed: Record<string, unknown> = { ...item };
  for (let changes = random.between(1, 5); changes > 0; changes -= 1) {
    const key = random.chance(0.5) ? random.pick(Object.keys(changed)) : random.pick(keys);
    changed[key] = key === "id" ? changed[key] : value(key, random);
  }
  return changed;
}

const keys = [
  "type title title-short container-title volume issue page page-first number edition URL DOI PMID language note",
  "abstract genre publisher publisher-place event event-title citation-label chapter-number number-of-pages ISBN",
  "author editor translator container-author interviewer issued accessed event-date original-date submitted",
]
  .join(" ")
  .split(" ");

function value(key: string, random: Random): unknown {
  if (random.chance(0.05)) return random.pick(wrongTypes);
  if (/^(?:author|editor|translator|interviewer|.*-author)$/.test(key)) return names(random);
  if (/^(?:issued|accessed|submitted|.*-date)$/.test(key)) return date(random);
  if (key === "type") return random.pick(["book", "chapter", "legal_case", "webpage", "software", "dataset", "x"]);
  return random.chance(0.01) ? lengthy(random) : words(random);
}

const wrongTypes: readonly unknown[] = [null, 0, -1, 1e21, true, [], {}, [[]], { a: { b: [] } }, [null]];

function words(random: Random): string {
  return Array.from({ length: random.between(1, 4) }, () => random.pick(awkwardWords)).join(random.pick(["", " "]));
}

function names(random: Random): unknown {
  if (random.chance(0.02)) return Array.from({ length: 3000 }, (_, index) => ({ family: `F${index % 7}`, given: "G" }));
  return Array.from({ length: random.between(0, 8) }, () => name(random));
}

function name(random: Random): unknown {
  if (random.chance(0.2)) return { literal: words(random) };
  const parts = ["family", "given", "suffix", "non-dropping-particle", "dropping-particle", "comma-suffix"];
  return Object.fromEntries(parts.flatMap((part) => (random.chance(0.5) ? [[part, words(random)]] : [])));
}

function date(random: Random): unknown {
  const point = (): readonly unknown[] => [
    random.pick([2000, 1, -1, 0, 79, 999, 99_999, -9_999, "2001", "", null, 1e15]),
    ...(random.chance(0.6) ? [random.pick([1, 12, 0, 13, 21, -3, "5"])] : []),
    ...(random.chance(0.4) ? [random.pick([1, 31, 30, 0, 99])] : []),
  ];
  return random.pick<unknown>([
    { "date-parts": [point()] },
    { "date-parts": [point(), point()] },
    { "date-parts": [point(), [0]] },
    { "date-parts": [point()], season: random.between(0, 5), circa: true },
    { literal: words(random) },
    { raw: words(random) },
    { edtf: random.pick(["2004-06/2006-08", "199X", "../1985", "1985~", "2001-21", "Y170000002", "2004-13-45"]) },
    words(random),
  ]);
}
