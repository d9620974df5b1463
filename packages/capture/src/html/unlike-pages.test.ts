import type { DateValue } from "@citable/model";
import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";
import { printDate, printName } from "../merge/candidate.ts";

/** What a page says and what its record has to say; undefined where it must stay unstated. */
interface Told {
  readonly rule: string;
  readonly page: string;
  readonly says: Readonly<Record<string, string | undefined>>;
}

const prose =
  "The ferry toll was paid on the Lindow from the twelfth century, and the town lived on it until the bridge was built. ";
const encyclopedia = "<title>Toll - Encyclopedia of Rivers</title><h1>Toll</h1>";
const dictionary = "<title>toll - River Dictionary</title><h1>toll</h1>";

const dates: readonly Told[] = [
  {
    rule: "the days of a life are no day of publication",
    page: `${encyclopedia}<p>(17 November 1878–19 June 1939)</p><p>${prose}</p>`,
    says: { issued: undefined },
  },
  {
    rule: "a longer line of an entry tells what happened on a day",
    page: `${encyclopedia}<p>The last ferry crossed the river at night on 4 May 2001, and many came.</p>`,
    says: { issued: undefined },
  },
  {
    rule: "a quotation's source has a date of its own",
    page: `${dictionary}<p>They paid it.</p><p>— Jane Doe, River News, 12 July 2023</p>`,
    says: { issued: undefined },
  },
  {
    rule: "a labelled day counts, however old",
    page: `${encyclopedia}<p>Originally Published: December 15, 1983</p><p>${prose}</p>`,
    says: { issued: "1983-12-15" },
  },
  {
    rule: "the label of a year may be a cell of its own",
    page: `${encyclopedia}<table><tr><td>Year of publication:</td><td>1988</td></tr><tr><td>Access Date:</td><td>May 3, 2024</td></tr></table>`,
    says: { issued: "1988" },
  },
  {
    rule: "the mark of MediaWiki's last change is known in any language",
    page: `<meta name="generator" content="MediaWiki 1.35"><title>Zoll – Flusslexikon</title><h1>Zoll</h1><p>${prose}</p><ul><li id="footer-info-lastmod">Diese Seite wurde zuletzt am 14. Juli 2022 um 10:12 Uhr bearbeitet.</li></ul>`,
    says: { issued: "2022-07-14" },
  },
  {
    rule: "the day in a page's foot is that of printing it",
    page: `${encyclopedia}<p>${prose}</p><footer><p>date: 14 March 2024</p></footer>`,
    says: { issued: undefined },
  },
];

const imports: readonly Told[] = [
  {
    rule: "a labelled year counts before an old day of the text",
    page: `<title>Treaty</title><h1>Treaty</h1><p>Signed on August 29, 1842, aboard a ship.</p><dl><dt>Published in:</dt><dd>2023</dd></dl>`,
    says: { issued: "2023" },
  },
  {
    rule: "other skins of wikis mark the last change, too",
    page: `<meta name="generator" content="MediaWiki 1.39"><title>Wall – Fluss Wiki</title><h1>Wall</h1><p>Begonnen am 26. März 1704.</p><ul><li id="lastmod">Diese Seite wurde zuletzt am 21. Mai 2024 um 11:11 Uhr bearbeitet.</li></ul>`,
    says: { issued: "2024-05-21" },
  },
  {
    rule: "the day that an entry calls its own is before the one on which it was put into a new system",
    page: `<meta property="article:published_time" content="2023-03-02T10:00:00+00:00">${encyclopedia}<p>${prose}</p><p>Published: January 10, 2007 | Last updated: March 27, 2023</p>`,
    says: { issued: "2007-01-10" },
  },
  {
    rule: "a month, with what the entry was part of",
    page: `${encyclopedia}<p>${prose}</p><p>DOI: https://doi.org/10.1000/rivers.12</p><p>Originally published October 2009 as part of the Encyclopedia of Rivers and Quays</p>`,
    says: { issued: "2009-10", DOI: "10.1000/rivers.12" },
  },
];

