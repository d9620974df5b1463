import { itemTypes } from "@citable/model";

const words: Readonly<Record<string, string>> = {
  "article-journal": "Journal article",
  "article-magazine": "Magazine article",
  "article-newspaper": "Newspaper article",
  article: "Article or preprint",
  book: "Book",
  chapter: "Chapter of a book",
  document: "Document",
  entry: "Entry in a reference work",
  "entry-dictionary": "Entry in a dictionary",
  "entry-encyclopedia": "Entry in an encyclopedia",
  legal_case: "Court case",
  motion_picture: "Film",
  musical_score: "Musical score",
  "paper-conference": "Conference paper",
  personal_communication: "Letter or message",
  "post-weblog": "Blog post",
  post: "Post",
  "review-book": "Book review",
  webpage: "Web page",
};

/** A kind of source in plain words: "Entry in an encyclopedia" for `entry-encyclopedia`. */
export function itemTypeLabel(type: string): string {
  const plain = type.replaceAll(/[-_]/g, " ");
  return words[type] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Every kind of source, by its plain name. */
export const itemTypeChoices: readonly { readonly type: string; readonly label: string }[] = itemTypes
  .map((type) => ({ type, label: itemTypeLabel(type) }))
  .sort((a, b) => a.label.localeCompare(b.label, "en"));
