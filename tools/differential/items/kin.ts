import { date, people, type TrialItem } from "./item.ts";

const book = { type: "book", publisher: "Quay Press", "publisher-place": "Bristol" } as const;
const journal = { type: "article-journal", "container-title": "Acta Marina", volume: "5", page: "3-9" } as const;

/** Items that a style has to tell apart: same names, same years, same family names, lists that begin alike. */
export const kin: readonly TrialItem[] = [
  { ...book, id: "kin-1999-a", title: "Winds", author: people("John Doe"), issued: date(1999) },
  { ...book, id: "kin-1999-b", title: "Anchors", author: people("John Doe"), issued: date(1999) },
  { ...journal, id: "kin-2001", title: "Tides", author: people("John Doe"), issued: date(2001, 3) },
  { ...book, id: "kin-jane", title: "Knots", author: people("Jane Doe"), issued: date(1999) },
  { ...book, id: "kin-other", title: "Sails", author: people("Zelda Roe"), issued: date(2001) },
  { ...journal, id: "kin-pair", title: "Ropes", author: people("John Doe; Zelda Roe"), issued: date(1999) },
  {
    ...journal,
    id: "kin-list-a",
    title: "Oars",
    author: people("Amy Poe; Bob Low; Cyd Hay; Don Ray"),
    issued: date(2004),
  },
  {
    ...journal,
    id: "kin-list-b",
    title: "Keels",
    author: people("Amy Poe; Bob Low; Eve Kay; Don Ray"),
    issued: date(2004),
  },
  {
    ...journal,
    id: "kin-list-c",
    title: "Masts",
    author: people("Amy Poe; Bob Low; Cyd Hay; Don Ray"),
    issued: date(2004),
  },
  { ...book, id: "kin-undated-a", title: "Buoys", author: people("Zelda Roe") },
  { ...book, id: "kin-undated-b", title: "Lamps", author: people("Zelda Roe") },
  { ...book, id: "kin-anonymous", title: "Maps", issued: date(1999) },
];