/** Names of works say what they are, in many languages. */
const named: readonly Told[] = [
  ["Riječna enciklopedija", "entry-encyclopedia"],
  ["TDV Nehir Ansiklopedisi", "entry-encyclopedia"],
  ["Енциклопедія річок", "entry-encyclopedia"],
  ["Riopédia", "entry-encyclopedia"],
  ["Diccionario Biográfico de los Ríos", "entry-encyclopedia"],
  ["Suomen jokien tietosanakirja", "entry-encyclopedia"],
  ["Jokien sanakirja", "entry-dictionary"],
  ["Rječnik rijeka", "entry-dictionary"],
  ["Словник річок", "entry-dictionary"],
  ["Nehirler Sözlüğü", "entry-dictionary"],
  ["Folyók szótára", "entry-dictionary"],
].map(([work = "", type = ""]) => ({
  rule: work,
  page: `<title>Lindow - ${work}</title><h1>Lindow</h1>`,
  says: { container: work, type },
}));

const works: readonly Told[] = [
  {
    rule: "the work's name at the head of the page",
    page: "<title>toll | FAO | fluss.example</title><header><a href='/'>FAO</a><p>Flodernas Akademis ordbok</p></header><h1>toll</h1>",
    says: { container: "Flodernas Akademis ordbok", type: "entry-dictionary" },
  },
  {
    rule: "what has a day in its address quotes its sources",
    page: `<link rel="canonical" href="https://news.example/2021/05/04/words"><meta property="og:site_name" content="River News"><title>New words | River News</title><h1>New words</h1><p>${prose}</p><p>Source: Lindow English Dictionary</p>`,
    says: { container: "River News", type: "webpage" },
  },
  {
    rule: "the work's name may be a picture that leads home",
    page: '<title>Fromage</title><a href="/"><img alt="Dictionnaire historique du Fleuve (DHF)"></a><h1>Fromage</h1>',
    says: { container: "Dictionnaire historique du Fleuve", type: "entry-dictionary" },
  },
  {
    rule: "a dash without spaces parts Chinese headword and work",
    page: `<title>通行税-中国河流百科全书</title><h1>通行税</h1>`,
    says: { title: "通行税", container: "中国河流百科全书" },
  },
  {
    rule: "[This article originally appeared in …]",
    page: `<title>Toll</title><h1>Toll</h1><p>${prose}</p><p>[This article originally appeared in the <i>Encyclopedia of Rivers</i>, vol. 1 (1984).]</p>`,
    says: { container: "Encyclopedia of Rivers", volume: "1" },
  },
  {
    rule: "copies of a wiki say so",
    page: `<meta property="og:site_name" content="Quaywand"><title>Toll - Quaywand</title><h1>Toll</h1><p>A fee / From Riverpedia, the free encyclopedia</p><p>${prose}</p>`,
    says: { type: "entry-encyclopedia" },
  },
  {
    rule: "half a bracket at the end of a title is no site's name",
    page: `<title>Krumhorn (Quay Book / 15. Kromat - Ledvätska)</title><h1>Krumhorn</h1><p>${prose}</p>`,
    says: { container: undefined },
  },
  {
    rule: "a source with a volume is the work, wherever it stands",
    page: `<title>River-1857: Toll</title><h2>Toll</h2><p>${prose}</p><p>${prose}</p><div><b>Quelle:</b> Quay's Universal-Lexikon, Band 9. Altenburg 1860, S. 838-839.</div>`,
    says: { container: "Quay's Universal-Lexikon", volume: "9", issued: "1860", type: "entry-encyclopedia" },
  },
  {
    rule: "the body before the work in italics is not the work, nor is the work the publisher",
    page: `<title>Toll | Quay Academy</title><h1>Toll</h1><p>${prose}</p><h2>Cómo citar</h2><p>José Luis Gómez, «Toll», en Quay Academy, <em>Enciclopedia Fluvial</em>, https://rivers.example/toll.</p>`,
    says: { container: "Enciclopedia Fluvial", publisher: undefined },
  },
  {
    rule: "a link to a folder that the page lies in may bear the work's name",
    page: '<title>Lieben, Robert</title><a href="/entries/">ÖBF – Österreichisches Flusslexikon</a><h1>Lieben, Robert</h1>',
    says: { container: "Österreichisches Flusslexikon", type: "entry-encyclopedia" },
  },
  {
    rule: "the links of a breadcrumb are read one by one",
    page: '<title>toll</title><nav class="breadcrumb"><a>Start</a><a>Great River Encyclopedia</a></nav><h1>toll</h1>',
    says: { container: "Great River Encyclopedia" },
  },
  {
    rule: "a full stop may part headword and work",
    page: `<title>Toll. River Encyclopedia</title><h1>Toll</h1><p>${prose}</p>`,
    says: { title: "Toll", container: "River Encyclopedia" },
  },
  {
    rule: "From: headword in A Dictionary",
    page: `<title>Toll - Quay Reference</title><h1>toll</h1><p>From: <a href="/view/1">toll</a> in <a href="/view/2"><em>A Dictionary of Rivers »</em></a></p><p>${prose}</p>`,
    says: { container: "A Dictionary of Rivers", type: "entry-dictionary" },
  },
  {
    rule: "in a printed citation the work is what stands in italics, and the site is not the work",
    page: `<title>Toll | Rivers.com</title><header><a href="/">Rivers.com</a></header><h1>Toll</h1><p>${prose}</p><h3>Cite this article</h3><p>Doe, Jane. "Toll." <em>Europe, 1450 to 1789: Encyclopedia of Rivers</em>. . <em>Rivers.com.</em> 18 Oct. 2022 &lt;https://rivers.example&gt;.</p>`,
    says: { container: "Europe, 1450 to 1789: Encyclopedia of Rivers", author: "Doe, Jane" },
  },
  {
    rule: "a copyright line below the work's name tells the printed work's publisher and year",
    page: `${encyclopedia}<p>${prose}</p><p>Encyclopedia of Rivers</p><p>COPYRIGHT 2004 The Quay Group Inc.</p>`,
    says: { publisher: "The Quay Group Inc.", issued: "2004" },
  },
  {
    rule: "the imprint beside the work's name",
    page: `<title>Salt tax : The Dictionary of Tolls</title><p>The Dictionary of Tolls, ed. Leonard Price (London: Harrow House, 2008)</p><div class="hw">Salt tax</div><p>${prose}</p>`,
    says: {
      title: "Salt tax",
      container: "The Dictionary of Tolls",
      editor: "Price, Leonard",
      publisher: "Harrow House",
      issued: "2008",
    },
  },
  {
    rule: "author and title without quotation marks, Scandinavian",
    page: `<title>toll | Elv</title><h1>toll</h1><p>${prose}</p><h3>Siteringseksempel</h3><p>Nyborg, Karine: <i>toll</i> i <i>Den Store Elv</i> på elv.example. Hentet 22. november 2025 fra https://elv.example/toll</p>`,
    says: { author: "Nyborg, Karine", container: "Den Store Elv", accessed: "2025-11-22", issued: undefined },
  },
  {
    rule: "author and title without quotation marks, German",
    page: `<title>Zoll – Lexikon der Flüsse</title><h1>Zoll</h1><p>${prose}</p><h2>Empfohlene Zitierweise</h2><p>Ursula Beck, Zoll, publiziert am 06.02.2012; in: Lexikon der Flüsse, URL: &lt;https://fluss.example/Zoll&gt; (22.11.2025)</p>`,
    says: { title: "Zoll", author: "Beck, Ursula", issued: "2012-02-06", container: "Lexikon der Flüsse" },
  },
  {
    rule: "From Work, in a citation",
    page: `<title>Toll -- from Quay RiverWorld</title><h1>Toll</h1><p>${prose}</p><h2>Cite this as:</h2><p>Doe, Jane A. "Toll." From <i>RiverWorld</i>--A Quay Resource. https://rivers.example/toll</p>`,
    says: { container: "RiverWorld", type: "entry-encyclopedia" },
  },
  {
    rule: "what follows the site's name says what it is",
    page: `<meta property="og:site_name" content="RiverLink"><title>Toll - RiverLink</title><header>RiverLink <span>the free online encyclopedia of rivers</span></header><h1>Toll</h1><p>${prose}</p>`,
    says: { container: "RiverLink", type: "entry-encyclopedia" },
  },
  {
    rule: "a DOI on a line of its own",
    page: `${encyclopedia}<p>https://doi.org/10.1000/rivers.12</p><p>${prose}</p>`,
    says: { DOI: "10.1000/rivers.12" },
  },
  {
    rule: "Editorial Information is no imprint",
    page: `${encyclopedia}<ul><li>Editorial Information</li></ul><p>${prose}</p>`,
    says: { publisher: undefined },
  },
];

