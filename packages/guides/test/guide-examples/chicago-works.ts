import { on, people, remembered, type GuideExample } from "./example.ts";

const swingTime = {
  type: "book",
  title: "Swing Time",
  author: people("Smith, Zadie"),
  publisher: "Penguin Press",
  "publisher-place": "New York",
  issued: on("2016"),
};
const walking = {
  type: "chapter",
  title: "Walking",
  author: people("Thoreau, Henry David"),
  "container-title": "The Making of the American Essay",
  editor: people("D’Agata, John"),
  page: "167-195",
  publisher: "Graywolf Press",
  "publisher-place": "Minneapolis",
  issued: on("2016"),
};
const taiwan = {
  type: "article-journal",
  title: "Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality",
  author: people("Keng, Shao-Hsun; Lin, Chun-Hung; Orazem, Peter F."),
  "container-title": "Journal of Human Capital",
  volume: "11",
  issue: "1",
  page: "1-34",
  DOI: "10.1086/690235",
  issued: on("2017"),
};
const facts = {
  type: "webpage",
  title: "Yale Facts",
  "container-title": "Yale University",
  URL: "https://www.yale.edu/about-yale/yale-facts",
  accessed: on("2017-5-1"),
};
const chinatown = {
  type: "book",
  title: "Interior Chinatown",
  author: people("Yu, Charles"),
  publisher: "Pantheon Books",
  "publisher-place": "New York",
  issued: on("2020"),
};
const psalter = {
  type: "chapter",
  title: "The Queen Mary Psalter",
  author: people("Doyle, Kathleen"),
  "container-title": "The Book by Design: The Remarkable Story of the World’s Greatest Invention",
  editor: people("Marks, P. J. M.; Parkin, Stephen"),
  publisher: "University of Chicago Press",
  "publisher-place": "Chicago",
  issued: on("2023"),
};
const selection = {
  type: "article-journal",
  title: "Temporal Variation in Selection Influences Microgeographic Local Adaptation",
  author: people("Dittmar, Emily L.; Schemske, Douglas W."),
  "container-title": "American Naturalist",
  volume: "202",
  issue: "4",
  page: "471-485",
  DOI: "10.1086/725865",
  issued: on("2023"),
};

const guide17 = "Chicago Manual of Style 17, Citation Quick Guide";
const guide18 = "Chicago Manual of Style 18, Citation Quick Guide";

