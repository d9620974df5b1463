/** A guide whose editions each have a style of their own. Facts only: which ids have held it, and what people call it. */
export interface StyleFamily {
  /** The part before the @ of a name by edition: "chicago-notes". */
  readonly name: string;
  /** The guide, for people: "Chicago Manual of Style, notes and bibliography". */
  readonly title: string;
  /** What else people call it, without the edition; words in any order ({@link familiesCalled}). */
  readonly aliases: readonly string[];
  /**
   * Ids whose edition depends on the source: the official set keeps its newest edition under the bare id and moves
   * the older one to `ID-17th-edition`; it has also changed the bare ids themselves.
   */
  readonly bases: readonly string[];
  /** Ids outside that pattern. */
  readonly otherIds?: readonly string[];
  /** The editions that styles have been made for, newest first. */
  readonly editions: readonly string[];
  /** The edition of a style whose title and id state none; known for some families. */
  readonly unstated?: string;
  /** Finds the edition in a title that does not have it as "17th edition". */
  readonly stated?: RegExp;
}

/** All families. The ids are those of the official set from 2013 to 2026. */
export const families: readonly StyleFamily[] = [
  {
    name: "mla",
    title: "MLA Handbook",
    aliases: ["modern language association", "mla in text citations"],
    bases: ["modern-language-association"],
    editions: ["9", "8", "7"],
  },
  {
    name: "mla-notes",
    title: "MLA Handbook, notes",
    aliases: ["mla note", "modern language association notes", "modern language association note"],
    bases: ["modern-language-association-notes", "modern-language-association-note"],
    otherIds: ["modern-language-association-6th-edition-note"],
    editions: ["9", "6"],
  },
  {
    name: "chicago-notes",
    title: "Chicago Manual of Style, notes and bibliography",
    aliases: ["chicago", "cmos", "chicago notes bibliography", "chicago notes and bibliography", "chicago full note"],
    bases: ["chicago-notes-bibliography", "chicago-fullnote-bibliography"],
    editions: ["18", "17", "16", "15"],
  },
  {
    name: "chicago-shortened-notes",
    title: "Chicago Manual of Style, shortened notes and bibliography",
    aliases: ["chicago shortened notes bibliography", "chicago shortened notes and bibliography"],
    bases: ["chicago-shortened-notes-bibliography", "chicago-note-bibliography"],
    editions: ["18", "17", "16", "15"],
  },
  {
    name: "chicago-author-date",
    title: "Chicago Manual of Style, author-date",
    aliases: ["chicago", "cmos", "cmos author date"],
    bases: ["chicago-author-date"],
    editions: ["18", "17", "16", "15"],
  },
  {
    name: "turabian-notes",
    title: "Turabian, notes and bibliography",
    aliases: ["turabian", "turabian notes bibliography", "turabian notes and bibliography", "turabian full note"],
    bases: ["turabian-notes-bibliography", "turabian-fullnote-bibliography"],
    editions: ["9", "8"],
  },
  {
    name: "turabian-author-date",
    title: "Turabian, author-date",
    aliases: ["turabian"],
    bases: ["turabian-author-date"],
    editions: ["9", "8"],
  },
  {
    name: "apa",
    title: "Publication Manual of the American Psychological Association",
    aliases: ["american psychological association"],
    bases: ["apa"],
    editions: ["7", "6", "5"],
  },
  {
    name: "ama",
    title: "AMA Manual of Style",
    aliases: ["american medical association"],
    bases: ["american-medical-association"],
    editions: ["11", "10"],
  },
  {
    name: "harvard-cite-them-right",
    title: "Cite Them Right, Harvard",
    aliases: ["cite them right", "cite them right author date harvard"],
    bases: ["harvard-cite-them-right"],
    editions: ["12", "11", "10"],
  },
  {
    name: "vancouver",
    title: "Citing Medicine (NLM, Vancouver), citation-sequence",
    aliases: ["nlm", "citing medicine", "nlm vancouver", "nlm citation sequence"],
    bases: ["nlm-citation-sequence", "vancouver"],
    editions: ["2"],
    unstated: "2",
  },
  {
    name: "cse-name-year",
    title: "Scientific Style and Format (CSE), name-year",
    aliases: ["cse", "council of science editors", "council of science editors name year"],
    bases: ["cse-name-year", "council-of-science-editors-author-date"],
    editions: ["9", "8"],
  },
  {
    name: "cse-citation-sequence",
    title: "Scientific Style and Format (CSE), citation-sequence",
    aliases: ["cse", "council of science editors", "council of science editors citation sequence"],
    bases: ["cse-citation-sequence", "council-of-science-editors"],
    editions: ["9", "8"],
  },
  {
    name: "cse-citation-name",
    title: "Scientific Style and Format (CSE), citation-name",
    aliases: ["cse", "council of science editors", "council of science editors citation name"],
    bases: ["cse-citation-name", "council-of-science-editors-alphabetical"],
    editions: ["9", "8"],
  },
  {
    name: "asa",
    title: "American Sociological Association Style Guide",
    aliases: ["american sociological association"],
    bases: ["american-sociological-association"],
    editions: ["7", "6"],
  },
  {
    name: "mhra-notes",
    title: "MHRA Style Guide, notes",
    aliases: ["mhra", "modern humanities research association", "modern humanities research association notes"],
    bases: ["mhra-notes", "modern-humanities-research-association-notes", "modern-humanities-research-association"],
    editions: ["4", "3"],
  },
  {
    name: "mhra-author-date",
    title: "MHRA Style Guide, author-date",
    aliases: ["mhra", "modern humanities research association", "modern humanities research association author date"],
    bases: ["mhra-author-date", "modern-humanities-research-association-author-date"],
    editions: ["4", "3"],
  },
  {
    name: "oscola",
    title: "Oxford University Standard for Citation of Legal Authorities",
    aliases: ["oxford university standard for citation of legal authorities"],
    bases: ["oscola"],
    editions: ["4"],
    unstated: "4",
  },
  {
    name: "gb-t-7714-author-date",
    title: "GB/T 7714, author-date",
    aliases: ["gb t 7714", "gbt 7714", "gb 7714", "china national standard gb t 7714 author date"],
    bases: [],
    otherIds: [
      "china-national-standard-gb-t-7714-2025-author-date",
      "china-national-standard-gb-t-7714-2015-author-date",
    ],
    editions: ["2025", "2015"],
    stated: /7714-(\d{4})/,
  },
  {
    name: "gb-t-7714-numeric",
    title: "GB/T 7714, numeric",
    aliases: ["gb t 7714", "gbt 7714", "gb 7714", "china national standard gb t 7714 numeric"],
    bases: [],
    otherIds: ["china-national-standard-gb-t-7714-2025-numeric", "china-national-standard-gb-t-7714-2015-numeric"],
    editions: ["2025", "2015"],
    stated: /7714-(\d{4})/,
  },
  {
    name: "gb-t-7714-note",
    title: "GB/T 7714, notes",
    aliases: ["gb t 7714", "gbt 7714", "gb 7714", "china national standard gb t 7714 note"],
    bases: [],
    otherIds: ["china-national-standard-gb-t-7714-2025-note", "china-national-standard-gb-t-7714-2015-note"],
    editions: ["2025", "2015"],
    stated: /7714-(\d{4})/,
  },
  {
    name: "ieee",
    title: "IEEE Reference Guide",
    aliases: ["institute of electrical and electronics engineers"],
    bases: ["ieee"],
    editions: ["2023"],
    // "IEEE Reference Guide version 11.29.2023"
    stated: /version \d+\.\d+\.(\d{4})/,
  },
  {
    name: "abnt",
    title: "ABNT NBR 6023 and 10520",
    aliases: ["associacao brasileira de normas tecnicas", "abnt nbr 6023"],
    bases: ["associacao-brasileira-de-normas-tecnicas"],
    editions: ["2023", "2018", "2002"],
  },
  {
    name: "bluebook",
    title: "The Bluebook",
    aliases: ["bluebook law review"],
    bases: ["bluebook-law-review"],
    editions: ["22", "21", "20"],
  },
  {
    name: "iso690-author-date",
    title: "ISO 690, author-date",
    aliases: ["iso 690", "iso 690 author date"],
    bases: ["iso690-author-date-en"],
    editions: ["2021", "2010"],
  },
  {
    name: "iso690-numeric",
    title: "ISO 690, numeric",
    aliases: ["iso 690", "iso 690 numeric"],
    bases: ["iso690-numeric-en"],
    editions: ["2021", "2010"],
  },
  ...withoutEditions(),
];

/** Guides whose styles state no edition: only their short names are of use. */
function withoutEditions(): readonly StyleFamily[] {
  return [
    shortName("acs", "american-chemical-society", "ACS Guide", ["american chemical society"]),
    shortName("aaa", "american-anthropological-association", "American Anthropological Association", [
      "american anthropological association",
    ]),
    shortName("apsa", "american-political-science-association", "APSA Style Manual", [
      "american political science association",
    ]),
  ];
}

function shortName(name: string, id: string, title: string, aliases: readonly string[]): StyleFamily {
  return { name, title, aliases, bases: [id], editions: [] };
}
