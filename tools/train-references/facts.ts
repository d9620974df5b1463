import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseCslItems, type Item, type ItemType, type Name } from "@citable/model";
import type { Random } from "../bench/random.ts";
import { places, publishers } from "./places.ts";

/** The records to print, and what their missing facts may be filled with. */
export interface Facts {
  readonly byType: ReadonlyMap<ItemType, readonly Item[]>;
  readonly names: readonly (readonly Name[])[];
  readonly publishers: readonly string[];
  readonly places: readonly string[];
  readonly series: readonly string[];
  readonly addresses: readonly string[];
  readonly dois: readonly string[];
}

/** Reads the records of a gzipped file of CSL-JSON. */
export function readFacts(file: string): Facts {
  const parsed: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"));
  const items = parseCslItems(parsed).value.filter(({ fields }) => (fields.title ?? "").length < 300);
  const byType = new Map<ItemType, Item[]>();
  for (const item of items) byType.set(item.type, [...(byType.get(item.type) ?? []), item]);
  const all = (field: "publisher" | "publisher-place" | "collection-title" | "URL" | "DOI"): readonly string[] =>
    items.flatMap(({ fields }) => fields[field] ?? []).filter((text) => !/Place|ADDRESS|Published/.test(text));
  return {
    byType,
    names: items.flatMap(({ names }) => (names.author === undefined ? [] : [names.author])),
    publishers: [...all("publisher"), ...publishers, ...publishers, ...publishers],
    places: [...all("publisher-place"), ...places, ...places, ...places],
    series: all("collection-title"),
    addresses: all("URL"),
    dois: all("DOI"),
  };
}

/** How often the kinds of work stand in lists of references, in hundredths. */
const shares: readonly (readonly [ItemType, number])[] = [
  ["article-journal", 46],
  ["book", 20],
  ["chapter", 10],
  ["paper-conference", 9],
  ["report", 4],
  ["thesis", 3],
  ["article-newspaper", 2],
  ["article-magazine", 1],
  ["webpage", 2],
  ["motion_picture", 1],
];
const rare: readonly ItemType[] = [
  "post-weblog",
  "document",
  "entry-encyclopedia",
  "manuscript",
  "motion_picture",
  "article",
  "song",
  "patent",
  "software",
  "dataset",
  "map",
  "broadcast",
  "speech",
  "interview",
  "graphic",
  "entry-dictionary",
];

/** A work to print: of any kind, its missing facts filled now and then, some of its facts left out. */
export function pickItem(facts: Facts, random: Random): Item {
  let left = random.between(1, 100);
  const type = shares.find(([, share]) => (left -= share) <= 0)?.[0] ?? random.pick(rare);
  return vary(random.pick(facts.byType.get(type) ?? []), facts, random);
}

/** An article of a journal. */
export function pickArticle(facts: Facts, random: Random): Item {
  return vary(random.pick(facts.byType.get("article-journal") ?? []), facts, random);
}

type Fields = { -readonly [Key in keyof Item["fields"]]: string };

function vary(item: Item, facts: Facts, random: Random): Item {
  const fields: Fields = { ...item.fields };
  const fill = (field: keyof Fields, share: number, value: () => string): void => {
    if (fields[field] === undefined && random.chance(share)) fields[field] = value();
  };
  if (/^Place|ADDRESS/.test(fields["publisher-place"] ?? "")) delete fields["publisher-place"];
  fillImprint(item, fields, { facts, random });
  fillPlaceInJournal(item, fill, random);
  fillKind(item, fields, random);
  if (random.chance(0.03)) fill("URL", 1, () => random.pick(facts.addresses));
  if (item.type === "article-journal") fill("DOI", 0.06, () => random.pick(facts.dois));
  for (const field of ["DOI", "URL", "ISSN", "ISBN"] as const) if (random.chance(0.5)) delete fields[field];
  if (random.chance(0.05)) delete fields.issue;
  if (fields["container-title"] !== undefined && random.chance(0.25)) {
    fields["container-title"] = abbreviate(fields["container-title"], random);
  }
  varyTitles(item, fields, random);
  return { ...item, fields, names: varyNames(item, facts, random), dates: varyDates(item, random) };
}

type Fill = (field: keyof Fields, share: number, value: () => string) => void;

const withImprint = new Set<ItemType>([
  "book",
  "chapter",
  "paper-conference",
  "report",
  "thesis",
  "entry-encyclopedia",
  "map",
]);

