import type { Item } from "@citable/model";
import type { Citation } from "../cite/citation.ts";
import { CitePlacer, samePlace, type PlacedCite } from "../cite/position.ts";
import type { BibliographyEntry, Engine } from "../engine.ts";
import type { Settled } from "../output/tree.ts";
import { formatBibliography } from "./format-bibliography.ts";
import { formatCitation, type PlacedCitation } from "./format-citation.ts";
import { ItemRegistry } from "./item-registry.ts";

/** A citation that can be found again. */
export interface NamedCitation extends Citation {
  readonly id: string;
}

export interface PrintedCitation {
  readonly id: string;
  readonly output: Settled;
}

/** What an edit changed: the citations whose text is new, in the order of the document. */
export interface DocumentChange {
  readonly citations: readonly PrintedCitation[];
}

export interface DocumentContent {
  readonly citations: readonly NamedCitation[];
  /** Items that count as met before the first citation, in this order. */
  readonly registered?: readonly Item[];
  /** Items that the bibliography lists although nothing cites them. */
  readonly uncited?: readonly Item[];
}

interface Entry {
  citation: NamedCitation;
  /** Where it stands among the citations, from 0. */
  index: number;
  placed: readonly PlacedCite[];
  output: Settled | undefined;
}

/**
 * A document whose citations come, go and change. Every edit answers which citations print differently now; the
 * outcome is always that of printing the whole document from scratch.
 *
 * @example
 * const document = new LivingDocument(engine, { citations: [] });
 * document.insert({ id: "c1", cites: [{ item }] }); // → { citations: [{ id: "c1", output }] }
 */
export class LivingDocument {
  #engine: Engine;
  #items: ItemRegistry;
  #placer: CitePlacer;
  #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #citing = new Map<string, Set<Entry>>();
  #registered: readonly Item[];
  #uncited: readonly Item[];
  #bibliography: readonly BibliographyEntry[] | undefined;

  constructor(engine: Engine, content: DocumentContent) {
    this.#engine = engine;
    this.#items = new ItemRegistry(engine);
    this.#placer = new CitePlacer(engine.style.citation.nearNoteDistance);
    this.#registered = content.registered ?? [];
    this.#uncited = content.uncited ?? [];
    for (const citation of content.citations) this.#entries.push(this.#enter(citation));
    this.#reread();
  }

  /** Every citation with its text, in the order of the document. */
  citations(): readonly PrintedCitation[] {
    return this.#entries.map((entry) => ({ id: entry.citation.id, output: this.#outputOf(entry) }));
  }

  /** The bibliography, in the style's order. */
  bibliography(): readonly BibliographyEntry[] {
    this.#bibliography ??= [...formatBibliography(this.#engine, this.#items.listed())];
    return this.#bibliography;
  }

