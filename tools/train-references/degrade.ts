import type { Random } from "../bench/random.ts";
import type { Labelled } from "./labelled.ts";

type Segs = Labelled["segs"];
type Slip = (segs: Segs, random: Random) => Segs;

/** Changes every text; labels stay. */
function texts(change: (text: string, label: string) => string): (segs: Segs) => Segs {
  return (segs) => segs.map(([label, text]) => [label, change(text, label)] as const);
}

const straightQuotes = texts((text) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'"));
const hyphens = texts((text) => text.replace(/[–—]/g, "-"));
const doubleHyphens = texts((text) => text.replace(/–/g, "--"));
const ampersands = texts((text, label) =>
  label === "author" || label === "editor" ? text.replace(/ and /g, " & ") : text,
);
const spacedMarks = texts((text) => text.replace(/([\p{L}\d])([.,;:])(?=\s)/gu, "$1 $2"));
const lostSpaces = texts((text) => text.replace(/([;:,]) (?=\d)/g, "$1"));
const ligatures = texts((text) => text.replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ"));
const spacedRanges = texts((text, label) => (label === "pages" ? text.replace(/[-–]/g, "- ") : text));
const wideRanges = texts((text, label) => (label === "pages" ? text.replace(/[-–]/g, " ‑ ") : text));
const closePrefix = texts((text, label) =>
  label === "pages" || label === "volume" ? text.replace(/\b(pp?|vol|no|n)\. /gi, "$1.") : text,
);
const frenchMarks = texts((text) => text.replace(/(\p{L})([:;])(?= )/gu, "$1 $2"));

/** Text out of a PDF: the space after a mark stands before it, and some spaces between words are lost. */
const movedSpaces: Slip = (segs, random) => {
  const often = random.pick([0.3, 0.9]);
  return segs.map(([label, text]) => [
    label,
    text
      .replace(/([.,:]) (?=\S)/g, (whole, mark: string) => (random.chance(often) ? ` ${mark}` : whole))
      .replace(/(?<=\p{Ll}) (?=\p{L})/gu, () => (random.chance(0.08) ? "" : " ")),
  ]);
};

/** A word broken at the end of a line, joined again with its hyphen. */
const hyphenation: Slip = (segs, random) =>
  segs.map(
    ([label, text]) =>
      [label, text.replace(/\p{L}{7,}/gu, (word) => (random.chance(0.12) ? broken(word, random) : word))] as const,
  );

function broken(word: string, random: Random): string {
  const at = random.between(3, word.length - 3);
  return `${word.slice(0, at)}${random.pick(["- ", "-", "-\n"])}${word.slice(at)}`;
}

const lineBreaks: Slip = (segs, random) =>
  segs.map(([label, text]) => [label, text.replace(/ /g, () => (random.chance(0.08) ? "\n" : " "))] as const);

const misread: readonly (readonly [RegExp, string])[] = [
  [/l/, "1"],
  [/1/, "l"],
  [/0/, "O"],
  [/rn/, "m"],
  [/e/, "c"],
  [/ii/, "ü"],
  [/S/, "5"],
  [/,/, "."],
  [/\./, ","],
  [/h/, "b"],
  [/é/, "e"],
  [/ü/, "u"],
  [/ /, "  "],
  [/a/, "a "],
];

/** A character or two read wrong by a machine. */
const ocr: Slip = (segs, random) =>
  segs.map(([label, text]) => {
    if (!random.chance(0.3)) return [label, text] as const;
    const [from, to] = random.pick(misread);
    return [label, text.replace(from, to)] as const;
  });

const capitals = new Set(["title", "author", "journal"]);
const shout: Slip = (segs, random) => {
  const label = random.pick([...capitals]);
  return texts((text, each) => (each === label ? text.toUpperCase() : text))(segs);
};
const flat: Slip = (segs) => texts((text) => text.toLowerCase())(segs);

/** A field left out, but never the only one. */
const dropOne: Slip = (segs, random) => {
  const gone = random.pick(segs)[0];
  const left = segs.filter(([label]) => label !== gone);
  return left.length > 1 ? left : segs;
};

/** The year said twice: after the author, and in the imprint. */
const yearTwice: Slip = (segs, random) => {
  const date = segs.find(([label]) => label === "date");
  const year = /\d{4}/.exec(date?.[1] ?? "")?.[0];
  const last = segs.at(-1);
  if (year === undefined || last === undefined || last[0] === "date") return segs;
  const end = last[1].replace(/[.\s]+$/, "");
  return [
    ...segs.slice(0, -1),
    [last[0], `${end}${random.pick([", ", " ", ". "])}`],
    ["date", random.pick([`${year}.`, `(${year}).`, year])],
  ];
};

const dash: Slip = (segs, random) =>
  segs.map(([label, text], index) =>
    index === 0 && label === "author"
      ? ([
          label,
          `${random.pick(["———", "---", "———", "–––", "______", "Ibid", "Id"])}${/[.,] ?$/.exec(text)?.[0] ?? ". "}`,
        ] as const)
      : ([label, text] as const),
  );

const days = [
  "3 May 2010",
  "January 15, 2010",
  "20 March 2012",
  "12.03.2015",
  "2016-05-11",
  "19-Oct-2017",
  "5 janvier 2014",
  "12 de abril de 2016",
  "Sept. 4, 2018",
  "1 Aug 2009",
];
const accesses: readonly ((day: string) => string)[] = [
  (day) => `(accessed ${day}).`,
  (day) => `[Accessed ${day}].`,
  (day) => `Accessed ${day}.`,
  (day) => `Retrieved ${day}.`,
  (day) => `[Accessed: ${day}].`,
  (day) => `(Zugriff am ${day})`,
  (day) => `(letzter Zugriff: ${day}).`,
  (day) => `(consulté le ${day})`,
  (day) => `Consultado el ${day}.`,
  (day) => `Acesso em: ${day}.`,
  (day) => `[cited ${day}]`,
  (day) => `(last accessed ${day})`,
  (day) => `Abgerufen am ${day}.`,
  (day) => `(visited ${day}).`,
  (day) => `Viewed ${day}.`,
  (day) => `Retrieved ${day}, from Factiva.`,
  (day) => `Retrieved ${day}, from LexisNexis.`,
  (day) => `Retrieved on ${day} from JSTOR.`,
  (day) => `Accessed ${day}, via ProQuest.`,
  (day) => `(дата обращения: ${day}).`,
];
const leads = [
  "Available at ",
  "Available at: ",
  "Available from: ",
  "Retrieved from ",
  "Retrieved from: ",
  "Available: ",
  "URL: ",
  "Disponible en: ",
  "Disponible à l'adresse : ",
  "Verfügbar unter: ",
  "Disponível em: ",
  "Online: ",
  "See ",
  "Available online at ",
];
const notes = [
  "In press.",
  "Forthcoming.",
  "(in press).",
  "To appear.",
  "Submitted.",
  "(Original work published 1938).",
  "(in Russian).",
  "Unpublished manuscript.",
  "Special Issue.",
  "PMID: 22424236.",
  "[PMCID: PMC3709653].",
  "Cited 76 times.",
  "arXiv:1306.5364",
  "arXiv preprint arXiv:1207.4708.",
  "[arXiv:hep-ph/9905221].",
  "Preprint.",
  "[Google Scholar]",
  "[CrossRef]",
  "See Chapters 3 and 4.",
  "Reprinted 1998.",
  "issn: 1097-4172.",
  "Mimeo.",
  "Unpublished.",
  "Manuscript in preparation.",
  "Epub ahead of print.",
  "hep-th/9802150",
  "(unpublished)",
  "[INSPIRE].",
  "Also in this volume.",
  "PMC3042508",
];

const closing: Slip = (segs, random) => {
  const url = segs.some(([label]) => label === "url");
  const open = (parts: readonly (readonly [string, string])[]): Segs => [...separate(segs), ...parts];
  if (!url && random.chance(0.35))
    return open([
      ["note", random.pick(leads)],
      [
        "url",
        `http://www.${random.pick(["example", "nature", "un", "who", "bbc"])}.${random.pick(["org", "com", "co.uk/news", "int/publications", "edu/~smith/paper.pdf"])}/${random.between(1, 9999)}`,
      ],
      ...(random.chance(0.5) ? [["accessed", ` ${random.pick(accesses)(random.pick(days))}`] as const] : []),
    ]);
  if (random.chance(0.4)) return open([["accessed", random.pick(accesses)(random.pick(days))]]);
  return open([["note", random.pick(notes)]]);
};

function separate(segs: Segs): Segs {
  return segs.map(([label, text], index) =>
    index === segs.length - 1 && !/\s$/.test(text) ? ([label, `${text} `] as const) : ([label, text] as const),
  );
}

const opening: Slip = (segs, random) => [
  [
    "note",
    random.pick(["See ", "See also ", "Cf. ", "cf. ", "Vgl. ", "Siehe ", "Voir ", "See, for example, ", "Quoted in "]),
  ],
  ...segs.filter(([label]) => label !== "citation-number"),
];
const footnote: Slip = (segs, random) => [
  ["citation-number", `${random.between(1, 150)}${random.pick([" ", ". ", ") "])}`],
  ...segs.filter(([label]) => label !== "citation-number"),
];
const noEnd: Slip = (segs) =>
  segs.map(([label, text], index) => [label, index === segs.length - 1 ? text.replace(/\.$/, "") : text] as const);

const slips: readonly (readonly [share: number, slip: Slip])[] = [
  [0.3, straightQuotes],
  [0.45, hyphens],
  [0.02, doubleHyphens],
  [0.05, ampersands],
  [0.03, spacedMarks],
  [0.03, movedSpaces],
  [0.06, lostSpaces],
  [0.02, ligatures],
  [0.02, frenchMarks],
  [0.02, spacedRanges],
  [0.01, wideRanges],
  [0.03, closePrefix],
  [0.06, hyphenation],
  [0.03, ocr],
  [0.02, shout],
  [0.01, flat],
  [0.06, dropOne],
  [0.015, yearTwice],
  [0.015, dash],
  [0.07, closing],
  [0.02, opening],
  [0.06, footnote],
  [0.15, noEnd],
  [0.03, lineBreaks],
];

/** What happens to references on their way into the world; every slip by chance. */
export function degrade(segs: Segs, random: Random): Segs {
  let slipped = segs;
  for (const [share, slip] of slips) if (slipped.length > 0 && random.chance(share)) slipped = slip(slipped, random);
  return slipped;
}
