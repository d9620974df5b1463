import { parseIdentifier, type CalendarDate } from "@citable/model";
import { calendarDate } from "../dates/find-dates.ts";
import type { Adapter } from "./adapter.ts";
import { at, first, jsonOf, textAt } from "./json-cursor.ts";
import { notFound, wrongWork } from "./resolve-error.ts";
import { writtenDate } from "./service-dates.ts";
import { institutionFrom, personFrom } from "./service-names.ts";
import { titleText } from "./service-text.ts";
import { notesOn, type NameAt, type WorkNotes } from "./service-work.ts";
import type { WorkIdentifier } from "./work-identifier.ts";
import { xmlOf } from "./answer-xml.ts";
import { all, markupOf, one, within, wordsOf, type XmlNode } from "../xml/xml-tree.ts";

/** Asks PubMed about its number (https://www.ncbi.nlm.nih.gov/books/NBK25499/): the full record has names in full. */
export const askPubmed: Adapter<"pmid"> = async (identifier, client, signal) => {
  const path = `/entrez/eutils/efetch.fcgi?db=pubmed&id=${identifier.value}&retmode=xml`;
  const answer = await client.ask("pubmed", path, signal);
  const record = answer === undefined ? undefined : within(xmlOf(answer), "PubmedArticle")[0];
  const article = one(record, "MedlineCitation");
  if (answer === undefined || article === undefined) throw notFound("PubMed", identifier);
  const own = wordsOf(one(article, "PMID")) ?? "";
  if (own !== identifier.value) throw wrongWork("PubMed", identifier, own);
  const notes = notesOn(answer);
  notes.identifier(identifier);
  notes.text("PMID", own, placeOf(one(article, "PMID")));
  noteArticle(notes, article);
  noteIdentifiers(notes, one(record, "PubmedData"));
  return notes.work();
};

/** Asks PubMed Central which PubMed number a number of its own has, and then PubMed. */
export const askPubmedCentral: Adapter<"pmcid"> = async (identifier, client, signal) => {
  const path = `/tools/idconv/api/v1/articles/?ids=${identifier.value}&format=json`;
  const answer = await client.ask("pmc", path, signal);
  const record = answer === undefined ? undefined : first(at(jsonOf(answer), "records"));
  const pmid = record === undefined ? undefined : textAt(at(record, "pmid"));
  if (record === undefined || pmid === undefined) throw notFound("PubMed Central", identifier);
  const own = textAt(at(record, "pmcid")) ?? "";
  if (own !== identifier.value) throw wrongWork("PubMed Central", identifier, own);
  const work = await askPubmed({ kind: "pmid", value: pmid }, client, signal);
  return { ...work, identifiers: [identifier, ...work.identifiers] };
};

function placeOf(node: XmlNode | undefined): { readonly path: string; readonly quote?: string | undefined } {
  return { path: node?.path ?? "", quote: wordsOf(node) };
}

function noteArticle(notes: WorkNotes, citation: XmlNode): void {
  const article = one(citation, "Article");
  if (article === undefined) return;
  const title = one(article, "ArticleTitle");
  notes.type("article-journal", placeOf(one(article, "PublicationTypeList", "PublicationType")));
  notes.text("title", articleTitle(title, one(article, "VernacularTitle")), placeOf(title));
  const journal = one(article, "Journal");
  notes.text("container-title", journalTitle(wordsOf(one(journal, "Title"))), placeOf(one(journal, "Title")));
  const short = one(journal, "ISOAbbreviation");
  notes.text("container-title-short", wordsOf(short), placeOf(short));
  notes.text("ISSN", wordsOf(one(journal, "ISSN")), placeOf(one(journal, "ISSN")));
  const issue = one(journal, "JournalIssue");
  notes.text("volume", wordsOf(one(issue, "Volume")), placeOf(one(issue, "Volume")));
  notes.text("issue", wordsOf(one(issue, "Issue")), placeOf(one(issue, "Issue")));
  noteDates(notes, one(issue, "PubDate"), one(article, "ArticleDate"));
  const pages = one(article, "Pagination", "MedlinePgn");
  notes.text("page", fullRange(wordsOf(pages)), placeOf(pages));
  notes.names("author", authorsIn(article));
  const language = one(article, "Language");
  const tag = wordsOf(language);
  notes.language(tag === "und" || tag === "mul" ? undefined : tag, placeOf(language));
}

