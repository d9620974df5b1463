import type { DateValue, Name } from "@citable/model";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";
import { printName } from "../merge/candidate.ts";

/** One entry as a reference work prints it, and what its record has to say; undefined fields must stay unstated. */
interface Printed {
  readonly file: string;
  readonly type: "entry-encyclopedia" | "entry-dictionary";
  readonly title: string;
  readonly container: string;
  readonly author?: string;
  readonly editor?: string;
  readonly issued?: string;
  readonly accessed?: string;
  readonly volume?: string;
  readonly publisher?: string;
}

const encyclopedia = "entry-encyclopedia";
const dictionary = "entry-dictionary";
const okafor = "Okafor, Miriam A.";
const day = "2025-11-21";

const entries: readonly Printed[] = [
  // wikis
  { file: "mediawiki", type: encyclopedia, title: "Lindow toll", container: "RiverWiki", issued: "2024-3-4" },
  { file: "wiktionary", type: dictionary, title: "toll", container: "RiverWords", issued: "2023-5-2" },
  { file: "fandom-like", type: encyclopedia, title: "Lindow", container: "Riverpedia Wiki" },
  { file: "zhwiki", type: encyclopedia, title: "林多通行税", container: "维基河流", issued: "2024-3-4" },
  // encyclopedias with articles that are signed
  {
    file: "britannica-like",
    type: encyclopedia,
    title: "Lindow toll",
    container: "Encyclopedia Lindowica",
    author: okafor,
    issued: "1998-7-20",
  },
  {
    file: "stanford-like",
    type: encyclopedia,
    title: "Ferry Tolls",
    container: "Lindow Encyclopedia of Philosophy",
    author: okafor,
    issued: "2010-3-11",
  },
  {
    file: "encyclopediacom-like",
    type: encyclopedia,
    title: "Lindow, Ferry Tolls of",
    container: "Encyclopedia of River Trade",
    author: okafor,
    accessed: "2019-2-19",
  },
  {
    file: "iep-like",
    type: encyclopedia,
    title: "Ferry Tolls",
    container: "Internet Encyclopedia of Rivers",
    author: okafor,
  },
  {
    file: "texas-like",
    type: encyclopedia,
    title: "Lindow Toll",
    container: "Handbook of Lindow Online",
    author: okafor,
    issued: "1952",
    accessed: day,
    publisher: "Lindow State Historical Association",
  },
  {
    file: "adb-like",
    type: encyclopedia,
    title: "Weyland, Jonas (1822–1890)",
    container: "Lindow Dictionary of Biography",
    author: okafor,
    issued: "1966",
    accessed: day,
    volume: "1",
    publisher: "Lindow National University",
  },
  {
    file: "advent",
    type: encyclopedia,
    title: "Lindow",
    container: "The River Encyclopedia",
    author: "Okafor, Miriam",
    issued: "1910",
    accessed: day,
    volume: "9",
    publisher: "Robert Appletree Company",
  },
  {
    file: "canadian",
    type: encyclopedia,
    title: "Lindow Toll",
    container: "The Lindow Encyclopedia",
    author: "Okafor, Miriam",
    issued: "2006-2-7",
  },
  {
    file: "whe",
    type: encyclopedia,
    title: "Lindow Toll",
    container: "World River Encyclopedia",
    author: "Okafor, Miriam",
    issued: "2012-10-8",
  },
  {
    file: "iranica",
    type: encyclopedia,
    title: "LINDOW",
    container: "Encyclopaedia Fluviana",
    author: okafor,
    issued: "1994-12-15",
  },
  {
    file: "jewish",
    type: encyclopedia,
    title: "LINDOW",
    container: "RiverEncyclopedia.com",
    author: "Okafor, Miriam; Weyland, Jonas",
  },
  { file: "ency-edu", type: encyclopedia, title: "Ferry Tolls", container: "Lindowpedia" },
  {
    file: "handbook-chapter",
    type: encyclopedia,
    title: "Ferry Tolls",
    container: "Encyclopedia of Law and Rivers",
    author: okafor,
    publisher: "SpringRiver, New York",
  },
  // other languages
  {
    file: "hls-like",
    type: encyclopedia,
    title: "Lindow, Fährzoll",
    container: "Historisches Lexikon der Flüsse",
    author: "Weigl, Andreas",
    issued: "2008-3-12",
    accessed: day,
  },
  {
    file: "ndb-like",
    type: encyclopedia,
    title: "Weyland, Jonas",
    container: "Neue Deutsche Biographie",
    author: "Okafor, Miriam",
    issued: "1985",
    volume: "14",
  },
  {
    file: "treccani-like",
    type: encyclopedia,
    title: "LINDOW, Pedaggio di",
    container: "Dizionario Biografico dei Fiumi",
    author: "Bianchi, Miriam",
    issued: "2006",
    volume: "65",
  },
  {
    file: "universalis-like",
    type: encyclopedia,
    title: "PÉAGE DE LINDOW",
    container: "Encyclopædia Fluvialis",
    author: "Dupont, Jeanne",
    accessed: day,
  },
  {
    file: "bre-like",
    type: encyclopedia,
    title: "ЛИНДОВ",
    container: "Большая речная энциклопедия",
    author: "Кантемир, А. Д.",
    issued: "2010",
    volume: "17",
  },
  {
    file: "bse",
    type: encyclopedia,
    title: "ПОШЛИНА",
    container: "Большая речная энциклопедия",
    author: "Кантемир, А. Д.",
  },
  {
    file: "cnki-like",
    type: encyclopedia,
    title: "林多通行税",
    container: "河流百科",
    author: "王, 小明",
    issued: "2022-3-15",
  },
  { file: "baidu", type: encyclopedia, title: "林多通行税", container: "河度百科" },
  {
    file: "kotobank-like",
    type: encyclopedia,
    title: "リンドウの通行料",
    container: "日本大百科全書",
    author: "山田, 太郎",
  },
  // dictionaries
  {
    file: "dictionary-like",
    type: dictionary,
    title: "toll",
    container: "Lindow-Webster.com Dictionary",
    accessed: day,
    publisher: "Lindow-Webster",
  },
  { file: "dictionary-title", type: dictionary, title: "toll", container: "Lindow Dictionary" },
  {
    file: "oxford-reference-like",
    type: dictionary,
    title: "ferry toll",
    container: "A Dictionary of Rivers",
    author: okafor,
    editor: "Ames, Paul R.",
    issued: "2004",
    publisher: "Lindow University Press",
  },
  { file: "rae-like", type: dictionary, title: "peaje", container: "Diccionario de la lengua fluvial" },
  { file: "collins", type: dictionary, title: "toll", container: "Lindow English Dictionary" },
  { file: "larousse", type: dictionary, title: "péage", container: "Dictionnaire de français Rivousse" },
  { file: "vocab", type: dictionary, title: "toll", container: "Words.com" },
  { file: "duden", type: dictionary, title: "Zoll", container: "Lindo" },
  { file: "defined-term", type: dictionary, title: "toll", container: "River Glossary" },
  { file: "defined-term-microdata", type: dictionary, title: "toll", container: "River Glossary" },
];

function page(file: string): string {
  return readFileSync(new URL(`../../test/reference-works/${file}.html`, import.meta.url), "utf8");
}

function namesOf(list: readonly Name[] | undefined): string | undefined {
  return list?.map(printName).join("; ");
}

function dayOf(date: DateValue | undefined): string | undefined {
  if (date?.kind !== "calendar") return undefined;
  return [date.start.year, date.start.month, date.start.day].filter((part) => part !== undefined).join("-");
}

function printed(file: string): unknown {
  const item = captureSource(page(file)).records[0]?.item;
  return {
    file,
    type: item?.type,
    title: item?.fields.title,
    container: item?.fields["container-title"],
    author: namesOf(item?.names.author),
    editor: namesOf(item?.names.editor),
    issued: dayOf(item?.dates.issued),
    accessed: dayOf(item?.dates.accessed),
    volume: item?.fields.volume,
    publisher: item?.fields.publisher,
  };
}

describe("an entry of a reference work", () => {
  it.each(entries)("$file: $title, in $container", (entry) => {
    expect(printed(entry.file)).toEqual(entry);
  });
});
