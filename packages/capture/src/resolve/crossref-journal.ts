import type { Adapter } from "./adapter.ts";
import { at, jsonOf, textAt, textsAt } from "./json-cursor.ts";
import { notFound, wrongWork } from "./resolve-error.ts";
import { plainText, titleText } from "./service-text.ts";
import { notesOn } from "./service-work.ts";

/** Asks Crossref about the journal that has an ISSN. */
export const askCrossrefJournal: Adapter<"issn"> = async (identifier, client, signal) => {
  const answer = await client.ask("crossref", `/journals/${identifier.value}`, signal);
  if (answer === undefined) throw notFound("Crossref", identifier);
  const message = at(jsonOf(answer), "message");
  const own = textsAt(at(message, "ISSN"));
  if (!own.includes(identifier.value)) throw wrongWork("Crossref", identifier, own.join(", "));
  const notes = notesOn(answer);
  notes.type("periodical", { path: "message", quote: "journal" });
  notes.text("title", titleText(textAt(at(message, "title")) ?? ""), at(message, "title"));
  notes.text("publisher", plainText(textAt(at(message, "publisher")) ?? ""), at(message, "publisher"));
  notes.text("ISSN", identifier.value, at(message, "ISSN", own.indexOf(identifier.value)));
  notes.identifier(identifier);
  return notes.work();
};
