import type { Locale } from "@citable/csl";
import type { StyleFile } from "../src/styles/style-file.ts";
import { englishWords } from "../src/words.ts";

/** Terms that the engine asks for by itself, whatever the style says. */
const asked = /^(?:and|and others|et-al|ad|bc|bce|ce|circa|no date|colon|comma|semicolon|page-range-delimiter)$/;
const families = /^(?:open-|close-|month-|season-|ordinal|long-ordinal)/;
/** What the passages are called that a reader may point to (`src/words.ts`), and the headword that a note points to. */
const passages = [...Object.keys(englishWords.passages), "sub-verbo"];

/** The locale without the terms that neither these styles (as text) nor the engine can ask for. */
export function localeFor(locale: Locale, styles: string): Locale {
  const isNeeded = (name: string): boolean =>
    asked.test(name) || families.test(name) || passages.includes(name) || styles.includes(`"${name}"`);
  return { ...locale, terms: locale.terms.filter(({ name }) => isNeeded(name)) };
}

/** A style without what only lists of several works need: how they are sorted, and the macros for that alone. */
export function styleForOne(file: StyleFile): StyleFile {
  const { info, citation, bibliography, macros, ...rest } = file.style;
  const style = {
    ...rest,
    info: { id: info.id, title: info.title, fields: [], issn: [], authors: [] },
    citation: { ...citation, sort: undefined },
    ...(bibliography && { bibliography: { ...bibliography, sort: undefined } }),
  };
  const reached = JSON.stringify([style, macros]);
  const called = macros.filter(([name]) => reached.includes(`"kind":"macro","name":${JSON.stringify(name)}`));
  return { ...file, style: { ...style, macros: called } };
}
