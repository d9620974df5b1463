interface Understood {
  readonly difference: string;
  readonly why: string;
}

/** Where we read otherwise than a peer: each that is found must be here, and each that is here must be found. */
export const understood: readonly Understood[] = [
  {
    difference:
      'bibtex-parser, emphasis, title: On <i>Homo</i> and <span class="nocase"><b>bold</b> <span style="font-variant:small-caps;">small</span></span> H₂O x² | On <i>Homo</i> and <b>bold</b> <span style="font-variant:small-caps;">small</span> H<sub>2</sub>O x<sup>2</sup>',
    why: "Raised and lowered letters have markup of their own in CSL-JSON, and case is kept where braces say so.",
  },
  {
    difference: "bibtex-parser, inreference, container-title: Encyclopedia of water | Encyclopedia of Water",
    why: "The peer lowers the case of titles in entries that state no language.",
  },
  {
    difference: "bibtex-parser, mathematics, title: A bound of O(n²) for α | A bound of $O(n^2)$ for $\\alpha$",
    why: "Mathematics stays as it is written: what is made of it is a guess.",
  },
  {
    difference: "bibtex-parser, others, author: Doe, Jane; others | Doe, Jane",
    why: '"and others" is no name: we name it in an issue.',
  },
  {
    difference:
      "bibtex-parser, particles, author: van der Berg, Jan; van Beethoven, Ludwig; de la Fontaine, Jean | van der Berg, Jan; Beethoven, Ludwig van; de la Fontaine, Jean",
    why: 'In "Ludwig van Beethoven" the particle is dropped when names are inverted (CSL 1.0.2, names).',
  },
  {
    difference: "bibtex-parser, special, title: Salt & sons: 100% of #1 at $5 | Salt & Sons: 100% of #1 at $5",
    why: "The peer lowers the case of titles in entries that state no language.",
  },
  {
    difference: "bibtex-parser, subtitle, title: The salt towns | The Salt Towns: A History",
    why: "The peer keeps the subtitle apart and lowers the case of titles.",
  },
  {
    difference: "citation-js, accents, title: Études über Ça et ñ, ß ø Łódź Š \\aa | Études über Ça et ñ, ß ø Łódź Š å",
    why: "\\aa is a letter of LaTeX that the peer does not know.",
  },
  {
    difference: "citation-js, inreference, type: entry | entry-encyclopedia",
    why: "@inreference is an entry of a reference work; its kind is told from the work's name.",
  },
  {
    difference: "citation-js, mathematics, title: A bound of O(n²⁾ for α | A bound of $O(n^2)$ for $\\alpha$",
    why: "Mathematics stays as it is written: what is made of it is a guess.",
  },
  {
    difference: "citation-js, others, author: Doe, Jane; others | Doe, Jane",
    why: '"and others" is no name: we name it in an issue.',
  },
  {
    difference:
      "citation-js, particles, author: van der Berg, Jan; van Beethoven, Ludwig; de la Fontaine, Jean | van der Berg, Jan; Beethoven, Ludwig van; de la Fontaine, Jean",
    why: 'In "Ludwig van Beethoven" the particle is dropped when names are inverted (CSL 1.0.2, names).',
  },
  {
    difference: "bibtex-parser, joined, title: One and two | One and Two",
    why: "The peer lowers the case of titles in entries that state no language.",
  },
  {
    difference: "bibtex-parser, unicode, title: Čeština: über ça | Čeština: über Ça",
    why: "The peer lowers the case of titles in entries that state no language.",
  },
  {
    difference: "citation-js RIS, newspaper, issued: 2008 | 2008-05-07",
    why: "PY has the year, DA the whole date: the fuller one is kept.",
  },
  {
    difference: "citation-js, booklet, type: book | pamphlet",
    why: "What is printed and bound without a publisher (btxdoc, 3.1) is a pamphlet in CSL.",
  },
  {
    difference: "citation-js, verbatimAddress, type: document | webpage",
    why: "@misc with an address is a page.",
  },
  {
    difference: "bibtex-parser, ties, author: Knuth, Donald\u00A0E. | Knuth, Donald E.",
    why: "A tie in a name is where its words part (btxhak, section 5), no sign of its own.",
  },
];