const headwords: readonly Told[] = [
  {
    rule: "phrases and grammar around a French headword",
    page: "<title>virole - Définitions, synonymes | Dictionnaire du Fleuve</title><h1>Définition de virole nom féminin</h1>",
    says: { title: "virole" },
  },
  {
    rule: "Etymology, Origin & Meaning",
    page: "<title>Toll - Etymology, Origin &amp; Meaning</title><h1>Origin and history of toll</h1>",
    says: { title: "toll", type: "entry-dictionary" },
  },
  {
    rule: "soft hyphens and articles are no part of a headword",
    page: "<title>Zwinge | Flusswörterbuch</title><h1>Zwin&shy;ge, die</h1>",
    says: { title: "Zwinge" },
  },
  {
    rule: "a part of speech is no part of a headword, nor in a citation",
    page: `<title>toll, n. meanings | River Dictionary</title><h1>toll noun</h1><p>${prose}</p><h3>Cite</h3><p>“Toll, N.” <em>River Dictionary</em>, Quay Press, September 2025, https://rivers.example/toll.</p>`,
    says: { title: "toll" },
  },
  {
    rule: "a second rank that ends the title is the headword where there is no first",
    page: `<title>A Small Encyclopaedia of Boats: Punt</title><h2>Punt</h2><p>${prose}</p>`,
    says: { title: "Punt", container: "A Small Encyclopaedia of Boats" },
  },
  {
    rule: "a site may state the title of its first page as its name",
    page: '<meta property="og:site_name" content="Home – Quay Lives of Biography"><meta property="og:title" content="Biography – DOE, JANE – Volume VII (1836-1850) – Quay Lives of Biography"><title>DOE, JANE – Quay Lives of Biography</title><h1>DOE, JANE – Quay Lives of Biography</h1>',
    says: { title: "DOE, JANE", container: "Quay Lives of Biography" },
  },
];

