import { record } from "../pages.ts";

/** What a reading app turns over: two articles, and one whose record is not fit to be cited. */
export const articles = [
  record,
  { ...record, id: "tolls", title: "Harbour Tolls", author: [{ family: "Ode", given: "Ann" }] },
  { id: "broken", type: "article", title: "{{ article.title }}" },
] as const;

/** An article by its number in the list; the list has no end. */
export function articleAt(number: number): (typeof articles)[number] {
  return articles[number % articles.length] ?? record;
}

/** The address of a record, for a page that gives the element no record but says where it is. */
export const recordAddress = "/tolls.json";
