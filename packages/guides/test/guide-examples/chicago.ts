import { definition, entry, on, people, read, remembered, type GuideExample } from "./example.ts";

const notes17 = "chicago-notes@17";
const notes18 = "chicago-notes@18";
const dates17 = "chicago-author-date@17";
const turabian = "turabian-notes@9";

const strickland = {
  type: entry,
  title: "Glass, Philip",
  author: people("Strickland, Edward"),
  "container-title": "The New Grove Dictionary of Music and Musicians",
  editor: people("Sadie, Stanley; Tyrrell, John"),
  edition: "2",
  volume: "9",
  publisher: "Macmillan",
  "publisher-place": "London",
  issued: on("2001"),
  page: "933",
};

const maronites = {
  type: entry,
  title: "Maronites",
  author: people("Abukhalil, As’ad"),
  "container-title": "Encyclopedia of the Modern Middle East and North Africa",
  editor: people("Mattar, Philip"),
  edition: "2",
  volume: "3",
  publisher: "Macmillan Reference USA",
  "publisher-place": "New York",
  issued: on("2004"),
  page: "1491-1492",
};

const bulls = {
  type: entry,
  title: "Bulls",
  author: people("Isaacson, Melissa"),
  "container-title": "Encyclopedia of Chicago",
  editor: people("Reiff, Janice L.; Keating, Ann Durkin; Grossman, James R."),
  publisher: "Chicago Historical Society",
  issued: on("2005"),
  URL: "http://www.encyclopedia.chicagohistory.org/pages/184.html",
};

const salvation = {
  type: entry,
  title: "salvation",
  "container-title": "Encyclopaedia Britannica",
  edition: "15",
  issued: on("1980"),
};

const chiaroscuro = {
  type: definition,
  title: "chiaroscuro",
  "container-title": "Oxford English Dictionary",
  edition: "3",
};

const streetArt = {
  type: entry,
  title: "Street Art",
  "container-title": "St. James Encyclopedia of Popular Culture",
  publisher: "St. James Press",
  "publisher-place": "London",
  issued: on("2000"),
};