function fillImprint(item: Item, fields: Fields, { facts, random }: { facts: Facts; random: Random }): void {
  if (!withImprint.has(item.type)) return;
  const share = item.type === "book" || item.type === "chapter" ? 0.75 : 0.25;
  if (random.chance(share)) fields.publisher ??= random.pick(facts.publishers);
  if (random.chance(share)) fields["publisher-place"] ??= random.pick(facts.places);
  if (item.type !== "thesis" && item.type !== "report") fillEdition(item, fields, { facts, random });
}

function fillEdition(item: Item, fields: Fields, { facts, random }: { facts: Facts; random: Random }): void {
  if (random.chance(0.08)) fields.edition = String(random.between(2, 9));
  if (random.chance(0.05)) fields["collection-title"] = random.pick(facts.series);
  const numbered = fields["collection-title"] !== undefined && random.chance(0.5);
  if (numbered) fields["collection-number"] = String(random.between(1, 400));
  if (item.type === "book" && random.chance(0.04)) fields["number-of-volumes"] = String(random.between(2, 12));
}

function fillPlaceInJournal(item: Item, fill: Fill, random: Random): void {
  const isPart = ["article-journal", "chapter", "paper-conference"].includes(item.type);
  if (isPart) fill("page", 0.8, () => pages(random));
  if (item.type === "article-journal") {
    fill("volume", 0.8, () => String(random.between(1, random.pick([12, 60, 150, 400]))));
    if (random.chance(0.03)) fill("issue", 1, () => String(random.between(1, 2700)));
    fill("issue", 0.3, () => random.pick([String(random.between(1, 12)), "1–2", "3/4", "Suppl 1", "2 Suppl"]));
  }
  if (item.type === "paper-conference" || item.type === "chapter")
    fill("volume", 0.06, () => String(random.between(1, 2000)));
}

function pages(random: Random): string {
  const first = random.between(1, random.pick([60, 600, 9000]));
  const form = random.next();
  if (form < 0.08) return String(first);
  if (form < 0.11) return `e${first}`;
  const last = first + random.between(1, 40);
  if (form < 0.2 && first > 100) return `${first}–${String(last).slice(-2)}`;
  return `${first}–${last}`;
}

const theses = [
  "PhD thesis",
  "Ph.D. thesis",
  "Ph.D. dissertation",
  "Doctoral dissertation",
  "PhD dissertation",
  "Master’s thesis",
  "Master's thesis",
  "Masters Thesis",
  "MSc thesis",
  "Ph.D. Thesis",
  "Thèse de doctorat",
  "Dissertation",
  "Diss.",
  "Tesis doctoral",
  "Doktorarbeit",
  "Unpublished doctoral dissertation",
  "Tese de doutorado",
  "Diplomarbeit",
];
const reports = [
  "Technical report",
  "Technical Report",
  "Tech. Rep.",
  "Working paper",
  "Working Paper",
  "Research Report",
  "Tech. rep.",
  "Discussion Paper",
  "Report",
  "Rapport",
  "Technical Memo",
  "White Paper",
];

function fillKind(item: Item, fields: Fields, random: Random): void {
  if (item.type === "thesis") fields.genre = random.pick(theses);
  if (item.type === "report" && random.chance(0.8)) fields.genre = random.pick(reports);
  if (item.type === "report" && random.chance(0.6)) fields.number = reportNumber(random);
}

function reportNumber(random: Random): string {
  const year = random.between(70, 99);
  const code = random.pick(["TR", "CS", "CMU-CS", "MIT/LCS/TM", "RR", "UCB/ERL M", "NBER", "CS-TR", "AI", ""]);
  return random.pick([
    `${code}-${year}-${random.between(1, 99)}`,
    `${code}${year}-${random.between(1, 40)}`,
    String(random.between(1, 9999)),
    `No. ${random.between(1, 900)}`,
  ]);
}

type Names = { -readonly [Key in keyof Item["names"]]: readonly Name[] };

function varyNames(item: Item, facts: Facts, random: Random): Item["names"] {
  const names: Names = { ...item.names };
  if (random.chance(0.3) && names.author !== undefined) names.author = random.pick(facts.names);
  if (random.chance(0.02)) delete names.author;
  const isPart = item.type === "chapter" || item.type === "entry-encyclopedia";
  if (isPart) names.author ??= random.pick(facts.names);
  const share = isPart ? 0.6 : item.type === "paper-conference" ? 0.12 : 0;
  if (random.chance(share)) names.editor ??= random.pick(facts.names);
  return item.type === "book" ? varyBook(names, facts, random) : names;
}

/** Books have translators, or editors instead of authors. */
function varyBook(names: Names, facts: Facts, random: Random): Names {
  if (random.chance(0.12)) names.translator ??= random.pick(facts.names).slice(0, 2);
  if (!random.chance(0.06) || names.author === undefined) return names;
  const { author, ...others } = names;
  return { ...others, editor: author };
}