  /**
   * Puts a citation in before the one of a given id, or at the end.
   * @throws TypeError if the id is taken, or there is no citation to put it before.
   */
  insert(citation: NamedCitation, before?: string): DocumentChange {
    if (this.#byId.has(citation.id)) throw new TypeError(`The document has a citation “${citation.id}” already.`);
    const index = before === undefined ? this.#entries.length : this.#indexOf(before);
    const entry = this.#enter(citation);
    this.#entries.splice(index, 0, entry);
    const fresh = newItems(citation, (id) => this.#items.item(id) !== undefined);
    const known = citation.cites.every(({ item }) => fresh.includes(item) || this.#items.item(item.id) === item);
    const last = index === this.#entries.length - 1;
    return last && known && this.#uncited.length === 0 && this.#items.appends(fresh)
      ? this.#append(entry, fresh)
      : this.#change(() => this.#reread());
  }

  /** Puts other cites in the place of a citation. @throws TypeError if there is none of this id. */
  replace(citation: NamedCitation): DocumentChange {
    const index = this.#indexOf(citation.id);
    this.#leave(this.#entries[index]);
    this.#entries[index] = this.#enter(citation);
    return this.#change(() => this.#reread());
  }

  /** Takes a citation out. @throws TypeError if there is none of this id. */
  remove(id: string): DocumentChange {
    const [entry] = this.#entries.splice(this.#indexOf(id), 1);
    this.#leave(entry);
    return this.#change(() => this.#reread());
  }

  /** Moves a citation before the one of another id, or to the end. @throws TypeError if there is none of an id. */
  move(id: string, before?: string): DocumentChange {
    const [entry] = this.#entries.splice(this.#indexOf(id), 1);
    if (entry === undefined) return { citations: [] };
    this.#entries.splice(before === undefined ? this.#entries.length : this.#indexOf(before), 0, entry);
    return this.#change(() => this.#reread());
  }

  /** Gives notes their numbers anew, after notes without citations came or went. */
  renumber(notes: ReadonlyMap<string, number>): DocumentChange {
    for (const entry of this.#entries) {
      const note = notes.get(entry.citation.id);
      if (note !== undefined) entry.citation = { ...entry.citation, note };
    }
    return this.#change(() => this.#reread());
  }

  /** Sets the items that the bibliography lists although nothing cites them. */
  setUncited(items: readonly Item[]): DocumentChange {
    this.#uncited = items;
    return this.#change(() => this.#reread());
  }

  /** Goes on in another style or language. */
  use(engine: Engine): DocumentChange {
    const before = new Map(this.#entries.map((entry) => [entry, entry.output]));
    this.#engine = engine;
    this.#items = new ItemRegistry(engine);
    for (const entry of this.#entries) entry.output = undefined;
    this.#reread();
    return this.#report(before);
  }

  #indexOf(id: string): number {
    const entry = this.#byId.get(id);
    if (entry === undefined) throw new TypeError(`The document has no citation “${id}”.`);
    return this.#entries.indexOf(entry);
  }

  #enter(citation: NamedCitation): Entry {
    const entry: Entry = { citation, index: this.#entries.length, placed: [], output: undefined };
    this.#byId.set(citation.id, entry);
    for (const { item } of citation.cites) {
      const entries = this.#citing.get(item.id) ?? new Set<Entry>();
      this.#citing.set(item.id, entries.add(entry));
    }
    return entry;
  }

  #leave(entry: Entry | undefined): void {
    if (entry === undefined) return;
    this.#byId.delete(entry.citation.id);
    for (const { item } of entry.citation.cites) this.#citing.get(item.id)?.delete(entry);
  }

  /** A citation at the end concerns no position before it, so only what its items change is looked at. */
  #append(entry: Entry, fresh: readonly Item[]): DocumentChange {
    const changed = this.#items.append(fresh);
    entry.placed = this.#placer.read(entry.citation);
    this.#bibliography = undefined;
    const touched = new Map<Entry, Settled | undefined>([[entry, undefined]]);
    for (const other of this.#touchedBy(changed)) touched.set(other, other.output);
    for (const other of touched.keys()) other.output = undefined;
    return this.#report(touched);
  }

  /** The citations that print an item for which something changed. */
  #touchedBy(changed: ReadonlySet<string>): Iterable<Entry> {
    return [...changed].flatMap((id) => [...(this.#citing.get(id) ?? [])]);
  }

  #change(edit: () => void): DocumentChange {
    const before = new Map(this.#entries.map((entry) => [entry, entry.output]));
    edit();
    return this.#report(before);
  }

  /** Prints what was touched, and answers those whose text is another one now. */
  #report(before: ReadonlyMap<Entry, Settled | undefined>): DocumentChange {
    const changed = [...before].filter(([entry, output]) => !samePrint(output, this.#outputOf(entry)));
    const ordered = changed.map(([entry]) => entry).toSorted((a, b) => a.index - b.index);
    return { citations: ordered.map((entry) => ({ id: entry.citation.id, output: this.#outputOf(entry) })) };
  }

  #outputOf(entry: Entry): Settled {
    entry.output ??= formatCitation(this.#engine, placedCitation(entry), (id) => this.#items.factsForCite(id));
    return entry.output;
  }

  /** Reads the whole document again, and marks the citations to print again. */
  #reread(): void {
    const cited = this.#entries.flatMap(({ citation }) => citation.cites.map(({ item }) => item));
    const numbers = this.#engine.citesByNumber ? this.#items.numbers : undefined;
    const changed = new Set(this.#items.update([...this.#registered, ...cited, ...this.#uncited]));
    for (const [id, number] of numbers ?? []) if (this.#items.numbers.get(id) !== number) changed.add(id);
    this.#placer = new CitePlacer(this.#engine.style.citation.nearNoteDistance);
    for (const [index, entry] of this.#entries.entries()) {
      entry.index = index;
      this.#replace(entry, changed);
    }
    this.#bibliography = undefined;
  }

  #replace(entry: Entry, changed: ReadonlySet<string>): void {
    const placed = this.#placer.read(entry.citation);
    const stays =
      placed.length === entry.placed.length &&
      placed.every((cite, index) => {
        const before = entry.placed[index];
        return before !== undefined && samePlace(cite, before) && !changed.has(cite.cite.item.id);
      });
    entry.placed = placed;
    if (!stays) entry.output = undefined;
  }
}

function placedCitation({ citation, placed }: Entry): PlacedCitation {
  return { cites: placed, mode: citation.mode ?? "normal" };
}

function newItems(citation: NamedCitation, knows: (id: string) => boolean): readonly Item[] {
  const items = new Map(citation.cites.map(({ item }) => [item.id, item]));
  return [...items.values()].filter((item) => !knows(item.id));
}

function samePrint(a: Settled | undefined, b: Settled): boolean {
  return a === b || (a !== undefined && JSON.stringify(a.blocks) === JSON.stringify(b.blocks));
}