export const chicagoReferenceExamples: readonly GuideExample[] = [
  ...read("library.nic.bc.ca/c.php?g=712190 (17, 14.232), with the year of the edition", salvation, [
    notes17,
    "note",
    "*Encyclopaedia Britannica*, 15th ed. (1980), s.v. “salvation.”",
  ]),
  ...read("libguides.lib.umanitoba.ca/CitingAltFormatChicago (18, 14.130)", salvation, [
    notes18,
    "note",
    "*Encyclopaedia Britannica*, 15th ed. (1980), under “salvation.”",
  ]),
  ...read(
    "digfir-published.macmillanusa.com, writershelp ch. 12 (16, 14.247)",
    { type: entry, title: "Monroe Doctrine", "container-title": "Encyclopaedia Britannica", edition: "15" },
    ["chicago-notes@16", "note", "*Encyclopaedia Britannica*, 15th ed., s.v. “Monroe Doctrine.”"],
    [notes17, "note", "*Encyclopaedia Britannica*, 15th ed., s.v. “Monroe Doctrine.”"],
  ),
  ...remembered(
    "Chicago Manual of Style 15, 17.238",
    { type: entry, title: "Salvation", "container-title": "Encyclopaedia Britannica", edition: "15" },
    ["chicago-notes@15", "note", "*Encyclopaedia Britannica*, 15th ed., s.v. “Salvation.”"],
  ),
  ...read(
    "library.ship.edu (17, 14.233)",
    {
      type: entry,
      title: "Library science",
      "container-title": "Wikipedia",
      issued: on("2013-12-7"),
      URL: "http://en.wikipedia.org/wiki/Library_science",
      accessed: on("2013-12-9"),
    },
    [
      notes17,
      "note",
      "*Wikipedia*, s.v. “Library science,” last modified December 7, 2013, http://en.wikipedia.org/wiki/Library_science.",
    ],
  ),
  ...read(
    "chicagomanualofstyle.org/qanda faq0263 (16, 14.248)",
    {
      type: entry,
      title: "Sibelius, Jean",
      "container-title": "Encyclopaedia Britannica Online",
      URL: "http://original.britannica.com/eb/article-9067596",
      accessed: on("2008-7-19"),
    },
    [
      "chicago-notes@16",
      "note",
      "*Encyclopaedia Britannica Online*, s.v. “Sibelius, Jean,” accessed July 19, 2008, http://original.britannica.com/eb/article-9067596.",
    ],
    [
      notes17,
      "note",
      "*Encyclopaedia Britannica Online*, s.v. “Sibelius, Jean,” accessed July 19, 2008, http://original.britannica.com/eb/article-9067596.",
    ],
  ),
  ...read(
    "guides.library.illinois.edu/MusicCitations (17)",
    {
      type: entry,
      title: "Bach, Johann Sebastian",
      "container-title": "Grove Music Online",
      DOI: "10.1093/gmo/9781561592630.article.6002278195",
      accessed: on("2019-4-27"),
    },
    [
      notes17,
      "note",
      "*Grove Music Online*, s.v. “Bach, Johann Sebastian,” accessed April 27, 2019, https://doi.org/10.1093/gmo/9781561592630.article.6002278195.",
    ],
  ),
  ...read(
    "morlingcollege.libguides.com/chicago-17/reference-works",
    {
      type: definition,
      title: "Parable",
      "container-title": "Oxford English Dictionary",
      edition: "2",
      publisher: "Oxford University Press",
      "publisher-place": "Oxford",
      issued: on("2004"),
    },
    [notes17, "note", "*Oxford English Dictionary*, 2nd ed. (Oxford: Oxford University Press, 2004), s.v. “Parable.”"],
  ),
  ...read("lib.sfu.ca, Chicago 17, encyclopedias and dictionaries (14.234)", maronites, [
    notes17,
    "note",
    "As’ad Abukhalil, “Maronites,” in *Encyclopedia of the Modern Middle East and North Africa*, ed. Philip Mattar, 2nd ed., vol. 3 (New York: Macmillan Reference USA, 2004), 1491–92.",
  ]),
  ...remembered("Chicago Manual of Style 17, 14.30, of the entry at lib.sfu.ca", maronites, [
    notes17,
    "short note",
    "Abukhalil, “Maronites.”",
  ]),
  ...remembered(
    "Chicago Manual of Style 17, 14.234",
    bulls,
    [
      notes17,
      "bibliography",
      "Isaacson, Melissa. “Bulls.” In *Encyclopedia of Chicago*, edited by Janice L. Reiff, Ann Durkin Keating, and James R. Grossman. Chicago Historical Society, 2005. http://www.encyclopedia.chicagohistory.org/pages/184.html.",
    ],
    [
      notes17,
      "note",
      "Melissa Isaacson, “Bulls,” in *Encyclopedia of Chicago*, ed. Janice L. Reiff, Ann Durkin Keating, and James R. Grossman (Chicago Historical Society, 2005), http://www.encyclopedia.chicagohistory.org/pages/184.html.",
    ],
    [notes17, "short note", "Isaacson, “Bulls.”"],
  ),
  ...read(
    "morlingcollege.libguides.com/chicago-17/reference-works, with Chicago's commas and spaces",
    {
      type: definition,
      title: "Parable",
      author: people("Marshall, I. H."),
      "container-title": "New Bible Dictionary",
      editor: people("Marshall, I. H.; Millard, A. R.; Packer, J. I.; Wiseman, D. J."),
      publisher: "InterVarsity Press",
      "publisher-place": "Leicester",
      issued: on("1982"),
      page: "877-879",
    },
    [
      notes17,
      "bibliography",
      "Marshall, I. H. “Parable.” In *New Bible Dictionary*, edited by I. H. Marshall, A. R. Millard, J. I. Packer, and D. J. Wiseman, 877–79. Leicester: InterVarsity Press, 1982.",
    ],
    [notes17, "short note", "Marshall, “Parable.”"],
  ),
  ...read(
    "library.ship.edu (17, 14.234), the edition as 14.118 has it",
    {
      type: entry,
      title: "Sinn Féin",
      author: people("Augusteijn, Joost"),
      "container-title": "The Oxford Companion to Irish History",
      editor: people("Connolly, S. J."),
      edition: "2",
      publisher: "Oxford University Press",
      issued: on("2002"),
      URL: "http://www.oxfordreference.com/view/10.1093/acref/9780199234837.001.0001/acref-9780199234837-e-4",
    },
    [
      notes17,
      "bibliography",
      "Augusteijn, Joost. “Sinn Féin.” In *The Oxford Companion to Irish History*, edited by S. J. Connolly, 2nd ed. Oxford University Press, 2002. http://www.oxfordreference.com/view/10.1093/acref/9780199234837.001.0001/acref-9780199234837-e-4.",
    ],
  ),
  ...read(
    "libguides.csuchico.edu/c.php?g=414286, the edition after a comma as 14.118 has it",
    {
      type: entry,
      title: "Athenian Democracy",
      author: people("Hansen, Mogens Herman"),
      "container-title": "The Oxford Classical Dictionary",
      edition: "3",
      publisher: "Oxford University Press",
      "publisher-place": "Oxford",
      issued: on("1996"),
    },
    [
      dates17,
      "bibliography",
      "Hansen, Mogens Herman. 1996. “Athenian Democracy.” In *The Oxford Classical Dictionary*, 3rd ed. Oxford: Oxford University Press.",
    ],
    [dates17, "in-text", "(Hansen 1996)"],
  ),
  ...read(
    "libguides.lib.umanitoba.ca/CitingAltFormatChicago (18, 14.132)",
    strickland,
    [
      notes18,
      "note",
      "Edward Strickland, “Glass, Philip,” in *The New Grove Dictionary of Music and Musicians*, ed. Stanley Sadie and John Tyrrell, 2nd ed., vol. 9 (Macmillan, 2001), 933.",
    ],
    [notes18, "short note", "Strickland, “Glass, Philip.”"],
  ),
  ...read(
    "library.ulethbridge.ca/chicagostyle/books/dictionary (18, 14.132)",
    {
      type: entry,
      title: "Little Ice Age",
      author: people("Kumar, Rajesh"),
      "container-title": "Encyclopedia of Snow, Ice and Glaciers",
      editor: people("Singh, Vijay P.; Singh, Pratap; Haritashya, Umesh K."),
      publisher: "Springer",
      issued: on("2011"),
      URL: "https://link.springer.com/referenceworkentry/10.1007/978-90-481-2642-2_333",
      accessed: on("2024-7-1"),
    },
    [
      notes18,
      "note",
      "Rajesh Kumar, “Little Ice Age,” in *Encyclopedia of Snow, Ice and Glaciers*, ed. Vijay P. Singh, Pratap Singh, and Umesh K. Haritashya (Springer, 2011), https://link.springer.com/referenceworkentry/10.1007/978-90-481-2642-2_333.",
      {
        text: "Rajesh Kumar, “Little Ice Age,” in *Encyclopedia of Snow, Ice and Glaciers*, ed. Vijay P. Singh et al. (Springer, 2011), https://link.springer.com/referenceworkentry/10.1007/978-90-481-2642-2_333.",
        why: "In notes the 18th edition shortens three names and more (13.78), of editors too; the library's page keeps the older way.",
      },
    ],
    [
      notes18,
      "bibliography",
      "Kumar, Rajesh. “Little Ice Age.” In *Encyclopedia of Snow, Ice and Glaciers*, edited by Vijay P. Singh, Pratap Singh, and Umesh K. Haritashya. Springer, 2011. https://link.springer.com/referenceworkentry/10.1007/978-90-481-2642-2_333.",
    ],
  ),
  ...read("aut.ac.nz.libguides.com/turabian/referenceworks, of 2024", chiaroscuro, [
    notes18,
    "note",
    "*Oxford English Dictionary*, 3rd ed., under “chiaroscuro.”",
  ]),
  ...read("aut.ac.nz.libguides.com/turabian/referenceworks, of 2018", chiaroscuro, [
    turabian,
    "note",
    "*Oxford English Dictionary*, 3rd ed., s.v. “chiaroscuro.”",
  ]),
  ...read("aut.ac.nz.libguides.com/turabian/referenceworks, of 2024", streetArt, [
    notes18,
    "note",
    "*St. James Encyclopedia of Popular Culture* (St. James Press, 2000), under “Street Art.”",
  ]),
  ...read("aut.ac.nz.libguides.com/turabian/referenceworks, of 2018", streetArt, [
    turabian,
    "note",
    "*St. James Encyclopedia of Popular Culture* (London: St. James Press, 2000), s.v. “Street Art.”",
  ]),
  ...read(
    "aut.ac.nz.libguides.com/turabian/referenceworks, of 2018",
    {
      type: entry,
      title: "Serval (mammal)",
      "container-title": "Encyclopaedia Britannica",
      URL: "https://www.britannica.com/animal/serval",
      accessed: on("2017-6-17"),
    },
    [
      turabian,
      "note",
      "*Encyclopaedia Britannica*, s.v. “Serval (mammal),” accessed June 17, 2017, https://www.britannica.com/animal/serval.",
    ],
  ),
];
