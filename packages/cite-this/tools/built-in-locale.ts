import type { Locale } from "@citable/csl";
import type { StyleFile } from "../src/styles/style-file.ts";

/** Terms that the engine asks for by itself, whatever the style says. */
const asked = /^(?:and|and others|et-al|ad|bc|bce|ce|circa|no date|colon|comma|semicolon|page-range-delimiter)$/;
const families = /^(?:open-|close-|month-|season-|ordinal|long-ordinal)/;
/** What passages are called: a reader may point to any of them. */
const passages = [
  ..."act appendix article-locator book canon chapter column elocation equation figure folio issue line note opus".split(
    " ",
  ),
  ..."page paragraph part rule scene section sub-verbo supplement table timestamp title-locator verse volume".split(
    " ",
  ),
];

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
