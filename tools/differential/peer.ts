// The peer in a process of its own: each line of the input asks for one style, each line of the output answers for one
// document of it, so that the parent sees at which one the peer hangs.
import { createInterface } from "node:readline";

import CSL, { type Engine } from "citeproc";

import { documents, type Piece, piecesOf, type TrialDocument } from "./documents.ts";
import { type PeerAnswer, type PeerQuestion, readQuestion } from "./peer-protocol.ts";

/** What the peer asks its surroundings for; the items change from document to document. */
class System {
  items: ReadonlyMap<string, object> = new Map();
  readonly #locales: Readonly<Record<string, string>>;

  constructor(locales: Readonly<Record<string, string>>) {
    this.#locales = locales;
  }

  readonly retrieveLocale = (tag: string): string | undefined => this.#locales[tag];
  readonly retrieveItem = (id: string): object | undefined => this.items.get(id);
}

function printDocument(system: System, engine: Engine, document: TrialDocument, note: boolean): readonly Piece[] {
  // What it keeps of the document before would disambiguate this one.
  engine.rebuildProcessorState([], "html", []);
  engine.updateItems([]);
  system.items = new Map(document.items.map((item) => [item.id, item]));
  const citations = document.citations.map(({ cites }, index) => ({
    citationID: `citation-${index + 1}`,
    citationItems: cites.map((cite) => ({ ...cite })),
    properties: { noteIndex: note ? index + 1 : 0 },
  }));
  const printed = engine.rebuildProcessorState(
    citations,
    "html",
    document.items.map(({ id }) => id),
  );
  const texts = new Map(printed.map(([id, , text]) => [id, text]));
  return piecesOf(
    document,
    citations.map(({ citationID }) => texts.get(citationID) ?? ""),
    bibliographyOf(engine),
  );
}

function bibliographyOf(engine: Engine): readonly { readonly id: string; readonly html: string }[] {
  const made = engine.makeBibliography();
  if (made === false) return [];
  const [parameters, entries] = made;
  const ids: unknown = Reflect.get(parameters, "entry_ids");
  // It has an id for every item, and no entry for items that print nothing: then the two cannot be matched.
  if (!Array.isArray(ids) || ids.length !== entries.length) return [];
  return entries.map((html, index) => {
    const id: unknown = ids[index];
    return { id: Array.isArray(id) ? String(id[0]) : "", html };
  });
}

function answer(reply: PeerAnswer): void {
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function answerStyle({ xml, locales, note, documents: wanted }: PeerQuestion): void {
  const system = new System(locales);
  let engine: Engine | undefined;
  try {
    engine = new CSL.Engine(system, xml);
  } catch (error) {
    answer({ kind: "unloaded", error: messageOf(error) });
    return;
  }
  for (const document of documents.filter(({ name }) => wanted.includes(name))) {
    try {
      answer({ kind: "printed", pieces: printDocument(system, engine, document, note) });
    } catch (error) {
      answer({ kind: "threw", error: messageOf(error) });
      // What it keeps inside is not to be trusted after an exception.
      engine = new CSL.Engine(system, xml);
    }
  }
}

for await (const line of createInterface(process.stdin)) {
  answerStyle(readQuestion(line));
}
