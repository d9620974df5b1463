import type { SourceRecord } from "@citable/model";
import { parseCslItem } from "@citable/model";

/** A record of CSL-JSON, for tests. */
export function record(json: Readonly<Record<string, unknown>>): SourceRecord {
  const { value, issues } = parseCslItem({ id: "it", language: "en-US", ...json });
  if (value === undefined) throw new TypeError(`No item: ${JSON.stringify(issues)}`);
  return { item: value, evidence: [], issues };
}

const person = (family: string, given: string): object => ({ family, given });

const treaty = {
  type: "entry-encyclopedia",
  title: "Aigun, Treaty of",
  "container-title": "Encyclopedia of Russian History",
};
const seen = { accessed: { "date-parts": [[2019, 2, 19]] } };
const author = { author: [person("Levine", "Steven I.")] };

/** What a page without publication facts states. */
export const bare = record({ ...treaty, ...author, ...seen });
export const bareUnsigned = record({ ...treaty, ...seen });

const published = {
  editor: [person("Millar", "James R.")],
  publisher: "Macmillan Reference USA",
  "publisher-place": "New York",
  issued: { "date-parts": [[2004]] },
};

/** With what the work's title page adds. */
export const full = record({
  ...treaty,
  ...author,
  ...published,
  ...seen,
  URL: "https://reference.example/history/aigun-treaty",
});
export const fullUnsigned = record({ ...treaty, ...published });

export const clubb = record({
  type: "book",
  title: "China and Russia: The “Great Game”",
  author: [person("Clubb", "O. Edmund")],
  issued: { "date-parts": [[1971]] },
  publisher: "Columbia University Press",
  "publisher-place": "New York",
});

export const cheng = record({
  type: "book",
  title: "A History of Sino-Russian Relations",
  author: [person("Cheng", "Tien-fong")],
  issued: { "date-parts": [[1973]] },
  publisher: "Greenwood Press",
  "publisher-place": "Westport, CT",
});

/** A sample of our own: an entry on a site, in a work that names its host. */
export const lantern = record({
  type: "entry",
  title: "lantern clock of the Low Countries",
  "container-title": "The Horology Companion at clockworks.org",
  author: [person("Ooster", "Mei-lan")],
  publisher: "University of Leiden Press & Sons",
  issued: { "date-parts": [[2016, 5]] },
});