const authors: readonly Told[] = [
  {
    rule: "This biography, written by …, was first published in …",
    page: `<title>Ford, James | Quay</title><h1>Ford, James</h1><p>This biography, written by Helen Marsh, was first published in the Dictionary of River Biography in 1990.</p><p>${prose}</p>`,
    says: { author: "Marsh, Helen", container: "Dictionary of River Biography", issued: "1990" },
  },
  {
    rule: "who made a thing in a year is not who signs the entry",
    page: `${encyclopedia}<p>The toll house on the quay was built of brick and stone in 1826 by Myron Bartlett.</p>`,
    says: { author: undefined },
  },
  {
    rule: "a signature in square brackets, and the source below it",
    page: `<title>Salt Trade</title><h1>Salt Trade</h1><p>${prose}</p><p>[Haim Marsh]</p><p><b>Source:</b> <i>Encyclopaedia Fluvialis</i>. © 2008 The Quay Group. All Rights Reserved.</p>`,
    says: { author: "Marsh, Haim", container: "Encyclopaedia Fluvialis", type: "entry-encyclopedia" },
  },
  ...[
    ["Auteure/Auteur: Jean Dupont", "Dupont, Jean"],
    ["条目作者 张维华", "张, 维华"],
    ["نویسنده: محمد رضایی", "رضایی, محمد"],
    ["Författare: Lars Magnusson", "Magnusson, Lars"],
  ].map(([line = "", author = ""]) => ({ rule: line, page: `${encyclopedia}<p>${line}</p>`, says: { author } })),
  {
    rule: "a signature below a last short sentence",
    page: `${encyclopedia}<p>${prose}</p><p>Ferries fell out of use soon after.</p><p>Carol Poh Marsh</p>`,
    says: { author: "Marsh, Carol Poh" },
  },
  {
    rule: "a name under a heading that says author, below the text",
    page: `${encyclopedia}<p>${prose}</p><h2>Författare</h2><p>Margareta Lager</p>`,
    says: { author: "Lager, Margareta" },
  },
  {
    rule: "a signature below a line that leads to other entries",
    page: `${encyclopedia}<p>${prose}</p><p>See also: <a href="f.html">Ferry</a></p><p align="right"><i>Walter Ameling</i></p>`,
    says: { author: "Ameling, Walter" },
  },
  {
    rule: "the original article's author",
    page: `${encyclopedia}<p>${prose}</p><p>This article was adapted from an original article by A.D. Marsh, A.M. Ford (originator), which appeared in Encyclopedia of Rivers.</p>`,
    says: { author: "Marsh, A.D.; Ford, A.M." },
  },
  {
    rule: "Article by, and the names in the next cell, fuller than in the citation",
    page: `${encyclopedia}<table><tr><td>Article by</td><td>John E. Ford, Ann Marsh</td></tr></table><p>${prose}</p><h3>Cite this article</h3><p>Ford, J., &amp; Marsh, A. (2019). Toll. In <em>Encyclopedia of Rivers</em>. Retrieved from https://rivers.example/toll</p>`,
    says: { author: "Ford, John E.; Marsh, Ann" },
  },
  {
    rule: "names whose parts are marked, also within buttons",
    page: `<meta name="citation_title" content="Toll"><meta name="citation_inbook_title" content="Encyclopedia of Rivers"><title>Toll</title><h1>Toll</h1><div><button><span><span class="given-name">Keith</span> <span class="text surname">Ford</span></span></button></div><p>${prose}</p>`,
    says: { author: "Ford, Keith" },
  },
  {
    rule: "a publishing house is no author",
    page: `<meta name="author" content="Éditions Lindow">${encyclopedia}<p>${prose}</p><footer>© Éditions Lindow</footer>`,
    says: { author: undefined },
  },
];

