import { date, people, range, type TrialItem } from "./item.ts";

const book = { type: "book", publisher: "Quay Press", "publisher-place": "Bristol" } as const;
const paper = { type: "article-newspaper", "container-title": "The Daily Tide", page: "3" } as const;

/** Partial, ranged, uncertain and missing dates; seasons; before our era. */
export const itemsWithDates: readonly TrialItem[] = [
  { ...paper, id: "date-month", title: "Only a month", author: people("Una Moore"), issued: date(1999, 5) },
  { ...paper, id: "date-day", title: "A whole date", author: people("Una Moore"), issued: date(2009, 1, 1) },
  {
    ...paper,
    id: "date-season",
    title: "A season",
    author: people("Una Moore"),
    issued: { "date-parts": [[1987]], season: 3 },
  },
  { ...book, id: "date-years", title: "A range of years", author: people("Vic North"), issued: range([1990], [1995]) },
  {
    ...paper,
    id: "date-months",
    title: "A range of months",
    author: people("Vic North"),
    issued: range([2003, 3], [2003, 6]),
  },
  {
    ...paper,
    id: "date-days",
    title: "A range of days",
    author: people("Vic North"),
    issued: range([2003, 3, 28], [2003, 4, 2]),
  },
  {
    ...paper,
    id: "date-days-one-month",
    title: "A range of days in a month",
    author: people("Vic North"),
    issued: range([2003, 3, 7], [2003, 3, 9]),
  },
  {
    ...book,
    id: "date-circa",
    title: "An uncertain year",
    author: people("Wyn Orr"),
    issued: { ...date(1650), circa: true },
  },
  { ...book, id: "date-bce", title: "Before our era", author: people("Herodotus"), issued: date(-425) },
  { ...book, id: "date-early", title: "Long ago", author: people("Tacitus"), issued: date(98) },
  {
    ...book,
    id: "date-literal",
    title: "A date in words",
    author: people("Zoe Pratt"),
    issued: { literal: "Third Year of the Harvest" },
  },
  { ...book, id: "date-none", title: "Without a date", author: people("Zoe Pratt") },
  {
    ...book,
    id: "date-forthcoming",
    title: "Not yet out",
    author: people("Zoe Pratt"),
    status: "forthcoming",
  },
  {
    ...book,
    id: "date-original",
    title: "A reprint",
    author: people("Zoe Pratt"),
    issued: date(2011),
    "original-date": date(1887, 4),
    "original-publisher": "Old Quay",
    "original-title": "An original",
  },
];