function varyDates(item: Item, random: Random): Item["dates"] {
  const { accessed, ...rest } = item.dates;
  const dates: { -readonly [Key in keyof Item["dates"]]: Item["dates"][Key] } = rest;
  if (random.chance(0.45) && accessed !== undefined) dates.accessed = accessed;
  const year = random.chance(0.8) ? random.between(1950, 2022) : random.between(1800, 1950);
  dates.issued ??= { kind: "calendar", start: { year } };
  if (random.chance(0.02)) delete dates.issued;
  return dates;
}

const shortened: Readonly<Record<string, readonly string[]>> = {
  journal: ["J.", "J", "Jour."],
  international: ["Int.", "Intl.", "Int"],
  conference: ["Conf.", "Conf"],
  proceedings: ["Proc.", "Proc"],
  transactions: ["Trans.", "Trans"],
  review: ["Rev.", "Rev"],
  letters: ["Lett.", "Lett"],
  research: ["Res.", "Res"],
  science: ["Sci.", "Sci"],
  sciences: ["Sci.", "Sci"],
  american: ["Am.", "Am", "Amer."],
  european: ["Eur.", "Eur"],
  association: ["Assoc.", "Assoc"],
  society: ["Soc.", "Soc"],
  physics: ["Phys.", "Phys"],
  chemistry: ["Chem.", "Chem"],
  biology: ["Biol.", "Biol"],
  medicine: ["Med.", "Med"],
  national: ["Natl.", "Nat."],
  academy: ["Acad.", "Acad"],
  annals: ["Ann.", "Ann"],
  bulletin: ["Bull.", "Bull"],
  quarterly: ["Q.", "Quart."],
  studies: ["Stud.", "Stud"],
  symposium: ["Symp.", "Symp"],
  workshop: ["Wkshp.", "Workshop"],
  engineering: ["Eng.", "Eng"],
  mathematics: ["Math.", "Math"],
  theory: ["Theor.", "Theory"],
};

const meetings = [
  "ICCV",
  "CVPR",
  "ICML",
  "KDD",
  "SIGMOD",
  "VLDB",
  "IJCAI",
  "AAAI",
  "NIPS",
  "ACL",
  "CHI",
  "SIGIR",
  "POPL",
  "PLDI",
  "OOPSLA",
  "STOC",
  "FOCS",
  "ICRA",
  "IROS",
  "ECCV",
  "INFOCOM",
  "SOSP",
  "OSDI",
  "ISWC",
  "LREC",
  "EMNLP",
  "SODA",
  "CRYPTO",
  "USENIX Security",
  "WWW",
  "ICSE",
  "ION GPS",
  "OCEANS",
];
const asides = [
  "(abstract)",
  "(in Russian)",
  "(dossier)",
  "[in French]",
  "(in German with English summary)",
  "[abstract]",
  "(in Chinese)",
  "(review)",
  "(with discussion)",
];

/** Meetings by their letters, and what authors add to titles in brackets. */
function varyTitles(item: Item, fields: Fields, random: Random): void {
  if (item.type === "paper-conference") {
    const meeting = random.pick(meetings);
    const year = random.pick(["", " 2009", "’95", " '07", " 1998"]);
    if (random.chance(0.12)) fields["container-title"] = meeting + year;
    else if (random.chance(0.1) && fields["container-title"] !== undefined)
      fields["container-title"] += ` (${meeting}${year})`;
  }
  if (random.chance(0.02) && fields.title !== undefined) fields.title += ` ${random.pick(asides)}`;
  if (fields.volume !== undefined && random.chance(0.03))
    fields.volume = random.pick(["XI", "XLVI", "VI", "XXVII", "II", "XVIII", "CXXIX", "LIV"]);
  if (item.type === "article-magazine" && random.chance(0.5)) delete fields.volume;
}

/** A journal's name as it is shortened in references. */
function abbreviate(title: string, random: Random): string {
  const stops = random.chance(0.6);
  return title
    .split(" ")
    .filter((word) => !/^(?:of|the|and|for|in|on|de|la|des|der|und|für)$/i.test(word))
    .map((word) => {
      const known = shortened[word.toLowerCase()];
      if (known !== undefined) return random.pick(known);
      return word.length > 7 && random.chance(0.7) && /^\p{L}+$/u.test(word)
        ? `${word.slice(0, random.between(3, 5))}${stops ? "." : ""}`
        : word;
    })
    .join(" ");
}
