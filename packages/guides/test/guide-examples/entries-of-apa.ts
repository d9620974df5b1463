import { definition, entry, group, on, people, read, type GuideExample } from "./example.ts";

const apa = "apa@7";

const towson = "towson.libguides.com/apastyle7/dictionaries";
const ufh = "ufh.za.libguides.com/c.php?g=1051882&p=7636852";

/** Entries of reference works in APA 7, as libraries' pages on the guides have them. */
export const entriesOfApa: readonly GuideExample[] = [
  ...read(
    towson,
    {
      type: definition,
      title: "Heliophile",
      author: group("Merriam-Webster"),
      "container-title": "Merriam-Webster’s Collegiate Dictionary",
      edition: "11",
      page: "816",
      publisher: "Merriam-Webster",
      issued: on("2011"),
    },
    [
      apa,
      "bibliography",
      "Merriam-Webster. (2011). Heliophile. In *Merriam-Webster’s collegiate dictionary* (11th ed., p. 816).",
    ],
    [apa, "in-text", "(Merriam-Webster, 2011)"],
  ),
  ...read(
    towson,
    {
      type: entry,
      title: "Hawaii",
      author: people("King, P.; Wester, L."),
      "container-title": "The World Book Encyclopedia",
      volume: "9",
      page: "99-110",
      publisher: "World Book",
      issued: on("1999"),
    },
    [
      apa,
      "bibliography",
      "King, P., & Wester, L. (1999). Hawaii. In *The world book encyclopedia* (Vol. 9, pp. 99–110). World Book.",
      {
        text: "King, P., & Wester, L. (1999). Hawaii. In *The World Book encyclopedia* (Vol. 9, pp. 99–110). World Book.",
        why: "World Book is the house's name, and names keep their capitals (6.17).",
      },
    ],
    [apa, "in-text", "(King & Wester, 1999)"],
  ),
  ...read(
    "libguides.uvt.nl/apa-manual/reference-works",
    {
      type: definition,
      title: "Gauss-Markov theorem",
      author: group("American Psychological Association"),
      "container-title": "APA Dictionary of Psychology",
      URL: "https://dictionary.apa.org/gauss-markov-theorem",
      accessed: on("2022-4-12"),
    },
    [
      apa,
      "bibliography",
      "American Psychological Association. (n.d.). Gauss-Markov theorem. In *APA dictionary of psychology*. Retrieved April 12, 2022, from https://dictionary.apa.org/gauss-markov-theorem",
    ],
    [apa, "in-text", "(American Psychological Association, n.d.)"],
  ),
  ...read(
    "lynn-library.libguides.com/apa/Reference_works",
    {
      type: definition,
      title: "Interjection",
      author: group("Merriam-Webster"),
      "container-title": "Merriam-Webster.com Dictionary",
      URL: "https://www.merriam-webster.com/dictionary/interjection",
      accessed: on("2020-3-3"),
    },
    [
      apa,
      "bibliography",
      "Merriam-Webster. (n.d.). Interjection. In *Merriam-Webster.com dictionary*. Retrieved March 3, 2020, from https://www.merriam-webster.com/dictionary/interjection",
    ],
    [apa, "in-text", "(Merriam-Webster, n.d.)"],
  ),
  ...read(
    "aus.libguides.com/c.php?g=1131783&p=8260796 (APA 7)",
    {
      type: definition,
      title: "Semantics",
      author: group("Merriam-Webster"),
      "container-title": "Merriam-Webster.com Dictionary",
      URL: "https://www.merriam-webster.com/dictionary/semantics",
      accessed: on("2020-1-4"),
    },
    [
      apa,
      "bibliography",
      "Merriam-Webster. (n.d.). Semantics. In *Merriam-Webster.com dictionary*. Retrieved January 4, 2020, from https://www.merriam-webster.com/dictionary/semantics",
    ],
  ),
  ...read(
    "lynn-library.libguides.com/apa/Reference_works",
    {
      type: entry,
      title: "Abstract art",
      author: group("Encyclopaedia Britannica"),
      "container-title": "Britannica Concise Encyclopedia",
      publisher: "Britannica Digital Learning",
      issued: on("2017"),
      URL: "https://search.credoreference.com/articles/Qm9va0FydGljbGU6NDM4MzE1?aid=106133",
    },
    [
      apa,
      "bibliography",
      "Encyclopaedia Britannica. (2017). Abstract art. In *Britannica concise encyclopedia*. Britannica Digital Learning. https://search.credoreference.com/articles/Qm9va0FydGljbGU6NDM4MzE1?aid=106133",
    ],
    [apa, "in-text", "(Encyclopaedia Britannica, 2017)"],
  ),
  ...read(
    "libguides.cnc.bc.ca/c.php?g=737570&p=5314196 (APA 7)",
    {
      type: definition,
      title: "Confidence",
      author: group("Merriam-Webster"),
      "container-title": "The Merriam-Webster Dictionary",
      edition: "11",
      publisher: "Merriam-Webster",
      issued: on("2010"),
    },
    [apa, "bibliography", "Merriam-Webster. (2010). Confidence. In *The Merriam-Webster dictionary* (11th ed.)."],
    [apa, "in-text", "(Merriam-Webster, 2010)"],
  ),
  ...read(
    "lssc.libanswers.com/faq/364607 (APA 7), with the full stop after the publisher",
    {
      type: entry,
      title: "Love",
      author: people("Helm, B."),
      "container-title": "The Stanford Encyclopedia of Philosophy",
      editor: people("Zalta, E. N."),
      edition: "Fall 2017",
      publisher: "Stanford University",
      issued: on("2017"),
      URL: "https://plato.stanford.edu/archives/fall2017/entries/love/",
    },
    [
      apa,
      "bibliography",
      "Helm, B. (2017). Love. In E. N. Zalta (Ed.), *The Stanford encyclopedia of philosophy* (Fall 2017 ed.). Stanford University. https://plato.stanford.edu/archives/fall2017/entries/love/",
    ],
    [apa, "in-text", "(Helm, 2017)"],
  ),
  ...read(
    "federation.edu.au/library/fedcite/content/apa-7th-ed./other-sources/encyclopedia-entry",
    {
      type: entry,
      title: "ABBA",
      author: people("McColl, G."),
      "container-title": "Encyclopedia of Music in the 20th Century",
      editor: people("Stacy, L.; Henderson, L."),
      publisher: "Taylor and Francis",
      issued: on("2014"),
      DOI: "10.4324/9781315062051",
    },
    [
      apa,
      "bibliography",
      "McColl, G. (2014). ABBA. In L. Stacy & L. Henderson (Eds.), *Encyclopedia of music in the 20th century*. Taylor and Francis. https://doi.org/10.4324/9781315062051",
    ],
    [apa, "in-text", "(McColl, 2014)"],
  ),
  ...read(
    "lib.conestogac.on.ca/reference-list/dictionaries-encyclopedias (APA 7)",
    {
      type: entry,
      title: "Door",
      author: people("Radford, E.; Radford, M. A."),
      "container-title": "Encyclopedia of Superstitions",
      publisher: "Philosophical Library",
      issued: on("2007"),
    },
    [
      apa,
      "bibliography",
      "Radford, E., & Radford, M. A. (2007). Door. In *Encyclopedia of superstitions*. Philosophical Library.",
    ],
  ),
  ...read(
    `${ufh} (APA 7), with initials spaced as 9.8 has them`,
    {
      type: entry,
      title: "Acid soils",
      author: people("Dahlgren, R. A.; Macías, F.; Arbestain, M. C.; Chesworth, W."),
      "container-title": "Encyclopedia of Soil Science",
      editor: people("Chesworth, W."),
      publisher: "Springer",
      issued: on("2008"),
    },
    [
      apa,
      "bibliography",
      "Dahlgren, R. A., Macías, F., Arbestain, M. C., & Chesworth, W. (2008). Acid soils. In W. Chesworth (Ed.), *Encyclopedia of soil science*. Springer.",
    ],
    [apa, "in-text", "(Dahlgren et al., 2008)"],
  ),
  ...read(
    `${ufh} (APA 7)`,
    {
      type: definition,
      title: "Karyotype",
      "container-title": "A Dictionary of Ecology",
      editor: people("Allaby, M."),
      edition: "5",
      publisher: "Oxford University Press",
      issued: on("2015"),
    },
    [
      apa,
      "bibliography",
      "Karyotype. (2015). In M. Allaby (Ed.), *A dictionary of ecology* (5th ed.). Oxford University Press.",
    ],
    [apa, "in-text", "(“Karyotype,” 2015)"],
  ),
];
