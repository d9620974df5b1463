import { parseIdentifier } from "@citable/model";
import type { Adapter } from "./adapter.ts";
import { at, jsonOf, keysOf, members, textAt, textsAt, type Cursor } from "./json-cursor.ts";
import { notFound, wrongWork } from "./resolve-error.ts";
import { writtenDate } from "./service-dates.ts";
import { nameFrom } from "./service-names.ts";
import { plainText, titleText, withSubtitle } from "./service-text.ts";
import { notesOn, type NameAt, type WorkNotes } from "./service-work.ts";

/** Asks Open Library about an ISBN (https://openlibrary.org/dev/docs/api/books): one question brings names too. */
export const askOpenLibrary: Adapter<"isbn"> = async (identifier, client, signal) => {
  const key = `ISBN:${identifier.value.replaceAll("-", "")}`;
  const answer = await client.ask("open-library", `/api/books?bibkeys=${key}&jscmd=data&format=json`, signal);
  const books = answer === undefined ? undefined : jsonOf(answer);
  if (answer === undefined || books === undefined || keysOf(books).length === 0) {
    throw notFound("Open Library", identifier);
  }
  const book = at(books, key);
  const own = ["isbn_13", "isbn_10"].flatMap((kind) => textsAt(at(book, "identifiers", kind)));
  const known = own.map((isbn) => parseIdentifier(isbn)?.value);
  if (!known.includes(identifier.value)) throw wrongWork("Open Library", identifier, own.join(", "));
  const notes = notesOn(answer);
  notes.type("book", { path: book.path, quote: key });
  notes.text("ISBN", identifier.value, at(book, "identifiers", "isbn_13", 0));
  notes.identifier(identifier);
  noteBook(notes, book);
  return notes.work();
};

function noteBook(notes: WorkNotes, book: Cursor): void {
  const title = at(book, "title");
  const subtitle = titleText(textAt(at(book, "subtitle")) ?? "");
  const words = titleText(textAt(title) ?? "");
  if (words !== "") notes.text("title", withSubtitle(words, subtitle), { path: title.path, quote: textAt(title) });
  const authors = members(at(book, "authors")).flatMap((author): readonly NameAt[] => {
    const quote = textAt(at(author, "name"));
    const name = nameFrom(quote);
    return name === undefined ? [] : [{ name, quote: quote ?? "", path: at(author, "name").path }];
  });
  notes.names("author", authors);
  const publisher = at(book, "publishers", 0, "name");
  notes.text("publisher", plainText(textAt(publisher) ?? ""), publisher);
  const place = at(book, "publish_places", 0, "name");
  notes.text("publisher-place", plainText(textAt(place) ?? ""), place);
  const date = at(book, "publish_date");
  notes.date("issued", writtenDate(textAt(date)), { path: date.path, quote: textAt(date) });
  notes.text("number-of-pages", textAt(at(book, "number_of_pages")), at(book, "number_of_pages"));
  const lccn = textsAt(at(book, "identifiers", "lccn"))[0];
  if (lccn !== undefined) notes.identifier({ kind: "lccn", value: lccn });
}
