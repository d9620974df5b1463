import type { Item, ItemType } from "@citable/model";
import { itemType, nativeType, type TypeRow } from "../mapping/row.ts";

/** Publication types of MEDLINE that are types of items (NLM, "Publication Characteristics"). */
const nbibTypes: readonly TypeRow[] = [
  { native: "Journal Article", type: "article-journal" },
  { native: "Newspaper Article", type: "article-newspaper" },
  { native: "Preprint", type: "article" },
  { native: "Book Chapter", type: "chapter" },
  { native: "Book", type: "book" },
  { native: "Dataset", type: "dataset" },
  { native: "Technical Report", type: "report" },
  { native: "Interview", type: "interview" },
  { native: "Legal Case", type: "legal_case" },
  { native: "Legislation", type: "legislation" },
  { native: "Review", type: "article-journal" },
];

/** The item's type: a chapter where a book's title stands, else what the publication types say, else an article. */
export function readNbibType(stated: readonly string[], hasBookTitle: boolean): ItemType {
  const types = stated.flatMap((native) => itemType(nbibTypes, native) ?? []);
  const other = types.find((type) => type !== "article-journal");
  return other ?? (hasBookTitle ? "chapter" : "article-journal");
}

/** Publication types that say more than that it is an article. */
export function nbibGenres(stated: readonly string[]): string | undefined {
  const genres = stated.filter((native) => /^(?:review|letter|editorial|comment|news|case reports)$/i.test(native));
  return genres.length === 0 ? undefined : genres.join(", ");
}

export function nbibTypeOf({ type, fields }: Item): string | undefined {
  if (type === "article-journal" && fields.genre !== undefined && nbibGenres([fields.genre]) !== undefined)
    return fields.genre;
  return nativeType(nbibTypes, type);
}
