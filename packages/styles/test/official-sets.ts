import { memorySource } from "../src/memory-source.ts";
import type { StyleSource } from "../src/source.ts";
import { sampleLocale, sampleStyle } from "./sample-set.ts";

const stylesOf = (titles: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, sampleStyle(id, title)]));

/** Locales with a term each. */
export const sampleLocales = {
  "en-US": sampleLocale("en-US", "editor"),
  "en-GB": sampleLocale("en-GB", "editor"),
  "de-DE": sampleLocale("de-DE", "Herausgeber"),
  "de-AT": sampleLocale("de-AT", "Herausgeber"),
  "fr-FR": sampleLocale("fr-FR", "éditeur"),
};

/** As the official set was in March 2025. */
export const march2025: StyleSource = memorySource({
  name: "March 2025",
  locales: sampleLocales,
  styles: stylesOf({
    apa: "American Psychological Association 7th edition",
    "apa-5th-edition": "American Psychological Association 5th edition",
    "apa-6th-edition": "American Psychological Association 6th edition",
    "chicago-author-date": "Chicago Manual of Style 17th edition (author-date)",
    "chicago-author-date-16th-edition": "Chicago Manual of Style 16th edition (author-date)",
    "chicago-fullnote-bibliography": "Chicago Manual of Style 17th edition (full note)",
    "chicago-fullnote-bibliography-16th-edition": "Chicago Manual of Style 16th edition (full note)",
    "modern-language-association": "Modern Language Association 9th edition",
    "modern-language-association-7th-edition": "Modern Language Association 7th edition",
    "modern-language-association-8th-edition": "Modern Language Association 8th edition",
    "modern-language-association-6th-edition-note": "Modern Language Association 6th edition (note)",
    ieee: "IEEE",
    nature: "Nature",
    vancouver: "Vancouver",
    "american-chemical-society": "American Chemical Society",
  }),
});

/** As it was in August 2026: new ids, old editions dropped, and a style whose id is a family's name. */
export const august2026: StyleSource = memorySource({
  name: "August 2026",
  locales: sampleLocales,
  styles: {
    ...stylesOf({
      apa: "APA Style 7th edition",
      "apa-6th-edition": "APA Style 6th edition",
      "chicago-author-date": "Chicago Manual of Style 18th edition (author-date)",
      "chicago-author-date-17th-edition": "Chicago Manual of Style 17th edition (author-date)",
      "chicago-notes": "Chicago Manual of Style 18th edition (notes without bibliography)",
      "chicago-notes-bibliography": "Chicago Manual of Style 18th edition (notes and bibliography)",
      "chicago-notes-bibliography-17th-edition": "Chicago Manual of Style 17th edition (notes and bibliography)",
      "modern-language-association": "MLA Handbook 9th edition (in-text citations)",
      "american-sociological-association": "ASA Style Guide 6th/7th edition",
      "nlm-citation-sequence": "NLM/Vancouver: Citing Medicine 2nd edition (citation-sequence)",
    }),
    "turabian-author-date": sampleStyle("turabian-author-date", "Turabian 9th edition (author-date)", {
      parent: "chicago-author-date-17th-edition",
    }),
  },
  renamed: {
    "modern-language-association-8th-edition": "modern-language-association",
    "apa-5th-edition": "apa",
    apa5th: "apa-5th-edition",
    harvard1: "apa",
    circle: "ring",
    ring: "circle",
  },
});
