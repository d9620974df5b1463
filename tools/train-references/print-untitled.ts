import type { Item } from "@citable/model";
import type { Random } from "../bench/random.ts";
import { pickNameHabit, writeNames, type NameHabit } from "./free-names.ts";
import type { Print } from "./print-styled.ts";

type Seg = readonly [label: string, text: string];

const journals =
  "Phys. Rev. Lett.|Phys. Rev. A|Phys. Rev. B|Phys. Rev. C|Phys. Rev. D|Phys. Rev. E|Phys. Rev. X|Phys. Rev.|Nucl. Phys. A|Nucl. Phys. B|Phys. Lett. B|Phys. Lett. A|Eur. Phys. J. C|Eur. Phys. J. A|Rev. Mod. Phys.|J. Phys. A|J. Phys. G|J. Phys.: Condens. Matter|JHEP|J. High Energy Phys.|JCAP|JINST|Nature|Science|Nature Phys.|Nature (London)|Science Adv.|New J. Phys.|Class. Quantum Grav.|Gen. Rel. Grav.|Commun. Math. Phys.|Comm. Math. Phys.|J. Math. Phys.|Ann. Phys.|Ann. Phys. (N.Y.)|Ann. of Math.|Invent. Math.|Duke Math. J.|Adv. Math.|Trans. Amer. Math. Soc.|Proc. Amer. Math. Soc.|J. Stat. Phys.|Prog. Theor. Phys.|Phys. Rep.|Rep. Prog. Phys.|Nuovo Cimento|Nuovo Cim. A|Z. Phys. C|Z. Phys.|Mod. Phys. Lett. A|Int. J. Mod. Phys. A|Nucl. Instrum. Methods A|Nucl. Instrum. Meth. A|Comput. Phys. Commun.|Chin. Phys. C|ApJ|ApJS|AJ|MNRAS|A&A|PASP|ARA&A|Astrophys. J.|Astron. Astrophys.|Mon. Not. R. Astron. Soc.|Icarus|J. Am. Chem. Soc.|J. Chem. Phys.|J. Chem. Soc.|J. Chem. Soc. Chem. Commun.|J. Chem. Soc. Perkin Trans. 1|J. Org. Chem.|Tetrahedron|Tetrahedron Lett.|Angew. Chem. Int. Ed.|Can. J. Chem.|Aust. J. Chem.|Acc. Chem. Res.|Inorg. Chem.|Chem. Rev.|Chem. Ber.|Helv. Chim. Acta|Bull. Soc. Chim. Fr.|Synthesis|Org. Lett.|Macromolecules|J. Phys. Chem.|J. Phys. Chem. B|Langmuir|Adv. Mater.|Nano Lett.|Appl. Phys. Lett.|J. Appl. Phys.|Opt. Lett.|Opt. Express|Acta Crystallogr.|Biochemistry|J. Biol. Chem.|Trans. Faraday Soc.|Proc. R. Soc. London A|C. R. Acad. Sci. Paris|Dokl. Akad. Nauk SSSR|Zh. Eksp. Teor. Fiz.|Usp. Fiz. Nauk".split(
    "|",
  );

const subjects = [
  "hep-ph",
  "hep-th",
  "hep-ex",
  "astro-ph",
  "gr-qc",
  "math-ph",
  "cond-mat",
  "quant-ph",
  "nucl-th",
  "math.AG",
];
const groups = [
  "ATLAS Collaboration",
  "CMS Collaboration",
  "STAR collaboration",
  "LHCb Collaboration",
  "Particle Data Group",
  "Planck Collaboration",
];

interface Numbers {
  readonly journal: string;
  readonly volume: string;
  readonly page: string;
  readonly year: string;
}

type Form = (numbers: Numbers) => readonly Seg[];

