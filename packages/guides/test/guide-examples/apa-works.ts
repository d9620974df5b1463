import { group, on, people, remembered, type GuideExample } from "./example.ts";

const seventh = "apa@7";

/** Books, chapters, articles and pages of the Publication Manual, 7th edition. */
export const apaWorkExamples: readonly GuideExample[] = [
  ...remembered(
    "APA Publication Manual 7, 10.2, example 20",
    {
      type: "book",
      title: "Feminist Therapy",
      author: people("Brown, Laura S."),
      edition: "2",
      publisher: "American Psychological Association",
      "publisher-place": "Washington, DC",
      issued: on("2018"),
      DOI: "10.1037/0000092-000",
    },
    [
      seventh,
      "bibliography",
      "Brown, L. S. (2018). *Feminist therapy* (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000092-000",
    ],
    [seventh, "in-text", "(Brown, 2018)"],
  ),
  ...remembered(
    "APA Publication Manual 7, 10.2, example 24",
    {
      type: "book",
      title: "Early Childhood Education: Values and Practices in Denmark",
      editor: people("Hygum, Erik; Pedersen, Peter Moller"),
      publisher: "Hans Reitzels Forlag",
      issued: on("2010"),
    },
    [
      seventh,
      "bibliography",
      "Hygum, E., & Pedersen, P. M. (Eds.). (2010). *Early childhood education: Values and practices in Denmark*. Hans Reitzels Forlag.",
    ],
  ),
  ...remembered(
    "APA Publication Manual 7, 10.3, example 38",
    {
      type: "chapter",
      title: "Affirmative Cognitive Behavior Therapy with Sexual and Gender Minority People",
      author: people("Balsam, Kimberly F.; Martell, Christopher R.; Jones, Kyle P.; Safren, Steven A."),
      "container-title": "Culturally Responsive Cognitive Behavior Therapy: Practice and Supervision",
      editor: people("Iwamasa, Gayle Y.; Hays, Pamela A."),
      edition: "2",
      page: "287-314",
      publisher: "American Psychological Association",
      issued: on("2019"),
      DOI: "10.1037/0000119-012",
    },
    [
      seventh,
      "bibliography",
      "Balsam, K. F., Martell, C. R., Jones, K. P., & Safren, S. A. (2019). Affirmative cognitive behavior therapy with sexual and gender minority people. In G. Y. Iwamasa & P. A. Hays (Eds.), *Culturally responsive cognitive behavior therapy: Practice and supervision* (2nd ed., pp. 287–314). American Psychological Association. https://doi.org/10.1037/0000119-012",
    ],
    [seventh, "in-text", "(Balsam et al., 2019)"],
  ),
  ...remembered(
    "APA Publication Manual 7, 10.1, example 1",
    {
      type: "article-journal",
      title: "Language Learning as Language Use: A Cross-Linguistic Model of Child Language Development",
      author: people("McCauley, Stewart M.; Christiansen, Morten H."),
      "container-title": "Psychological Review",
      volume: "126",
      issue: "1",
      page: "1-51",
      issued: on("2019"),
      DOI: "10.1037/rev0000126",
    },
    [
      seventh,
      "bibliography",
      "McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use: A cross-linguistic model of child language development. *Psychological Review*, *126*(1), 1–51. https://doi.org/10.1037/rev0000126",
    ],
    [seventh, "in-text", "(McCauley & Christiansen, 2019)"],
  ),
  ...remembered(
    "APA Publication Manual 7, 10.16, example 111",
    {
      type: "webpage",
      title: "The Top 10 Causes of Death",
      author: group("World Health Organization"),
      "container-title": "World Health Organization",
      issued: on("2018-5-24"),
      URL: "https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death",
    },
    [
      seventh,
      "bibliography",
      "World Health Organization. (2018, May 24). *The top 10 causes of death*. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death",
    ],
  ),
];