/** Books, chapters, articles and pages: the quick guides of the Chicago Manual. */
export const chicagoWorkExamples: readonly GuideExample[] = [
  ...remembered(
    guide17,
    swingTime,
    ["chicago-notes@17", "bibliography", "Smith, Zadie. *Swing Time*. New York: Penguin Press, 2016."],
    ["chicago-notes@17", "note", "Zadie Smith, *Swing Time* (New York: Penguin Press, 2016)."],
    ["chicago-notes@17", "short note", "Smith, *Swing Time*."],
    ["chicago-author-date@17", "bibliography", "Smith, Zadie. 2016. *Swing Time*. New York: Penguin Press."],
    ["chicago-author-date@17", "in-text", "(Smith 2016)"],
    ["turabian-notes@9", "bibliography", "Smith, Zadie. *Swing Time*. New York: Penguin Press, 2016."],
  ),
  ...remembered(
    guide17,
    walking,
    [
      "chicago-notes@17",
      "bibliography",
      "Thoreau, Henry David. “Walking.” In *The Making of the American Essay*, edited by John D’Agata, 167–95. Minneapolis: Graywolf Press, 2016.",
    ],
    ["chicago-notes@17", "short note", "Thoreau, “Walking.”"],
    [
      "chicago-author-date@17",
      "bibliography",
      "Thoreau, Henry David. 2016. “Walking.” In *The Making of the American Essay*, edited by John D’Agata, 167–95. Minneapolis: Graywolf Press.",
    ],
  ),
  ...remembered(
    guide17,
    taiwan,
    [
      "chicago-notes@17",
      "bibliography",
      "Keng, Shao-Hsun, Chun-Hung Lin, and Peter F. Orazem. “Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality.” *Journal of Human Capital* 11, no. 1 (2017): 1–34. https://doi.org/10.1086/690235.",
    ],
    [
      "chicago-author-date@17",
      "bibliography",
      "Keng, Shao-Hsun, Chun-Hung Lin, and Peter F. Orazem. 2017. “Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality.” *Journal of Human Capital* 11 (1): 1–34. https://doi.org/10.1086/690235.",
    ],
    ["chicago-author-date@17", "in-text", "(Keng, Lin, and Orazem 2017)"],
  ),
  ...remembered(
    guide17,
    facts,
    [
      "chicago-notes@17",
      "bibliography",
      "Yale University. “Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.",
    ],
    [
      "chicago-notes@17",
      "note",
      "“Yale Facts,” Yale University, accessed May 1, 2017, https://www.yale.edu/about-yale/yale-facts.",
    ],
  ),
  ...remembered(
    guide18,
    chinatown,
    ["chicago-notes@18", "bibliography", "Yu, Charles. *Interior Chinatown*. Pantheon Books, 2020."],
    ["chicago-notes@18", "note", "Charles Yu, *Interior Chinatown* (Pantheon Books, 2020)."],
    ["chicago-notes@18", "short note", "Yu, *Interior Chinatown*."],
    ["chicago-author-date@18", "bibliography", "Yu, Charles. 2020. *Interior Chinatown*. Pantheon Books."],
    ["chicago-author-date@18", "in-text", "(Yu 2020)"],
  ),
  ...remembered(
    guide18,
    psalter,
    [
      "chicago-notes@18",
      "bibliography",
      "Doyle, Kathleen. “The Queen Mary Psalter.” In *The Book by Design: The Remarkable Story of the World’s Greatest Invention*, edited by P. J. M. Marks and Stephen Parkin. University of Chicago Press, 2023.",
    ],
    [
      "chicago-notes@18",
      "note",
      "Kathleen Doyle, “The Queen Mary Psalter,” in *The Book by Design: The Remarkable Story of the World’s Greatest Invention*, ed. P. J. M. Marks and Stephen Parkin (University of Chicago Press, 2023).",
    ],
    [
      "chicago-author-date@18",
      "bibliography",
      "Doyle, Kathleen. 2023. “The Queen Mary Psalter.” In *The Book by Design: The Remarkable Story of the World’s Greatest Invention*, edited by P. J. M. Marks and Stephen Parkin. University of Chicago Press.",
    ],
  ),
  ...remembered(
    guide18,
    selection,
    [
      "chicago-notes@18",
      "bibliography",
      "Dittmar, Emily L., and Douglas W. Schemske. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” *American Naturalist* 202, no. 4 (2023): 471–85. https://doi.org/10.1086/725865.",
    ],
    [
      "chicago-author-date@18",
      "bibliography",
      "Dittmar, Emily L., and Douglas W. Schemske. 2023. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” *American Naturalist* 202 (4): 471–85. https://doi.org/10.1086/725865.",
    ],
    ["chicago-author-date@18", "in-text", "(Dittmar and Schemske 2023)"],
  ),
  ...remembered(
    "Chicago Manual of Style 16, Citation Quick Guide",
    {
      type: "chapter",
      title: "Seeing Red: Mao Fetishism, Pax Americana, and the Moral Economy of War",
      author: people("Kelly, John D."),
      "container-title": "Anthropology and Global Counterinsurgency",
      editor: people("Kelly, John D.; Jauregui, Beatrice; Mitchell, Sean T.; Walton, Jeremy"),
      page: "67-83",
      publisher: "University of Chicago Press",
      "publisher-place": "Chicago",
      issued: on("2010"),
    },
    [
      "chicago-notes@16",
      "bibliography",
      "Kelly, John D. “Seeing Red: Mao Fetishism, Pax Americana, and the Moral Economy of War.” In *Anthropology and Global Counterinsurgency*, edited by John D. Kelly, Beatrice Jauregui, Sean T. Mitchell, and Jeremy Walton, 67–83. Chicago: University of Chicago Press, 2010.",
    ],
  ),
];