const languages: readonly Told[] = [
  {
    rule: "a few words, where they are one language's only",
    page: "<title>Fliegenkopf</title><h1>Fliegenkopf</h1><p>Auf den Kopf gestellte Letter, die als Platzhalter für eine fehlende dient; gedruckt wird der Fuß.</p>",
    says: { language: "de" },
  },
  {
    rule: "Chinese says it in fewer letters",
    page: "<title>通行税</title><h1>通行税</h1><p>通行税是中世纪河流上的一种税收,由渡口征收,直到桥梁建成为止。</p>",
    says: { language: "zh" },
  },
];

describe("what pages of reference works say of themselves", () => {
  it.each([...dates, ...imports, ...named, ...works, ...headwords, ...authors, ...languages])(
    "$rule",
    ({ page, says }) => {
      expect(recordOf(page, Object.keys(says))).toEqual(says);
    },
  );
});

function recordOf(page: string, fields: readonly string[]): Readonly<Record<string, string | undefined>> {
  const item = captureSource(page, { url: "https://rivers.example/entries/12" }).records[0]?.item;
  const said: Readonly<Record<string, string | undefined>> = {
    ...item?.fields,
    type: item?.type,
    language: item?.language,
    container: item?.fields["container-title"],
    author: item?.names.author?.map(printName).join("; "),
    editor: item?.names.editor?.map(printName).join("; "),
    issued: dayOf(item?.dates.issued),
    accessed: dayOf(item?.dates.accessed),
  };
  return Object.fromEntries(fields.map((field) => [field, said[field]]));
}

function dayOf(date: DateValue | undefined): string | undefined {
  return date?.kind === "calendar" ? printDate(date) : undefined;
}
