import type { EditionFact } from "./edition-facts.ts";

const gbt = {
  families: ["gb-t-7714-author-date", "gb-t-7714-numeric", "gb-t-7714-note"],
  guide: "GB/T 7714",
} as const;
const abnt = { families: ["abnt"], guide: "ABNT" } as const;
const iso = { families: ["iso690-author-date", "iso690-numeric"], guide: "ISO 690" } as const;
const bluebook = { families: ["bluebook"], guide: "The Bluebook" } as const;

/** GB/T 7714 (2015, 2025), ABNT (2002, 2018, 2023), ISO 690 (2010, 2021), the Bluebook (2015, 2020, 2025). */
export const standardsFacts: readonly EditionFact[] = [
  {
    ...gbt,
    field: "author",
    editions: {
      2015: { says: "Family names are in capitals: “LEVINE S I”." },
      2025: { says: "Family names are written as usual: “Levine S I”." },
    },
    source: "the official styles of both editions",
  },
  {
    ...gbt,
    field: "punctuation",
    editions: {
      2015: { says: "Commas, colons and brackets are half-width, with a space after them." },
      2025: { says: "Commas, colons and brackets are full-width, whatever the language of the work." },
    },
    source: "the official styles of both editions; news.whu.edu.cn/info/1015/489767.htm",
  },
  {
    ...gbt,
    field: "genre",
    editions: {
      2015: { says: "A preprint is marked “A”." },
      2025: { says: "A preprint is marked “PP”, a work that is only online “EB”." },
    },
    source: "the official styles of both editions; news.whu.edu.cn/info/1015/489767.htm",
  },
  {
    ...gbt,
    field: "volume",
    editions: {
      2015: { says: "A space stands between the label and the volume." },
      2025: { says: "The volume of a work follows its label without a space; in English “v.”." },
    },
    source: "the official styles of both editions",
  },
  {
    ...abnt,
    field: "URL",
    editions: {
      2002: { says: "An address stands between “<” and “>”.", section: "NBR 6023:2002, 7.2.2" },
      2018: { says: "An address stands by itself.", section: "NBR 6023:2018, 7.2.2" },
      2023: { says: "An address stands by itself.", section: "NBR 6023:2018, 7.2.2" },
    },
    source: "formatacaoabnt.com/6-mudancas-na-norma-para-referencias-abnt-nbr-6023-2018",
  },
  {
    ...abnt,
    field: "container-title",
    editions: {
      2002: { says: "“In:” stands before the work." },
      2018: { says: "“In:”, in italics, stands before the work." },
      2023: { says: "“In:”, in italics, stands before the work." },
    },
    source: "academiaderevisao.com/amp/nbr-6023-2018-mudanças-em-referências-a-sites-et-al-e-in",
  },
  {
    ...abnt,
    field: "authors-list",
    editions: {
      2002: {
        says: "Of four authors and more, only the first is listed, with “et al.”.",
        section: "NBR 6023:2002, 8.1.1.1",
      },
      2018: {
        says: "Of four authors and more, all are best listed; “et al.” is allowed.",
        section: "NBR 6023:2018, 8.1.1.2",
      },
      2023: {
        says: "Of four authors and more, all are best listed; “et al.” is allowed.",
        section: "NBR 6023:2018, 8.1.1.2",
      },
    },
    source: "bibliodados.blogspot.com/2018/11",
  },
  {
    ...abnt,
    field: "author",
    editions: {
      2002: { says: "In citations in the text, authors in brackets are in capitals: “(LEVINE, 2004)”." },
      2018: { says: "In citations in the text, authors in brackets are in capitals: “(LEVINE, 2004)”." },
      2023: {
        says: "In citations in the text, authors in brackets are written as usual: “(Levine, 2004)”.",
        section: "NBR 10520:2023, 6.1.1.1",
      },
    },
    source: "pt.scribd.com/document/684277954; mundobibliotecario.com.br",
  },
  {
    ...abnt,
    field: "repeated-author",
    editions: {
      2002: { says: "A line may stand for an author who is repeated." },
      2018: { says: "An author who is repeated is named again." },
      2023: { says: "An author who is repeated is named again." },
    },
    source: "letras.biblioteca.ufrj.br/mudancas-na-norma-da-abnt-6023-que-orienta-a-elaboracao-de-referencias",
  },
  {
    ...iso,
    field: "accessed",
    editions: {
      2010: { says: "The date of access stands before the address." },
      2021: { says: "The date of access stands after the address." },
    },
    source: "github.com/michal-h21/biblatex-iso690/pull/124",
  },
  {
    ...iso,
    field: "medium",
    editions: {
      2010: { says: "The medium stands in square brackets: “[online]”." },
      2021: { says: "The medium is a word like others: “Online”." },
    },
    source: "github.com/citation-style-language/styles/pull/7297",
  },
  {
    ...bluebook,
    field: "authors-list",
    editions: {
      20: { says: "Up to two authors are listed; of more, the first and “et al.”.", section: "15.1", remembered: true },
      21: { says: "Up to two authors are listed; of more, the first and “et al.”.", section: "15.1(a)" },
      22: { says: "Up to three authors are listed; of more, the first and “et al.”.", section: "15.1(a)" },
    },
    source: "huntersquery.byu.edu/changes-to-bluebook-in-the-new-22nd-edition",
  },
  {
    ...bluebook,
    field: "URL",
    editions: {
      20: { says: "Rule 18 asks for the printed source where there is one." },
      21: { says: "Rule 18 asks for the printed source where there is one." },
      22: {
        says: "Rule 18 asks for the printed source where there is one, and is written anew for web pages, video and generated text.",
        section: "18",
      },
    },
    source: "dukelawref.blogspot.com/2025/06/bluebook-22d-edition-now-available.html",
  },
];