/** A translated title stands in brackets, beside the one that was printed; the full stop is PubMed's. */
function articleTitle(title: XmlNode | undefined, vernacular: XmlNode | undefined): string {
  const words = titleText(markupOf(title)).replace(/(?<!\.)\.$/, "");
  const translated = /^\[(.+)\.?\]$/.exec(words)?.[1];
  if (translated === undefined) return words;
  const printed = titleText(markupOf(vernacular)).replace(/(?<!\.)\.$/, "");
  return printed === "" ? translated.replace(/\.$/, "") : printed;
}

/** "Nature (London)" and "Proceedings … : series" are the catalogue's words for the journal. */
function journalTitle(title: string | undefined): string | undefined {
  return title?.replace(/\s*\((?:\p{Lu}[\p{L} .,]*)(?:\s*:\s*\d{4})?\)$/u, "").replace(/\s+:\s+/g, ": ");
}

/** "1041-9" is 1041–1049. */
function fullRange(pages: string | undefined): string | undefined {
  const match = /^(\d+)-(\d+)$/.exec(pages ?? "");
  const [, from = "", to = ""] = match ?? [];
  if (match === null || to.length >= from.length) return pages;
  return `${from}-${from.slice(0, from.length - to.length)}${to}`;
}

/** The issue's date is the one to cite; the day on which it was put online is another. */
function noteDates(notes: WorkNotes, printed: XmlNode | undefined, online: XmlNode | undefined): void {
  const date = dateIn(printed);
  notes.date("issued", date, placeOf(printed));
  const electronic = dateIn(online);
  if (date === undefined) notes.date("issued", electronic, placeOf(online));
  else notes.date("available-date", electronic, placeOf(online));
}

function dateIn(node: XmlNode | undefined): CalendarDate | undefined {
  if (node === undefined) return undefined;
  const medline = wordsOf(one(node, "MedlineDate"));
  // "1998 Dec-1999 Jan", "2000 Spring": the year is what is certain.
  if (medline !== undefined) return writtenDate(/\d{4}/.exec(medline)?.[0]);
  const year = Number(wordsOf(one(node, "Year")));
  const month = monthNumber(wordsOf(one(node, "Month")));
  const day = Number(wordsOf(one(node, "Day")));
  if (month === undefined) return calendarDate(year);
  return day > 0 ? calendarDate(year, month, day) : calendarDate(year, month);
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,2}$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}

function authorsIn(article: XmlNode): readonly NameAt[] {
  return all(article, "AuthorList", "Author").flatMap((author, index): readonly NameAt[] => {
    const collective = wordsOf(one(author, "CollectiveName"));
    const parts = {
      family: wordsOf(one(author, "LastName")),
      given: wordsOf(one(author, "ForeName")) ?? wordsOf(one(author, "Initials")),
      suffix: suffixOf(wordsOf(one(author, "Suffix"))),
    };
    const name = collective === undefined ? personFrom(parts) : institutionFrom(collective.replace(/\.$/, ""));
    const quote = collective ?? [parts.family, parts.given, parts.suffix].filter(Boolean).join(", ");
    return name === undefined ? [] : [{ name, quote, path: `${author.path}[${index + 1}]` }];
  });
}

/** "2nd", "3rd" are II and III. */
function suffixOf(text: string | undefined): string | undefined {
  const generations: Readonly<Record<string, string>> = { "2nd": "II", "3rd": "III", "4th": "IV" };
  return text === undefined ? undefined : (generations[text] ?? (text === "Jr" || text === "Sr" ? `${text}.` : text));
}

function noteIdentifiers(notes: WorkNotes, record: XmlNode | undefined): void {
  // Those of the article itself; its references have lists of their own.
  for (const id of record === undefined ? [] : all(record, "ArticleIdList", "ArticleId")) {
    const words = wordsOf(id) ?? "";
    const identifier: WorkIdentifier | undefined = parseIdentifier(words);
    if (id.attributes["IdType"] === "doi" && identifier?.kind === "doi") {
      notes.text("DOI", identifier.value, placeOf(id));
      notes.identifier(identifier);
    } else if (id.attributes["IdType"] === "pmc" && identifier?.kind === "pmcid") {
      notes.text("PMCID", identifier.value, placeOf(id));
      notes.identifier(identifier);
    }
  }
}
