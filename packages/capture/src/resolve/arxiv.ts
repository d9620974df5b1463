import { parseIdentifier, type Identifier } from "@citable/model";
import type { Adapter } from "./adapter.ts";
import { notFound, wrongWork } from "./resolve-error.ts";
import { isoDate } from "./service-dates.ts";
import { nameFrom } from "./service-names.ts";
import { titleText } from "./service-text.ts";
import { notesOn, type NameAt, type WorkNotes } from "./service-work.ts";
import { xmlOf } from "./answer-xml.ts";
import { all, markupOf, one, within, wordsOf, type XmlNode } from "../xml/xml-tree.ts";
import { publishedAs } from "./published-as.ts";

/** Asks arXiv about its number (https://info.arxiv.org/help/api/user-manual.html); the last version without one. */
export const askArxiv: Adapter<"arxiv"> = async (identifier, client, signal) => {
  const asked = identifier.version === undefined ? identifier.value : `${identifier.value}v${identifier.version}`;
  const answer = await client.ask("arxiv", `/api/query?id_list=${encodeURIComponent(asked)}&max_results=1`, signal);
  const entry = answer === undefined ? undefined : within(xmlOf(answer), "entry")[0];
  const id = one(entry, "id");
  const address = wordsOf(id) ?? "";
  // Errors are entries too, with an address of their own.
  if (answer === undefined || entry === undefined || address.includes("/api/errors"))
    throw notFound("arXiv", identifier);
  if (!isSame(identifier, parseIdentifier(address))) throw wrongWork("arXiv", identifier, address);
  const notes = notesOn(answer);
  notes.identifier(identifier);
  noteEntry(notes, entry, identifier.version);
  const where = { path: id?.path ?? "", quote: address };
  notes.text("number", `arXiv:${asked}`, where);
  notes.text("URL", `https://arxiv.org/abs/${asked}`, where);
  return notes.work();
};

function isSame(asked: Arxiv, own: Identifier | undefined): boolean {
  if (own?.kind !== "arxiv" || own.value.toLowerCase() !== asked.value.toLowerCase()) return false;
  return asked.version === undefined || own.version === asked.version;
}

type Arxiv = Extract<Identifier, { kind: "arxiv" }>;

function noteEntry(notes: WorkNotes, entry: XmlNode, version: number | undefined): void {
  const title = one(entry, "title");
  const where = { path: entry.path, quote: wordsOf(one(entry, "id")) };
  notes.type("article", where);
  notes.text("genre", "Preprint", where);
  notes.text("publisher", "arXiv", where);
  notes.text("title", titleText(markupOf(title)), { path: title?.path ?? "", quote: wordsOf(title) });
  const authors = all(entry, "author").flatMap((author, index): readonly NameAt[] => {
    const quote = wordsOf(one(author, "name"));
    const name = nameFrom(quote);
    return name === undefined ? [] : [{ name, quote: quote ?? "", path: `${author.path}[${index + 1}]/name` }];
  });
  notes.names("author", authors);
  noteDates(notes, entry, version);
  notePublished(notes, entry);
}

/** The preprint dates from its first version; a version that was asked for has the day on which it was put up. */
function noteDates(notes: WorkNotes, entry: XmlNode, version: number | undefined): void {
  const date = one(entry, version === undefined || version === 1 ? "published" : "updated");
  notes.date("issued", isoDate(wordsOf(date)), { path: date?.path ?? "", quote: wordsOf(date) });
}

/** A preprint is not the article that it became: that is told of, and not taken for it. */
function notePublished(notes: WorkNotes, entry: XmlNode): void {
  const journal = wordsOf(one(entry, "journal_ref"));
  const doi = wordsOf(one(entry, "doi"));
  if (journal === undefined && doi === undefined) return;
  const published = [journal, doi].filter((words) => words !== undefined).join(", ");
  notes.issue(publishedAs(published));
}
