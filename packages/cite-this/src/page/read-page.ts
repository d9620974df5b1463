import { parseLanguage, type Item } from "@citable/model";
import { RecordError } from "../record/record-error.ts";
import { mergeDrafts, type Draft } from "./draft.ts";
import { readJsonLd } from "./json-ld.ts";
import { readOwnCoins } from "./lazy-coins.ts";
import { readDublinCore, readHighwire, readMetaTags, readOpenGraph } from "./meta-tags.ts";

/**
 * The item that a page says it is, from its JSON-LD, Highwire tags, Dublin Core, COinS and Open Graph.
 * @throws RecordError if two of them name different titles: then no one knows which is right.
 */
export async function readPage(page: Document): Promise<Item> {
  const tags = readMetaTags(page);
  const drafts = [readHighwire(tags), readJsonLd(page), readDublinCore(tags), await readOwnCoins(page)];
  const telling = drafts.filter((draft) => draft !== undefined);
  const [first, second] = disagreement(telling);
  if (first !== undefined) throw new RecordError(`The page has two titles: “${first}” and “${second}”.`);
  return itemOf(mergeDrafts([...telling, readOpenGraph(tags)]), page);
}

/** Two titles of which neither holds the other ("Title" and "Title: Subtitle" agree). */
function disagreement(drafts: readonly Draft[]): readonly string[] {
  const titles = drafts.flatMap(({ fields }) => fields.title ?? []);
  const [first = ""] = titles;
  const other = titles.find((title) => !fold(title).includes(fold(first)) && !fold(first).includes(fold(title)));
  return other === undefined ? [] : [first, other];
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function itemOf(draft: Draft, page: Document): Item {
  const { publisher, ...others } = draft.fields;
  const stated = draft.language ?? page.documentElement.lang;
  const language = stated === "" ? undefined : parseLanguage(stated);
  // A site that publishes itself is named once (MLA 9, 5.59).
  const isNamed = publisher === undefined || publisher === others["container-title"];
  return {
    id: "page",
    type: draft.type ?? "webpage",
    ...(language !== undefined && { language }),
    fields: isNamed ? others : draft.fields,
    names: draft.names,
    dates: draft.dates,
  };
}
