import { definition, entry, on, people, read, type GuideExample } from "./example.ts";

const mla = "mla@9";
const mla7 = "mla@7";

const douglas = "guides.douglascollege.ca/MLA-9/Encyclopedias";
const balamand = "balamand.libguides.com/c.php?g=774436&p=5575774";
const conversation = "digfir-published.macmillanusa.com/conversation2e, 41 (MLA 7)";

/** Entries of reference works in MLA 7 and 9, as libraries' pages on the guides have them. */
export const entriesOfMla: readonly GuideExample[] = [
  ...read(
    "penandthepad.com/cite-dictionary-meaning-mla-1918 (MLA 7)",
    {
      type: definition,
      title: "Sarcasm",
      "container-title": "The American Heritage Dictionary",
      edition: "4",
      issued: on("2000"),
    },
    [mla7, "bibliography", "“Sarcasm.” *The American Heritage Dictionary*. 4th ed. 2000. Print."],
    [mla7, "in-text", "(“Sarcasm”)"],
  ),
  ...read(
    "penandthepad.com/mla-citation-definitions-text-8693199 (MLA 7)",
    {
      type: definition,
      title: "Blue",
      "container-title": "The Merriam-Webster Dictionary",
      edition: "11",
      issued: on("2004"),
    },
    [mla7, "bibliography", "“Blue.” *The Merriam-Webster Dictionary*. 11th ed. 2004. Print."],
  ),
  ...read(
    conversation,
    {
      type: definition,
      title: "Ringtone",
      "container-title": "Webster’s American English Dictionary",
      issued: on("2011"),
    },
    [mla7, "bibliography", "“Ringtone.” *Webster’s American English Dictionary*. 2011. Print."],
  ),
  ...read(
    conversation,
    {
      type: entry,
      title: "Insomnia",
      author: people("Murray, Michael T.; Pizzorno, Joseph"),
      "container-title": "The Encyclopedia of Natural Medicine",
      edition: "3",
      publisher: "Atria",
      "publisher-place": "New York",
      issued: on("2012"),
    },
    [
      mla7,
      "bibliography",
      "Murray, Michael T., and Joseph Pizzorno. “Insomnia.” *The Encyclopedia of Natural Medicine*. 3rd ed. New York: Atria, 2012. Print.",
    ],
    [mla7, "in-text", "(Murray and Pizzorno)"],
  ),
  ...read(
    "libguides.css.edu/c.php?g=1281899&p=9407496 (MLA 9), with three editors shortened as 5.46 has it",
    {
      type: entry,
      title: "Vampires",
      author: people("Jones, Malcom"),
      "container-title": "Medieval Folklore: An Encyclopedia of Myths, Legends, Tales, Beliefs, and Customs",
      editor: people("Lindahl, Carl; McNamara, John; Lindow, John"),
      edition: "4",
      volume: "3",
      publisher: "ABC-CLIO",
      issued: on("2021"),
    },
    [
      mla,
      "bibliography",
      "Jones, Malcom. “Vampires.” *Medieval Folklore: An Encyclopedia of Myths, Legends, Tales, Beliefs, and Customs*, edited by Carl Lindahl et al., 4th ed., vol. 3, ABC-CLIO, 2021.",
    ],
    [mla, "in-text", "(Jones)"],
  ),
  ...read(
    douglas,
    {
      type: entry,
      title: "Assiniboia",
      author: people("Friesen, Gerald"),
      "container-title": "The Canadian Encyclopedia",
      publisher: "Historica Canada",
      issued: on("2017-1-31"),
      URL: "https://www.thecanadianencyclopedia.ca/en/article/assiniboia",
      accessed: on("2021-10-16"),
    },
    [
      mla,
      "bibliography",
      "Friesen, Gerald. “Assiniboia.” *The Canadian Encyclopedia*, Historica Canada, 31 Jan. 2017, www.thecanadianencyclopedia.ca/en/article/assiniboia. Accessed 16 Oct. 2021.",
      {
        text: "Friesen, Gerald. “Assiniboia.” *The Canadian Encyclopedia*, Historica Canada, 31 Jan. 2017, www.thecanadianencyclopedia.ca/en/article/assiniboia.",
        why: "The entry is dated; the day of access is then optional (5.111).",
      },
    ],
    [mla, "in-text", "(Friesen)"],
  ),
  ...read(
    douglas,
    {
      type: definition,
      title: "Zeitgeist",
      "container-title": "Oxford English Dictionary",
      publisher: "Oxford University Press",
      issued: on("2018"),
      URL: "https://www.oed.com/view/Entry/232756?redirectedFrom=zeitgeist#eid",
      accessed: on("2021-10-16"),
    },
    [
      mla,
      "bibliography",
      "“Zeitgeist.” *Oxford English Dictionary*, Oxford UP, 2018, www.oed.com/view/Entry/232756?redirectedFrom=zeitgeist#eid. Accessed 16 Oct. 2021.",
      {
        text: "“Zeitgeist.” *Oxford English Dictionary*, Oxford UP, 2018, www.oed.com/view/Entry/232756?redirectedFrom=zeitgeist#eid.",
        why: "The entry is dated; the day of access is then optional (5.111).",
      },
    ],
    [mla, "in-text", "(“Zeitgeist”)"],
  ),
  ...read(
    douglas,
    {
      type: entry,
      title: "Sufism",
      author: people("Lewisohn, Leonard"),
      "container-title": "Encyclopedia of Philosophy",
      editor: people("Borchert, Donald"),
      edition: "2",
      volume: "9",
      publisher: "Thomson Gale",
      issued: on("2006"),
      page: "300-314",
    },
    [
      mla,
      "bibliography",
      "Lewisohn, Leonard. “Sufism.” *Encyclopedia of Philosophy*, edited by Donald Borchert, 2nd ed., vol. 9, Thomson Gale, 2006, pp. 300-14.",
    ],
    [mla, "in-text", "(Lewisohn)"],
  ),
  ...read(
    douglas,
    {
      type: definition,
      title: "Mystic",
      "container-title": "Oxford Concise Dictionary of Phrase and Fable",
      editor: people("Knowles, Elizabeth"),
      publisher: "Oxford University Press",
      issued: on("2003"),
      page: "349",
    },
    [
      mla,
      "bibliography",
      "“Mystic.” *Oxford Concise Dictionary of Phrase and Fable*, edited by Elizabeth Knowles, Oxford UP, 2003, p. 349.",
    ],
    [mla, "in-text", "(“Mystic”)"],
  ),
  ...read(
    `${balamand} (MLA), with a comma before the editors`,
    {
      type: entry,
      title: "Vietnamese",
      author: people("Jamieson, Neil L."),
      "container-title": "Encyclopedia of Modern Asia",
      editor: people("Levinson, David; Christenson, Karen"),
      volume: "6",
      publisher: "Scribner’s",
      issued: on("2002"),
    },
    [
      mla,
      "bibliography",
      "Jamieson, Neil L. “Vietnamese.” *Encyclopedia of Modern Asia*, edited by David Levinson and Karen Christenson, vol. 6, Scribner’s, 2002.",
    ],
  ),
  ...read(
    `${balamand} (MLA), with a comma before the edition`,
    {
      type: definition,
      title: "Ideology",
      "container-title": "The American Heritage Dictionary",
      edition: "3",
      issued: on("1997"),
    },
    [mla, "bibliography", "“Ideology.” *The American Heritage Dictionary*, 3rd ed., 1997."],
    [mla, "in-text", "(“Ideology”)"],
  ),
];
