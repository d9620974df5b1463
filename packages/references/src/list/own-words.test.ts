import { expect, it } from "vitest";
import { ownWords } from "./own-words.ts";

it.each([
  ["Ash, A. Ice. Sea 12, 1–20 (2001). Google Scholar", "Ash, A. Ice. Sea 12, 1–20 (2001)."],
  ["Ash, A. Ice. Sea 12, 1–20 (2001).\nArticle CAS PubMed Google Scholar", "Ash, A. Ice. Sea 12, 1–20 (2001)."],
  ["Ash A. Ice. Sea 2001;12:1–20. [PubMed] [CrossRef]", "Ash A. Ice. Sea 2001;12:1–20."],
  ["Ash, A. Ice. Sea 12 (2001)\nArticle", "Ash, A. Ice. Sea 12 (2001)"],
  ["Ash A. Ice. Sea 2001; 12:1–20CrossrefMedlineGoogle Scholar", "Ash A. Ice. Sea 2001; 12:1–20"],
  ["3.Ash A. Ice. Sea 2001;12:1–20.", "Ash A. Ice. Sea 2001;12:1–20."],
  ["^ a b Ash, Ada (2001). Ice. London: Quay.", "Ash, Ada (2001). Ice. London: Quay."],
  ["^ Ash, Ada (2001). Ice. London: Quay.", "Ash, Ada (2001). Ice. London: Quay."],
  ["Ash, A. (2001). How to write an article", "Ash, A. (2001). How to write an article"],
  ["Ash, A. (2001). The Journal Article", "Ash, A. (2001). The Journal Article"],
  ["Google. (n.d.). Google Scholar", "Google. (n.d.). Google Scholar"],
  ["Google Scholar", "Google Scholar"],
  ["", ""],
])("keeps of %j the reference's own words", (text, expected) => {
  const { start, end } = ownWords(text, { start: 0, end: text.length });
  expect(text.slice(start, end).trimEnd()).toBe(expected);
});
