import { date, people, type TrialItem } from "./item.ts";

const journal = { type: "article-journal", "container-title": "Acta Marina", volume: "5", issued: date(2005) } as const;
const book = { type: "book", publisher: "Quay Press", "publisher-place": "Bristol", issued: date(1994) } as const;

/** Inline markup, quotation marks, case, numbers that are none, page ranges of all kinds. */
export const itemsWithTexts: readonly TrialItem[] = [
  {
    ...journal,
    id: "markup-italic",
    title: "Growth of <i>Zostera marina</i> in H<sub>2</sub>O at 10<sup>3</sup> lux",
    author: people("Cy Dale"),
    page: "1-9",
  },
  {
    ...book,
    id: "markup-nocase",
    title: 'Using <span class="nocase">iPhone</span> photos & <b>bold</b> claims',
    author: people("Cy Dale"),
  },
  {
    ...book,
    id: "markup-small-caps",
    title: 'The <span style="font-variant: small-caps;">ad</span> problem',
    author: people("Cy Dale"),
  },
  {
    ...journal,
    id: "quotes-inner",
    title: "What “home” means: 'place' and \"space\" in the reader's mind",
    author: people("Di Earl"),
    page: "233-234",
  },
  { ...journal, id: "title-question", title: "Who owns the sea?", author: people("Di Earl"), page: "100-104" },
  { ...journal, id: "title-exclamation", title: "Stop the press!", author: people("Di Earl"), page: "107-8" },
  { ...book, id: "title-period", title: "Ends with etc.", author: people("Ed Fox"), edition: "2nd ed." },
  {
    ...book,
    id: "title-case",
    title: "the art OF war and peace: an eBook on mRNA, pre-war trade, and “the end”",
    author: people("Ed Fox"),
    language: "en-GB",
  },
  { ...book, id: "title-none", author: people("Ed Fox"), genre: "Brochure" },
  { ...journal, id: "pages-roman", title: "Roman pages", author: people("Al Bird"), page: "xi-xvi" },
  { ...journal, id: "pages-list", title: "Several pages", author: people("Al Bird"), page: "12, 15-18, 1542-1549" },
  { ...journal, id: "pages-letters", title: "Lettered pages", author: people("Al Bird"), page: "e1234-e1240" },
  { ...journal, id: "pages-endash", title: "Dashed pages", author: people("Al Bird"), page: "96–117", issue: "2–3" },
  { ...journal, id: "pages-single", title: "A single page", author: people("Al Bird"), page: "7" },
  {
    ...book,
    id: "numbers-words",
    title: "Numbers in words",
    author: people("Jo Kidd"),
    edition: "Revised",
    volume: "II",
    "number-of-volumes": "3 vols.",
    "collection-title": "Series",
    "collection-number": "A12",
  },
  {
    ...book,
    id: "numbers-lists",
    title: "Numbers in lists",
    author: people("Jo Kidd"),
    volume: "2-3",
    edition: "21",
    "chapter-number": "5",
  },
  { id: "gaps-title", type: "webpage", title: "Only a title" },
  { id: "gaps-book-title", type: "book", title: "Only a book title" },
  { id: "gaps-journal", type: "article-journal", title: "No journal, no date", author: people("Ty Unger") },
  { id: "gaps-url", type: "webpage", URL: "https://example.org/only", accessed: date(2020, 1, 5) },
  {
    id: "gaps-chapter",
    type: "chapter",
    title: "A chapter without pages",
    author: people("Ty Unger"),
    "container-title": "Loose leaves",
    issued: date(1970),
  },
  { id: "gaps-report", type: "report", title: "A report without number", issued: date(1970) },
];
