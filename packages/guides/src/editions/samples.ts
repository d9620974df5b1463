import { parseCslItems, type SourceRecord } from "@citable/model";

/** Works that show what a style does: an entry of a reference work, a book, an article, a page. All invented. */
const works: readonly object[] = [
  {
    id: "entry",
    type: "entry-encyclopedia",
    title: "Varrin, Concord of",
    "container-title": "Encyclopedia of the River Lands",
    author: [{ family: "Thorn", given: "Ilse K." }],
    editor: [{ family: "Orrin", given: "Maud" }],
    publisher: "Marsh Gate Press",
    "publisher-place": "Hollin",
    issued: { "date-parts": [[2004]] },
    URL: "https://river.example/varrin-concord",
    accessed: { "date-parts": [[2021, 3, 7]] },
    language: "en-US",
  },
  {
    id: "book",
    type: "book",
    title: "Barges and Jurors on the Lower Asker",
    author: ["Ferrow", "Brandt", "Thorn", "Orrin", "Lund", "Maes", "Ruiz"].map((family) => ({ family, given: "Edda" })),
    publisher: "Ostrander College Press",
    "publisher-place": "Stennis, NV",
    issued: { "date-parts": [[1991]] },
    language: "en-US",
  },
  {
    id: "article",
    type: "article-journal",
    title: "Weighing the Salt: Toll Books of the Lower Asker",
    author: [{ family: "Orrin", given: "Maud" }],
    "container-title": "The Quay Review",
    volume: "12",
    issue: "3",
    page: "201-219",
    issued: { "date-parts": [[2014]] },
    DOI: "10.5555/quay.2014.12",
    language: "en-US",
  },
  {
    id: "page",
    type: "webpage",
    title: "Salt Roads",
    "container-title": "River Lands Online",
    URL: "https://river.example/salt-roads",
    accessed: { "date-parts": [[2021, 3, 7]] },
    language: "en-US",
  },
];

let records: readonly SourceRecord[] | undefined;

/** Sample records for previews and comparisons; the first is a complete, signed entry of a reference work. */
export function sampleRecords(): readonly SourceRecord[] {
  records ??= parseCslItems(works).value.map((item) => ({ item, evidence: [], issues: [] }));
  return records;
}
