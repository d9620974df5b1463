import type { Item } from "@citable/model";
import { rememberedStyle, rememberStyle } from "./choice.ts";
import { accessedOn, today } from "./citing/access-date.ts";
import { citeItem, type Passage } from "./citing/cite-item.ts";
import type { Downloads } from "./downloads/downloads.ts";
import type { Guides } from "./guides/guides.ts";
import { isDebris } from "./record/debris.ts";
import { RecordError } from "./record/record-error.ts";
import type { ListedStyle, Shelf } from "./styles/shelf.ts";
import type { ReadyStyle } from "./styles/style-file.ts";
import { drawBox, type Box } from "./view/box.ts";
import type { Words } from "./words.ts";

/** What a box is opened with. */
export interface Opening {
  readonly item: Item;
  /** The names of the styles to offer, the first one chosen. */
  readonly styleNames: readonly string[];
  readonly shelves: readonly Shelf[];
  readonly downloads: Downloads;
  readonly guides: Guides;
  readonly accessed: boolean;
  /** The style that the reader chose before the record changed. */
  readonly chosen?: string | undefined;
  /** Whether the reader's choice may be kept in the browser. */
  readonly remembers: boolean;
  /** Whether to offer a search over the shelves' other styles. */
  readonly searches: boolean;
  readonly words: Words;
  /** The page's own words: they tell names from common words where a style sets titles in sentence case. */
  readonly context: string;
}

/** What the reader has chosen. */
interface Choice {
  readonly style: ReadyStyle;
  readonly passage: Passage | undefined;
  readonly accessed: boolean;
}

/** A box at work: an item, and what the reader chooses to see of it. */
export class Session {
  readonly box: Box;
  /** The style that the reader chose, if they did. */
  chosen: string | undefined;
  readonly #opening: Opening;
  #choice: Choice;

  constructor(opening: Opening, styles: readonly ListedStyle[], style: ReadyStyle) {
    const { item, accessed, downloads, shelves, words } = opening;
    this.#opening = opening;
    this.chosen = opening.chosen;
    this.#choice = { style, passage: undefined, accessed };
    const list = async (): Promise<Awaited<ReturnType<Shelf["list"]>>> =>
      (await Promise.all(shelves.map(async (shelf) => shelf.list()))).flat();
    this.box = drawBox(
      {
        words,
        accessed,
        styles,
        paged: item.fields.page !== undefined || item.type === "book",
        downloads: downloads.labels,
      },
      {
        choose: (name) => void this.#choose(name),
        point: (passage) => this.#change({ passage }),
        setAccessed: (on) => this.#change({ accessed: on }),
        download: async (label) => downloads.save(label, this.#item()),
        list: opening.searches ? list : undefined,
        advise: async () => opening.guides.advise(this.#item(), this.#choice.style, document.documentElement.lang),
      },
    );
    this.#show();
  }

  get styleName(): string {
    return this.#choice.style.name;
  }

  async #choose(name: string): Promise<void> {
    const style = await firstFound(this.#opening.shelves, (shelf) => shelf.load(name));
    if (style === undefined) return;
    this.chosen = name;
    if (this.#opening.remembers) rememberStyle(name);
    this.#change({ style });
  }

  /** A choice that cannot be printed changes nothing: what stood there was right. */
  #change(change: Partial<Choice>): void {
    const before = this.#choice;
    try {
      this.#choice = { ...before, ...change };
      this.#show();
    } catch {
      this.#choice = before;
      this.#show();
    }
  }

  #show(): void {
    const { style, passage } = this.#choice;
    const cited = citeItem(this.#item(), style, { passage, context: this.#opening.context });
    const broken = cited.citations.find(({ text }) => isDebris(text) || !/[\p{L}\p{N}]/u.test(text));
    if (cited.citations.length === 0) throw new RecordError("The style prints nothing of this record.");
    if (broken !== undefined) throw new RecordError(`“${broken.text}” is not meant to be read.`);
    const { type, fields } = this.#opening.item;
    // What the guides may have more to say about than what is missing.
    const advised =
      style.house !== undefined || (fields.page === undefined && /^(?:entry|article|webpage|post)/.test(type));
    this.box.show({ ...cited, style, language: style.locale, advised });
  }

  #item(): Item {
    return accessedOn(this.#opening.item, this.#choice.accessed ? today() : undefined);
  }
}

/**
 * Opens a box with the first style, or the one that the reader chose before; the others are loaded when chosen.
 * @throws RecordError if none of the styles is at hand, or what the first one prints must not be shown
 */
export async function openSession(opening: Opening): Promise<Session> {
  const { shelves, styleNames } = opening;
  const found = await Promise.all(styleNames.map(async (name) => firstFound(shelves, (shelf) => shelf.find(name))));
  const styles = found.filter((style) => style !== undefined);
  const chosen = opening.chosen ?? (opening.remembers ? rememberedStyle() : undefined);
  const { name } = styles.find((style) => style.name === chosen) ?? styles[0] ?? {};
  const style = name === undefined ? undefined : await firstFound(shelves, (shelf) => shelf.load(name));
  if (style === undefined) throw new RecordError("None of the styles is at hand.");
  return new Session(opening, styles, style);
}

async function firstFound<Found>(
  shelves: readonly Shelf[],
  find: (shelf: Shelf) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (const shelf of shelves) {
    const found = await find(shelf);
    if (found !== undefined) return found;
  }
  return undefined;
}
