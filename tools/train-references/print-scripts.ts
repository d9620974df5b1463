import type { Random } from "../bench/random.ts";
import type { Labelled } from "./labelled.ts";
import { arabic, chinese, japanese, korean, russian, type ScriptWords } from "./script-words.ts";

type Seg = readonly [label: string, text: string];

/** Prints one reference whose facts are made up. */
export type PrintMadeUp = () => Labelled["segs"];

/**
 * A writer in a script of which there are few records, after the usage of its country: the Russian description by areas,
 * GB/T 7714 and Chinese notes, Japanese and Korean brackets, Arabic lists. All facts are made up of lists of words.
 */
export function pickScript(random: Random): PrintMadeUp {
  const write = random.pick([
    russianWriter,
    russianWriter,
    chineseWriter,
    chineseWriter,
    japaneseWriter,
    koreanWriter,
    arabicWriter,
  ]);
  const one = write(random);
  return () => one().filter(([, text]) => text !== "");
}

interface MadeUp {
  readonly title: string;
  readonly journal: string;
  readonly house: string;
  readonly place: string;
  readonly year: number;
  readonly volume: number;
  readonly issue: number;
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

function makeUp(words: ScriptWords, random: Random, space: string): MadeUp {
  const first = random.between(1, 480);
  return {
    title: [random.pick(words.titles), random.pick(words.topics)].join(space),
    journal: random.pick(words.journals),
    house: random.pick(words.houses),
    place: random.pick(words.places),
    year: random.between(1930, 2023),
    volume: random.between(1, 90),
    issue: random.between(1, 12),
    first,
    last: first + random.between(2, 40),
    length: random.between(60, 900),
  };
}

function several(random: Random, one: () => string, join: string): string {
  const count = random.pick([1, 1, 1, 2, 3]);
  return Array.from({ length: count }, one).join(join);
}

type Writer = (random: Random) => () => readonly Seg[];

const russianWriter: Writer = (random) => {
  const area = random.pick([". ", ". — ", ". – ", ". - "]);
  const gap = random.pick([" ", ""]);
  const colon = random.pick([": ", " : "]);
  const comma = random.pick([" ", " ", ", "]);
  const numbered = random.chance(0.4);
  const initials = (): string => `${random.pick(russian.givens)}.${gap}${random.pick(russian.givens)}.`;
  const name = (): string => `${random.pick(russian.families)}${comma}${initials()}`;
  let number = random.between(0, 30);
  return () => {
    const { title, journal, house, place, year, volume, issue, first, last, length } = makeUp(russian, random, " ");
    number += 1;
    const head: readonly Seg[] = [
      ["citation-number", numbered ? `${number}. ` : ""],
      ["author", `${several(random, name, ", ")} `],
    ];
    if (random.chance(0.5))
      return [
        ...head,
        ["title", title + area],
        ["location", place + colon],
        ["publisher", `${house}, `],
        ["date", `${year}${random.chance(0.3) ? ". " : area}`],
        ["pages", random.chance(0.7) ? `${length} с.` : ""],
      ];
    const volumePart = random.chance(0.4)
      ? `Т. ${volume}${area.startsWith(". ") && random.chance(0.5) ? ", " : area}`
      : "";
    return [
      ...head,
      ["title", title],
      ["journal", ` // ${journal}${area}`],
      ["date", `${year}${area}`],
      ["volume", `${volumePart}${random.pick(["№ ", "№", "Вып. "])}${issue}${area}`],
      ["pages", `С. ${first}${random.pick(["–", "-", "—"])}${last}.`],
    ];
  };
};

const chineseWriter: Writer = (random) => {
  const note = random.chance(0.4);
  const numbered = !note && random.chance(0.5);
  const name = (): string => random.pick(chinese.families) + random.pick(chinese.givens);
  let number = random.between(0, 30);
  return () => {
    const made = makeUp(chinese, random, "");
    number += 1;
    const authors = several(random, name, note ? "、" : random.pick([", ", "，", ","]));
    if (note) return chineseNote(made, authors, random);
    const head: readonly Seg[] = [
      ["citation-number", numbered ? `[${number}] ` : ""],
      ["author", `${authors}${random.pick([". ", ". ", "."])}`],
    ];
    return [...head, ...afterGbt(made, random)];
  };
};

function afterGbt(
  { title, journal, house, place, year, volume, issue, first, last }: MadeUp,
  random: Random,
): readonly Seg[] {
  const space = random.pick([" ", " ", ""]);
  const date: Seg = ["date", `${year},${space}`];
  if (random.chance(0.5))
    return [
      ["title", title],
      ["medium", `[J].${space}`],
      ["journal", `${journal},${space}`],
      date,
      ["volume", `${random.chance(0.6) ? volume : ""}(${issue}):${space}`],
      ["pages", `${first}-${last}.`],
    ];
  const pages = random.chance(0.4);
  return [
    ["title", title],
    ["medium", `[${random.pick(["M", "M", "D"])}].${space}`],
    ["location", `${place}:${space}`],
    ["publisher", `${house},${space}`],
    ["date", pages ? `${year}:${space}` : `${year}.`],
    ["pages", pages ? `${first}-${last}.` : ""],
  ];
}

function chineseNote(
  { title, journal, house, place, year, issue, first }: MadeUp,
  authors: string,
  random: Random,
): readonly Seg[] {
  const head: readonly Seg[] = [
    ["author", `${authors}：`],
    ["title", `《${title}》，`],
  ];
  if (random.chance(0.5))
    return [...head, ["journal", `《${journal}》`], ["date", `${year}年`], ["volume", `第${issue}期。`]];
  return [
    ...head,
    ["location", random.chance(0.5) ? `${place}：` : ""],
    ["publisher", `${house}，`],
    ["date", `${year}年${random.pick(["", "版"])}，`],
    ["pages", `第${first}页。`],
  ];
}

const japaneseWriter: Writer = (random) => {
  const early = random.chance(0.4);
  const mark = random.pick(["、", "，", ", "]);
  const name = (): string => random.pick(japanese.families) + random.pick(["", "", " "]) + random.pick(japanese.givens);
  return () => {
    const { title, journal, house, year, volume, issue, first, last } = makeUp(japanese, random, "");
    const author: Seg = ["author", several(random, name, "・") + (early ? "" : random.pick(["", "", mark]))];
    const date: Seg = ["date", early ? random.pick([`（${year}）`, `(${year})`]) : `${year}年`];
    const head: readonly Seg[] = early ? [author, date] : [author];
    if (random.chance(0.5)) {
      const tail: readonly Seg[] = early ? [] : [["publisher", mark], date];
      return [...head, ["title", `『${title}』`], ["publisher", house], ...tail, ["note", "。"]];
    }
    const pages = `${first}–${last}`;
    const counted = random.pick([
      `第${volume}巻第${issue}号`,
      `${volume}巻${issue}号`,
      `${volume}(${issue})`,
      `第${volume}巻`,
    ]);
    return [
      ...head,
      ["title", `「${title}」`],
      ["journal", `『${journal}』`],
      ["volume", counted + mark],
      ...(early ? [] : ([date, ["date", mark]] as const)),
      ["pages", `${random.pick([`${pages}頁`, `pp.${pages}`, `${pages}ページ`])}。`],
    ];
  };
};

const koreanWriter: Writer = (random) => {
  const brackets = random.chance(0.5);
  const name = (): string => random.pick(korean.families) + random.pick(korean.givens);
  return () => {
    const { title, journal, house, place, year, volume, issue, first, last } = makeUp(korean, random, " ");
    const author: Seg = [
      "author",
      `${several(random, name, random.pick([", ", "·"]))}${brackets ? ", " : random.pick([". ", " "])}`,
    ];
    const head: readonly Seg[] = brackets ? [author] : [author, ["date", `(${year}). `]];
    const date: readonly Seg[] = brackets ? [["date", `${year}`]] : [];
    if (random.chance(0.5))
      return [
        ...head,
        ["title", brackets ? `『${title}』, ` : `${title}. `],
        ["location", random.chance(0.6) ? `${place}: ` : ""],
        ["publisher", house + (brackets ? ", " : ".")],
        ...date,
      ];
    return [
      ...head,
      ["title", brackets ? `「${title}」, ` : `${title}. `],
      ["journal", brackets ? `『${journal}』 ` : `${journal}, `],
      ["volume", `${random.pick([`${volume}(${issue})`, `제${volume}권 ${issue}호`])}, `],
      ...(brackets ? ([["date", `${year}, `]] as const) : []),
      ["pages", `${first}-${last}${random.pick(["", "쪽", "."])}`],
    ];
  };
};

const arabicWriter: Writer = (random) => {
  const stop = random.pick([". ", "، "]);
  const inverted = random.chance(0.5);
  const placeFirst = random.chance(0.6);
  return () => {
    const { title, journal, house, place, year, volume, issue, first, last } = makeUp(arabic, random, " ");
    const [family, given] = [random.pick(arabic.families), random.pick(arabic.givens)];
    const author: Seg = ["author", (inverted ? `${family}، ${given}` : `${given} ${family}`) + stop];
    if (random.chance(0.6))
      return [
        author,
        ["title", title + stop],
        ["location", placeFirst ? `${place}: ` : ""],
        ["publisher", `${house}، `],
        ["location", placeFirst ? "" : `${place}، `],
        ["date", `${year}${random.chance(0.4) ? "، " : "."}`],
        ["pages", random.chance(0.3) ? `ص ${first}.` : ""],
      ];
    return [
      author,
      ["title", random.pick([`«${title}»${stop}`, `"${title}"${stop}`, title + stop])],
      ["journal", `${journal}، `],
      [
        "volume",
        `${random.pick([`المجلد ${volume}، العدد ${issue}`, `العدد ${issue}`, `مج ${volume}، ع ${issue}`])}، `,
      ],
      ["date", random.pick([`${year}، `, `(${year})، `])],
      ["pages", `${random.pick(["ص ", "ص. ", "ص ص "])}${first}-${last}.`],
    ];
  };
};
