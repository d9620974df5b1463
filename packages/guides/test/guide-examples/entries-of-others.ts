import { definition, entry, on, people, read, type GuideExample } from "./example.ts";

const turabian = "turabian-notes@9";
const vancouver = "vancouver";
const oscola = "oscola";

/** Entries of reference works in Turabian, Chicago, NLM and OSCOLA, as libraries' pages on the guides have them. */
export const entriesOfOthers: readonly GuideExample[] = [
  ...read(
    "apu.libguides.com/c.php?g=1204659&p=8811226 (Turabian 9, 17.1.8), with “ed.” in the note as 17.1.8.2 has it",
    {
      type: entry,
      title: "Biblical Theology, Contemporary",
      author: people("Stendahl, K."),
      "container-title": "The Interpreter’s Dictionary of the Bible",
      editor: people("Buttrick, G. A."),
      volume: "1",
      page: "418-432",
      publisher: "Abingdon",
      "publisher-place": "Nashville",
      issued: on("1962"),
    },
    [
      turabian,
      "bibliography",
      "Stendahl, K. “Biblical Theology, Contemporary.” In *The Interpreter’s Dictionary of the Bible*, edited by G. A. Buttrick, 1:418–32. Nashville: Abingdon, 1962.",
    ],
    [turabian, "short note", "Stendahl, “Biblical Theology, Contemporary.”"],
  ),
  ...read(
    "he.moodle.ac.edu.au, book 721424, chapter 7126 (Turabian), with a comma before “edited by” as 17.1.8.2 has it",
    {
      type: entry,
      title: "Mongolia",
      author: people("Austin, D. A."),
      "container-title": "Encyclopedia of Christianity in the Global South",
      editor: people("Lamport, Mark A."),
      page: "536-539",
      publisher: "Rowman & Littlefield Publishers",
      "publisher-place": "Lanham, MA",
      issued: on("2018"),
    },
    [
      turabian,
      "bibliography",
      "Austin, D. A. “Mongolia.” In *Encyclopedia of Christianity in the Global South*, edited by Mark A. Lamport, 536–39. Lanham, MA: Rowman & Littlefield Publishers, 2018.",
    ],
    [turabian, "short note", "Austin, “Mongolia.”"],
  ),
  ...read(
    "digfir-published.macmillanusa.com/writershelp2e_axs, ch. 9, 90, note 39 (Chicago 16)",
    {
      type: entry,
      title: "Monroe Doctrine",
      "container-title": "Encyclopaedia Britannica",
      edition: "15",
    },
    ["chicago-notes@16", "note", "*Encyclopaedia Britannica*, 15th ed., s.v. “Monroe Doctrine.”"],
    ["turabian-notes@9", "note", "*Encyclopaedia Britannica*, 15th ed., s.v. “Monroe Doctrine.”"],
  ),
  ...read(
    "philology.science/academic_writing/manual/179.html (Turabian 7)",
    {
      type: entry,
      title: "Wadsworth, Jeremiah",
      "container-title": "Dictionary of American Biography",
    },
    [turabian, "note", "*Dictionary of American Biography*, s.v. “Wadsworth, Jeremiah.”"],
    ["chicago-notes@16", "note", "*Dictionary of American Biography*, s.v. “Wadsworth, Jeremiah.”"],
  ),
  ...read(
    "auckland.libguides.com/vancouver/entry-dictionary",
    {
      type: entry,
      title: "Vein",
      "container-title": "The Kingfisher A-Z encyclopaedia",
      editor: people("Hoare, B."),
      publisher: "Kingfisher",
      "publisher-place": "London (England)",
      issued: on("2002"),
      page: "350",
    },
    [
      vancouver,
      "bibliography",
      "1. Hoare B, editor. The Kingfisher A-Z encyclopaedia. London (England): Kingfisher; 2002. Vein; p. 350.",
      {
        text: "1. Vein. In: Hoare B, editor. The Kingfisher A-Z encyclopaedia. London (England): Kingfisher; 2002. p. 350.",
        why: "An unsigned entry is not put under the editor of the work, where its author is looked for.",
      },
    ],
  ),
  ...read(
    "libguides.mq.edu.au/c.php?g=965422&p=7013548 (Vancouver), with the volume before the place as Citing Medicine has it",
    {
      type: entry,
      title: "Hair care products",
      author: people("Brookman, F."),
      "container-title": "The Advertising age encyclopedia of advertising",
      editor: people("McDonough, J.; Egolf, K."),
      volume: "2",
      publisher: "Fitzroy Dearborn",
      "publisher-place": "New York (NY)",
      issued: on("2003"),
      page: "703-708",
    },
    [
      vancouver,
      "bibliography",
      "1. Brookman F. Hair care products. In: McDonough J, Egolf K, editors. The Advertising age encyclopedia of advertising. Vol. 2. New York (NY): Fitzroy Dearborn; 2003. p. 703-8.",
    ],
  ),
  ...read(
    "referencing.port.ac.uk/pages/ref16.php (Vancouver), with a space after “Vol.”",
    {
      type: entry,
      title: "Palestrina, Giovanni Pierluigi da",
      author: people("Lockwood, L.; O’Regan, N.; Owens, J. A."),
      "container-title": "The new Grove dictionary of music and musicians",
      editor: people("Sadie, S."),
      edition: "2",
      volume: "18",
      publisher: "Macmillan Reference",
      "publisher-place": "London",
      issued: on("2001"),
      page: "937-957",
    },
    [
      vancouver,
      "bibliography",
      "1. Lockwood L, O’Regan N, Owens JA. Palestrina, Giovanni Pierluigi da. In: Sadie S, editor. The new Grove dictionary of music and musicians. 2nd ed. Vol. 18. London: Macmillan Reference; 2001. p. 937-57.",
    ],
  ),
  ...read(
    "library.port.ac.uk/ref/page337.html (OSCOLA 4)",
    {
      type: entry,
      title: "Electoral systems",
      author: people("Lijphart, A."),
      "container-title": "The Encyclopaedia of Democracy",
      issued: on("1995"),
    },
    [oscola, "bibliography", "Lijphart A, ‘Electoral systems’, *The Encyclopaedia of Democracy* (1995)"],
  ),
  ...read(
    "library.port.ac.uk/ref/page337.html (OSCOLA 4)",
    {
      type: definition,
      title: "Critical criminology",
      author: people("Scratan, P.; Chadwick, K."),
      "container-title": "Sage Dictionary of Criminology",
      edition: "4",
      issued: on("2019"),
    },
    [
      oscola,
      "bibliography",
      "Scratan P and Chadwick K, ‘Critical criminology’, *Sage Dictionary of Criminology* (4th edn, 2019)",
    ],
  ),
  ...read(
    "library.port.ac.uk/ref/page337.html (OSCOLA 4)",
    {
      type: entry,
      title: "Environmental degradation: past roots, present transition and future hopes",
      author: people("Cherp, A.; Mnatskanian, R."),
      "container-title": "Eastern Europe, Russia and Central Asia 2005",
      edition: "5",
      issued: on("2004"),
    },
    [
      oscola,
      "note",
      "A Cherp and R Mnatskanian, ‘Environmental degradation: past roots, present transition and future hopes’, *Eastern Europe, Russia and Central Asia 2005* (5th edn, 2004).",
    ],
  ),
];
