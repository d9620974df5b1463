import { Random } from "../random.ts";
import { families, givens, journals, particles, places, publishers, qualities, topics } from "../words.ts";

/** A .bib file as people and their programs write it, the same for the same seed: entries of six types, one a paragraph. */
export function makeBibFile(count: number, seed = 1): string {
  const random = new Random(seed);
  const entries = Array.from({ length: count }, (_, index) => entry(random, index));
  return `% A library of ${count} entries\n@string{jer = "Journal of Estuary Research"}\n\n${entries.join("\n")}`;
}

type Field = readonly [name: string, value: string];

function entry(random: Random, index: number): string {
  const [type, own] = random.pick(kinds)(random);
  const fields: readonly Field[] = [
    ["author", `{${names(random, random.chance(0.1) ? 12 : 4)}}`],
    ["title", `{${title(random)}}`],
    ...own,
    ["year", random.chance(0.5) ? `{${random.between(1985, 2024)}}` : String(random.between(1985, 2024))],
    ...some(random, 0.3, () => ["month", random.pick(["jan", "apr", "sep", "{Mar.}", '"12~" # nov'])]),
    ...some(random, 0.4, () => ["doi", `{10.5555/${random.between(1000, 9999)}.${index}}`]),
    ...some(random, 0.3, () => ["url", `{https://example.org/${random.pick(topics)}_${random.between(1, 9999)}}`]),
    ...some(random, 0.3, () => ["abstract", `{${abstract(random)}}`]),
    ...some(random, 0.3, () => ["keywords", `{${random.pick(topics)}, ${random.pick(topics)}}`]),
  ];
  const lines = fields.map(([field, value]) => `  ${field.padEnd(9)} = ${value}`);
  return `@${type}{${random.pick(topics)}${index},\n${lines.join(",\n")}\n}\n`;
}

const kinds: readonly ((random: Random) => readonly [type: string, fields: readonly Field[]])[] = [
  (random) => ["article", issue(random)],
  (random) => ["Article", issue(random)],
  (random) => ["book", imprint(random)],
  (random) => [
    "inproceedings",
    [
      ["booktitle", `{Proceedings of the ${random.between(2, 40)}th Meeting on {${random.pick(topics)}}}`],
      pages(random),
    ],
  ],
  (random) => [
    "incollection",
    [["booktitle", `{${title(random)}}`], ["editor", `{${names(random, 2)}}`], ...imprint(random), pages(random)],
  ],
  (random) => ["phdthesis", [["school", `{University of ${latex(random.pick(places))}}`]]],
];

function imprint(random: Random): readonly Field[] {
  return [
    ["publisher", `{${latex(random.pick(publishers))}}`],
    ["address", `{${latex(random.pick(places))}}`],
  ];
}

function issue(random: Random): readonly Field[] {
  return [
    ["journal", random.chance(0.2) ? "jer" : `{${random.pick(journals)}}`],
    ["volume", `{${random.between(1, 80)}}`],
    ["number", `{${random.between(1, 12)}}`],
    pages(random),
  ];
}

function pages(random: Random): Field {
  const first = random.between(1, 900);
  return ["pages", `{${first}--${first + random.between(1, 40)}}`];
}

function title(random: Random): string {
  const main = `The ${latex(random.pick(qualities))} ${random.pick(topics)} of {${latex(random.pick(places))}}`;
  if (random.chance(0.4)) return `${main}: A History of ${random.pick(topics)}`;
  return random.chance(0.2) ? `{${main}} \\emph{in} $x^2$` : main;
}

function names(random: Random, most: number): string {
  return Array.from({ length: random.between(1, most) }, () => name(random)).join(" and ");
}

function name(random: Random): string {
  const [family, given] = [latex(random.pick(families)), latex(random.pick(givens))];
  if (random.chance(0.05)) return `{The Board of ${family}}`;
  if (random.chance(0.05)) return `${random.pick(particles)} ${family}, ${given}`;
  return random.chance(0.5) ? `${family}, ${given}` : `${given} ${family}`;
}

function abstract(random: Random): string {
  return Array.from({ length: random.between(3, 8) }, () => `We ask how ${title(random)} changed.`).join("\n    ");
}

/** One of the values in that share of the cases. */
function some(random: Random, share: number, make: () => Field): readonly Field[] {
  return random.chance(share) ? [make()] : [];
}

const marks: Readonly<Record<string, string>> = { "\u0301": "'", "\u0308": '"', "\u030C": "v ", "\u0300": "`" };

/** Letters with marks and reserved signs as commands of LaTeX. */
function latex(text: string): string {
  const commands = text
    .normalize("NFD")
    .replaceAll(/(\p{L})([\u0301\u0308\u030C\u0300])/gu, (_, letter: string, mark) => {
      return `{\\${marks[String(mark)] ?? ""}${letter}}`;
    });
  return commands
    .normalize("NFC")
    .replaceAll("&", "\\&")
    .replaceAll(/<\/?i>/g, "");
}
