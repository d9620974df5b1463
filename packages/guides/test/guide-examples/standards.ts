import { definition, entry, on, people, read, remembered, type GuideExample } from "./example.ts";

const gbt = "gb-t-7714-numeric@2015";
const abnt = "abnt";

export const standardsExamples: readonly GuideExample[] = [
  ...read(
    "de.scribd.com/document/146610560 (GB/T 7714, 4.2, example 6)",
    {
      type: "chapter",
      title: "Pathogenic properties of invading microorganism",
      author: people("Weinstein, L.; Swertz, M. N."),
      "container-title": "Pathologic physiology: mechanisms of disease",
      editor: people("Sodeman, W. A."),
      publisher: "Saunders",
      "publisher-place": "Philadelphia",
      issued: on("1974"),
      page: "745-772",
    },
    [
      gbt,
      "bibliography",
      "[1] WEINSTEIN L, SWERTZ M N. Pathogenic properties of invading microorganism[M]//SODEMAN W A. Pathologic physiology: mechanisms of disease. Philadelphia: Saunders, 1974: 745-772.",
    ],
  ),
  ...read(
    "de.scribd.com/document/146610560 (GB/T 7714, 4.1, example 10)",
    {
      type: "book",
      title: "Probability, random variable, and random signal principles",
      author: people("Peebles, P. Z."),
      edition: "4",
      publisher: "McGraw Hill",
      "publisher-place": "New York",
      issued: on("2001"),
    },
    [
      gbt,
      "bibliography",
      "[1] PEEBLES P Z. Probability, random variable, and random signal principles[M]. 4th ed. New York: McGraw Hill, 2001.",
    ],
  ),
  ...remembered(
    "GB/T 7714-2015, 4.4",
    {
      type: "article-journal",
      title: "Shaking without quaking",
      author: people("Kanamori, H."),
      "container-title": "Science",
      volume: "279",
      issue: "5359",
      page: "2063",
      issued: on("1998"),
    },
    [gbt, "bibliography", "[1] KANAMORI H. Shaking without quaking[J]. Science, 1998, 279(5359): 2063."],
  ),
  ...remembered(
    "ABNT NBR 6023:2018, 7.4",
    {
      type: definition,
      title: "Política",
      "container-title": "Dicionário da língua portuguesa",
      publisher: "Priberam Informática",
      "publisher-place": "Lisboa",
      issued: on("1998"),
      URL: "http://www.priberam.pt/dlDLPO",
      accessed: on("1999-3-8"),
      language: "pt-BR",
    },
    [
      "abnt@2018",
      "bibliography",
      "POLÍTICA. *In*: DICIONÁRIO da língua portuguesa. Lisboa: Priberam Informática, 1998. Disponível em: http://www.priberam.pt/dlDLPO. Acesso em: 8 mar. 1999.",
    ],
  ),
  ...read(
    "pt.scribd.com/presentation/605617892 (ABNT NBR 6023:2018, 8.1)",
    {
      type: "book",
      title: "Convite à filosofia",
      author: people("Chauí, Marilena"),
      publisher: "Ática",
      "publisher-place": "São Paulo",
      issued: on("2002"),
      language: "pt-BR",
    },
    [
      abnt,
      "bibliography",
      "CHAUÍ, Marilena. **Convite à filosofia**. São Paulo: Ática, 2002.",
      {
        text: "CHAUÍ, M. **Convite à filosofia**. São Paulo: Ática, 2002.",
        why: "Both are allowed (8.1.1); the style that comes with Citable shortens given names, the official one does not.",
      },
    ],
  ),
  ...remembered(
    "ABNT NBR 6023:2018, 7.3",
    {
      type: "chapter",
      title: "Imagens da juventude na era moderna",
      author: people("Romano, Giovanni"),
      "container-title": "História dos jovens 2: a época contemporânea",
      editor: people("Levi, G.; Schmidt, J."),
      publisher: "Companhia das Letras",
      "publisher-place": "São Paulo",
      issued: on("1996"),
      page: "7-16",
      language: "pt-BR",
    },
    [
      abnt,
      "bibliography",
      "ROMANO, Giovanni. Imagens da juventude na era moderna. *In*: LEVI, G.; SCHMIDT, J. (org.). **História dos jovens 2**: a época contemporânea. São Paulo: Companhia das Letras, 1996. p. 7-16.",
      {
        text: "ROMANO, G. Imagens da juventude na era moderna. Em: LEVI, G.; SCHMIDT, J. (Eds.). **História dos jovens 2: a época contemporânea**. São Paulo: Companhia das Letras, 1996. p. 7-16.",
        why: "The style that comes with Citable has other words and sets the subtitle bold too; the official one has “In”.",
      },
    ],
  ),
  ...remembered(
    "ISO 690, contribution, in the form of the official English style, which writes p.",
    {
      type: entry,
      title: "Canals",
      author: people("Roe, Ann"),
      "container-title": "Encyclopedia of Harbours",
      editor: people("Stein, Karl"),
      publisher: "Quay House",
      "publisher-place": "Utrecht",
      issued: on("1998"),
      page: "14-19",
    },
    [
      "iso690-author-date",
      "bibliography",
      "ROE, Ann, 1998. Canals. In: STEIN, Karl (ed.), *Encyclopedia of Harbours*. Utrecht: Quay House. p. 14–19.",
    ],
  ),
];