/** What physicists, astronomers and chemists write after the names. */
const forms: readonly Form[] = [
  ({ journal, volume, page, year }) => [
    ["journal", `${journal} `],
    ["volume", `${volume}, `],
    ["pages", `${page} `],
    ["date", `(${year})`],
  ],
  ({ journal, volume, page, year }) => [
    ["journal", `${journal} `],
    ["volume", `${volume}, `],
    ["pages", `${page} `],
    ["date", `(${year})`],
  ],
  ({ journal, volume, page, year }) => [
    ["journal", `${journal} `],
    ["volume", `${volume} `],
    ["date", `(${year}) `],
    ["pages", page],
  ],
  ({ journal, volume, page, year }) => [
    ["journal", `${journal}, `],
    ["volume", `${volume}: `],
    ["pages", `${page} `],
    ["date", `(${year})`],
  ],
  ({ journal, volume, page, year }) => [
    ["journal", `${journal} `],
    ["date", `${year}, `],
    ["volume", `${volume}, `],
    ["pages", page],
  ],
  ({ journal, volume, page, year }) => [
    ["date", `${year}, `],
    ["journal", `${journal}, `],
    ["volume", `${volume}, `],
    ["pages", page],
  ],
  ({ journal, volume, page, year }) => [
    ["date", `(${year}) `],
    ["journal", `${journal} `],
    ["volume", `${volume}, `],
    ["pages", page],
  ],
  ({ journal, volume, page, year }) => [
    ["journal", journal],
    ["volume", `${volume}, `],
    ["pages", `${page} `],
    ["date", `(${year})`],
  ],
  ({ journal, page, year }) => [
    ["journal", `${journal} `],
    ["pages", `${page} `],
    ["date", `(${year})`],
  ],
  ({ journal, volume, page, year }) => [
    ["journal", `${journal}, `],
    ["volume", `vol. ${volume}, `],
    ["pages", `p. ${page}, `],
    ["date", year],
  ],
];

/** What one writer does throughout a list. */
interface Habit {
  readonly names: NameHabit;
  readonly form: Form;
  readonly titled: boolean;
  /** What leads to the number of an e-print; undefined for a writer who gives none. */
  readonly eprints: string | undefined;
  readonly stop: string;
  readonly end: string;
}

/** A writer of lists in which articles have no titles, as in physics, astronomy and chemistry. */
export function pickUntitled(random: Random): Print {
  const habit: Habit = {
    names: pickNameHabit(random),
    form: random.pick(forms),
    titled: random.chance(0.25),
    eprints: random.chance(0.4) ? random.pick([", arXiv:", " [arXiv:", ", arXiv:", " [", ", "]) : undefined,
    stop: random.pick([", ", ", ", ". ", " ", ": "]),
    end: random.pick([".", ".", "", ";"]),
  };
  return (item) => write(item, habit, random).filter(([, text]) => text !== "");
}

function write(item: Item, habit: Habit, random: Random): readonly Seg[] {
  const numbers = pickNumbers(random);
  const told = habit.form({ ...numbers, page: pagesFrom(numbers.page, random) });
  const segs: Seg[] = [authorOf(item, habit, { random, dated: told[0]?.[0] === "date" })];
  if (habit.titled) segs.push(["title", titleOf(item, random)]);
  segs.push(...told);
  if (habit.eprints !== undefined && random.chance(0.6)) segs.push(["note", eprintAfter(habit.eprints, random)]);
  return [...segs, [segs.at(-1)?.[0] ?? "note", habit.end]];
}

function pagesFrom(page: string, random: Random): string {
  return random.chance(0.15) ? `${page}-${Number(page) + random.between(1, 30)}` : page;
}

function authorOf(
  item: Item,
  { names, stop }: Habit,
  { random, dated }: { readonly random: Random; readonly dated: boolean },
): Seg {
  const author = random.chance(0.05) ? random.pick(groups) : writeNames(item.names.author ?? [], names);
  if (author === "") return ["author", ""];
  if (dated) return ["author", author + random.pick([" ", ", "])];
  return ["author", author + (author.endsWith(".") ? stop.replace(".", "") : stop)];
}

function titleOf({ fields: { title = "" } }: Item, random: Random): string {
  const bare = title.replace(/<\/?\w+>/g, "");
  return random.pick([`${bare}, `, `“${bare},” `, `${bare}. `, `"${bare}," `]);
}

/** Series letters stand with the journal or, as in "B266", with the volume; articles may have numbers for pages. */
function pickNumbers(random: Random): Numbers {
  const digits = String(random.between(1, random.pick([30, 150, 600, 900])));
  const year = random.between(1950, 2021);
  const article = [
    String(random.between(1, 9999)),
    String(random.between(1, 999999)).padStart(6, "0"),
    String(random.between(1, 99)).padStart(3, "0"),
  ];
  return {
    journal: random.pick(journals),
    volume: digits,
    page: random.pick([...article.slice(0, 1), ...article]),
    year: String(year),
  };
}

function eprintAfter(lead: string, random: Random): string {
  const subject = random.pick(subjects);
  const number = `${random.between(7, 21)}`.padStart(2, "0") + String(random.between(1, 12)).padStart(2, "0");
  const isNew = random.chance(0.6);
  const own = isNew ? `${number}.${random.between(1000, 99999)}` : `${subject}/${number}${random.between(100, 999)}`;
  const bracket = lead.includes("[") ? "]" : "";
  return `${lead}${own}${isNew && random.chance(0.4) ? ` [${subject}]` : ""}${bracket}`;
}
