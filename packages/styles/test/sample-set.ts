/** A small set of styles of our own, in the layout of the official one. */

/** What the text of a sample style says besides its title. */
export interface SampleTraits {
  readonly parent?: string;
  readonly defaultLocale?: string;
  readonly info?: string;
  readonly prints?: string;
}

/** The text of a style that prints its name. */
export function sampleStyle(id: string, title: string, traits: SampleTraits = {}): string {
  const address = `http://www.zotero.org/styles/${id}`;
  const parent =
    traits.parent === undefined
      ? ""
      : `<link href="http://www.zotero.org/styles/${traits.parent}" rel="independent-parent"/>`;
  const language = traits.defaultLocale === undefined ? "" : ` default-locale="${traits.defaultLocale}"`;
  const layout = `<citation><layout><text value="${traits.prints ?? id}"/></layout></citation>`;
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"${language}>`,
    `<info><title>${title}</title><id>${address}</id><link href="${address}" rel="self"/>${parent}${traits.info ?? ""}`,
    `<updated>2026-01-01T00:00:00+00:00</updated></info>`,
    traits.parent === undefined ? layout : "",
    `</style>`,
  ].join("\n");
}

/** The text of a locale with one term. */
export function sampleLocale(tag: string, word: string): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${tag}">`,
    `<terms><term name="editor">${word}</term></terms>`,
    `</locale>`,
  ].join("\n");
}

export const sampleStyles: Readonly<Record<string, string>> = {
  "modern-language-association": sampleStyle("modern-language-association", "MLA Handbook 9th edition"),
  "house-style": sampleStyle("house-style", "Café &amp; Książka: a house’s style", {
    defaultLocale: "de-AT",
    info: `<category citation-format="note"/><category field="history"/><category field="literature"/>`,
  }),
  "journal-of-samples": sampleStyle("journal-of-samples", "Journal of Samples", {
    parent: "house-style",
    defaultLocale: "fr-FR",
  }),
};

export const sampleLocales: Readonly<Record<string, string>> = {
  "en-US": sampleLocale("en-US", "editor"),
  "de-DE": sampleLocale("de-DE", "Herausgeber"),
  "fr-FR": sampleLocale("fr-FR", "éditeur"),
};

export const sampleRenamed: Readonly<Record<string, string>> = {
  "old-house": "older-house",
  "older-house": "house-style",
};

/** The set as files, by their paths; dependent styles apart, as the official set has them. */
export function sampleFiles(): Readonly<Record<string, string>> {
  const { "journal-of-samples": dependent = "", ...independent } = sampleStyles;
  return {
    ...Object.fromEntries(Object.entries(independent).map(([id, text]) => [`${id}.csl`, text])),
    "dependent/journal-of-samples.csl": dependent,
    ...Object.fromEntries(Object.entries(sampleLocales).map(([tag, text]) => [`locales/locales-${tag}.xml`, text])),
    "renamed-styles.json": JSON.stringify(sampleRenamed),
    "README.md": "Not a style.",
  };
}
