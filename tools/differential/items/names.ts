import { date, organization, people, person, type TrialItem, type TrialName } from "./item.ts";

const journal = {
  type: "article-journal",
  "container-title": "Acta Marina",
  volume: "5",
  page: "10-19",
  issued: date(2005),
} as const;

const book = { type: "book", publisher: "Quay Press", "publisher-place": "Bristol", issued: date(1994) } as const;

const eight = "Ann Abbot; Ben Burns; Cal Cole; Dee Dunn; Eli Ames; Flo Finch; Gus Gray; Hal Hope";

const many: readonly TrialName[] = Array.from({ length: 25 }, (_, index) => ({
  family: `Family${String.fromCodePoint(65 + index).toLowerCase()}`,
  given: `${String.fromCodePoint(90 - index)}ora ${String.fromCodePoint(65 + index)}.`,
}));

/** None to twenty-five names; particles, suffixes, initials, institutions, other scripts, several roles. */
export const itemsWithNames: readonly TrialItem[] = [
  { ...journal, id: "names-none", title: "Of unknown hand" },
  { ...book, id: "names-none-editor", title: "A book with editors only", editor: people("Vera Pohl; Max Stern") },
  { ...book, id: "names-one-editor", title: "A book with an editor only", editor: people("Vera Pohl") },
  { ...journal, id: "names-one", title: "One name alone", author: people("Xenia Yardley") },
  { ...journal, id: "names-two", title: "Two names together", author: people("Xenia Yardley; Boris Quill") },
  { ...journal, id: "names-three", title: "Three names", author: people("Xenia Yardley; Boris Quill; Ada Moss") },
  { ...journal, id: "names-four", title: "Four names", author: people("Ira Yale; Boris Quill; Ada Moss; Jo Park") },
  { ...journal, id: "names-eight", title: "Eight names", author: people(eight) },
  { ...journal, id: "names-many", title: "Twenty-five names", author: many },
  {
    ...book,
    id: "names-particles",
    title: "Particles dropped and kept",
    author: [
      { family: "Beethoven", given: "Ludwig", "dropping-particle": "van" },
      { family: "Gogh", given: "Vincent", "non-dropping-particle": "van" },
      { family: "Gaulle", given: "Charles", "non-dropping-particle": "de" },
    ],
  },
  {
    ...book,
    id: "names-particles-both",
    title: "Particles of both kinds",
    author: [{ family: "Fontaine", given: "Jean", "dropping-particle": "de", "non-dropping-particle": "La" }],
  },
  {
    ...book,
    id: "names-particles-apostrophe",
    title: "Particles with an apostrophe",
    author: [{ family: "Alembert", given: "Jean", "non-dropping-particle": "d’" }, person("Flann O’Brien")],
  },
  {
    ...book,
    id: "names-particles-unparsed",
    title: "Particles not yet told apart",
    author: [
      { family: "van der Berg", given: "Hendrik" },
      { family: "Saussure", given: "Ferdinand de" },
    ],
  },
  {
    ...book,
    id: "names-suffixes",
    title: "Suffixes",
    author: [
      { family: "King", given: "Martin Luther", suffix: "Jr.", "comma-suffix": true },
      { family: "Windsor", given: "Henry", suffix: "III" },
    ],
  },
  {
    ...book,
    id: "names-initials",
    title: "Initials and hyphens",
    author: [
      { family: "Sartre", given: "Jean-Paul" },
      { family: "Tolkien", given: "J.R.R." },
      { family: "Eliot", given: "T. S." },
      { family: "García Márquez", given: "Gabriel José" },
    ],
  },
  { ...book, id: "names-single", title: "Names of one part", author: people("Aristotle; Voltaire") },
  {
    ...book,
    id: "names-institution",
    title: "Annual statement",
    author: [organization("World Health Organization")],
    publisher: "World Health Organization",
  },
  {
    ...book,
    id: "names-institutions-mixed",
    title: "Joint statement",
    author: [organization("The Royal Society of Tides"), person("Mary Wells"), organization("UNESCO")],
  },
  {
    ...book,
    id: "names-roles",
    title: "Many hands",
    author: people("Gail Ford"),
    editor: people("Ian Hume"),
    translator: people("Ian Hume"),
    illustrator: people("Kit Lane"),
    "collection-editor": people("Lou Mann; Moe Nash"),
    "collection-title": "Hands",
  },
  {
    ...book,
    id: "names-container-author",
    type: "chapter",
    title: "A chapter of her own book",
    author: people("Gail Ford"),
    "container-author": people("Gail Ford"),
    "container-title": "Collected chapters",
    page: "3-30",
  },
  {
    ...book,
    id: "names-non-western",
    title: "Names in their own order",
    author: [
      { family: "毛", given: "泽东" },
      { family: "Nguyễn", given: "Thị Bình" },
    ],
  },
  { ...book, id: "names-cyrillic", title: "Имена", author: [{ family: "Толстой", given: "Лев Николаевич" }] },
];
