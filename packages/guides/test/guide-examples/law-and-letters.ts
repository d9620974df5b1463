import { definition, entry, group, on, people, read, remembered, type GuideExample } from "./example.ts";

const oscola = "oscola";

const legalPositivism = {
  type: entry,
  title: "Legal Positivism",
  author: people("Green, Leslie"),
  "container-title": "The Stanford Encyclopedia of Philosophy",
  editor: people("Zalta, Edward N."),
  publisher: "Stanford University",
  edition: "Fall",
  issued: on("2009"),
  URL: "http://plato.stanford.edu/archives/fall2009/entries/legal-positivism",
  accessed: on("2009-11-20"),
};

export const lawAndLettersExamples: readonly GuideExample[] = [
  ...read(
    "libguides.swansea.ac.uk/oscola/encyclopaedias (OSCOLA 4, 3.2.6)",
    legalPositivism,
    [
      oscola,
      "note",
      "Leslie Green, ‘Legal Positivism’, *The Stanford Encyclopedia of Philosophy* (Fall edn, 2009) \\<http://plato.stanford.edu/archives/fall2009/entries/legal-positivism\\> accessed 20 November 2009.",
    ],
    [
      oscola,
      "bibliography",
      "Green L, ‘Legal Positivism’, *The Stanford Encyclopedia of Philosophy* (Fall edn, 2009) \\<http://plato.stanford.edu/archives/fall2009/entries/legal-positivism\\> accessed 20 November 2009",
    ],
  ),
  ...read(
    "library.port.ac.uk/ref/page339.html (OSCOLA 4, FAQ)",
    {
      type: definition,
      title: "no-fault compensation",
      "container-title": "Oxford Dictionary of Law",
      edition: "7",
      publisher: "OUP",
      "publisher-place": "Oxford",
      issued: on("2013"),
    },
    [oscola, "note", "‘no-fault compensation’, *Oxford Dictionary of Law* (7th edn, OUP 2013)."],
  ),
  ...remembered(
    "OSCOLA 4, 3.2.1",
    {
      type: "book",
      title: "Administrative Law",
      author: people("Endicott, Timothy"),
      publisher: "OUP",
      "publisher-place": "Oxford",
      issued: on("2009"),
    },
    [oscola, "note", "Timothy Endicott, *Administrative Law* (OUP 2009)."],
    [oscola, "bibliography", "Endicott T, *Administrative Law* (OUP 2009)"],
  ),
  ...remembered(
    "OSCOLA 4, 3.2.4",
    {
      type: "chapter",
      title: "The Value of Authorship in the Digital Age",
      author: people("Pila, Justine"),
      "container-title": "World Wide Research: Reshaping the Sciences and Humanities in the Century of Information",
      editor: people("Dutton, William H.; Jeffreys, Paul W."),
      publisher: "MIT Press",
      issued: on("2010"),
    },
    [
      oscola,
      "note",
      "Justine Pila, ‘The Value of Authorship in the Digital Age’ in William H Dutton and Paul W Jeffreys (eds), *World Wide Research: Reshaping the Sciences and Humanities in the Century of Information* (MIT Press 2010).",
    ],
  ),
  ...read(
    "guides.libraries.uc.edu/c.php?g=222561 (Bluebook 20, R15.8)",
    {
      type: definition,
      title: "Replevin",
      "container-title": "Black’s Law Dictionary",
      edition: "10",
      publisher: "Thomson Reuters",
      issued: on("2014"),
    },
    [
      "bluebook",
      "note",
      "*Replevin*, Black’s Law Dictionary (10th ed. 2014).",
      {
        text: "Replevin, Black’s Law Dictionary (10th ed. 2014).",
        why: "The style that comes with Citable sets no italics here; the official one of 2026 does.",
      },
    ],
  ),
  ...read(
    "eastcoastlawyer.blogspot.com/2007/01 (Bluebook, R18.2)",
    {
      type: entry,
      title: "Golden Retriever",
      "container-title": "Wikipedia",
      URL: "https://en.wikipedia.org/wiki/Golden_Retriever",
      accessed: on("2019-2-19"),
    },
    [
      "bluebook",
      "note",
      "*Golden Retriever*, Wikipedia, https://en.wikipedia.org/wiki/Golden_Retriever (last visited Feb. 19, 2019).",
      {
        text: "Golden Retriever, Wikipedia, https://en.wikipedia.org/wiki/Golden_Retriever (last visited Feb 19, 2019).",
        why: "The style that comes with Citable sets no italics and no full stop here; the official one of 2026 does.",
      },
    ],
  ),
  ...remembered(
    "MHRA Style Guide 4, 7.2, of the book in 11.2.2 of edition 3",
    {
      type: "book",
      title: "Worlds of Reference: Lexicography, Learning and Language from the Clay Tablet to the Computer",
      author: people("McArthur, Tom"),
      publisher: "Cambridge University Press",
      "publisher-place": "Cambridge",
      issued: on("1986"),
    },
    [
      "mhra-notes@4",
      "note",
      "Tom McArthur, *Worlds of Reference: Lexicography, Learning and Language from the Clay Tablet to the Computer* (Cambridge University Press, 1986).",
    ],
  ),
  ...remembered(
    "Cite Them Right 11, book",
    {
      type: "book",
      title: "Doing your research project",
      author: people("Bell, Judith"),
      edition: "6",
      publisher: "Open University Press",
      "publisher-place": "Maidenhead",
      issued: on("2014"),
    },
    [
      "harvard-cite-them-right@11",
      "bibliography",
      "Bell, J. (2014) *Doing your research project*. 6th edn. Maidenhead: Open University Press.",
    ],
    ["harvard-cite-them-right@11", "in-text", "(Bell, 2014)"],
  ),
  ...read(
    "library.rgu.ac.uk, Cite Them Right, a page without date",
    {
      type: "webpage",
      title: "Facts and figures",
      author: group("Harbour Trust"),
      URL: "https://harbours.example/facts",
      accessed: on("2019-2-19"),
    },
    [
      "harvard-cite-them-right@11",
      "bibliography",
      "Harbour Trust (no date) *Facts and figures*. Available at: https://harbours.example/facts (Accessed: 19 February 2019).",
    ],
    ["harvard-cite-them-right@11", "in-text", "(Harbour Trust, no date)"],
  ),
];
