import type { CiteThisAttributes, CiteThisEvents } from "./attributes.ts";
import type { Downloads } from "./downloads/downloads.ts";
import type { Guides } from "./guides/guides.ts";
import { findItem } from "./record/find-item.ts";
import { openSession, type Session } from "./session.ts";
import { openFolder } from "./styles/lazy-folder.ts";
import type { Shelf } from "./styles/shelf.ts";
import { make } from "./view/make.ts";
import { boxSheet } from "./view/sheet.ts";
import { englishWords, type Words } from "./words.ts";

/** What the element comes with: its styles, the ones it offers by itself, and the formats that it can write. */
export interface Equipment {
  readonly shelf: Shelf;
  readonly defaultStyles: readonly string[];
  readonly downloads: Downloads;
  readonly guides: Guides;
}

/**
 * `<cite-this>`. Until it has something right to show, and whenever it has not, the text inside the element stands as
 * the publisher wrote it.
 */
export class CiteThisElement extends HTMLElement {
  static readonly observedAttributes: readonly (keyof CiteThisAttributes)[] = [
    "record",
    "styles",
    "style-folder",
    "house-style",
    "accessed",
    "remember",
  ];
  static #equipment: Equipment | undefined;
  #record: unknown;
  #words: Words = englishWords;
  #given: string | undefined;
  #root: ShadowRoot | undefined;
  #session: Session | undefined;
  #turn = 0;

  /** Registers the element, once, with what it comes with. */
  static define(equipment: Equipment): void {
    if (customElements.get("cite-this") !== undefined) return;
    CiteThisElement.#equipment = equipment;
    customElements.define("cite-this", CiteThisElement);
  }

  /** The record to cite, as CSL-JSON or by its address, instead of what the page says. */
  get record(): unknown {
    return this.#record;
  }

  set record(record: unknown) {
    this.#record = record;
    this.#refreshIfChanged();
  }

  /** The words of the box, in the page's language; those left out stay English. */
  get words(): Words {
    return this.#words;
  }

  set words(words: Partial<Words>) {
    this.#words = { ...englishWords, ...words };
    this.#refreshIfChanged();
  }

  connectedCallback(): void {
    for (const name of ["record", "words"] as const) {
      // What was set before the element was defined hides the setter.
      if (!Object.hasOwn(this, name)) continue;
      const early = { [name]: this[name] };
      Reflect.deleteProperty(this, name);
      Object.assign(this, early);
    }
    this.refresh();
  }

  attributeChangedCallback(): void {
    this.refresh();
  }

  /** Frameworks set equal values anew with every render: the box then stays, and what the reader chose in it. */
  #refreshIfChanged(): void {
    const given = textOf({ record: this.#record, words: this.#words });
    if (given === undefined || given !== this.#given) this.refresh();
    this.#given = given;
  }

  /** Reads the page again: for pages that change without being loaded anew. */
  refresh(): void {
    const turn = ++this.#turn;
    // Several attributes change at once; the last change reads the page. A page still loading is waited for.
    const start = (): void => {
      if (turn === this.#turn && this.isConnected) void this.#start(turn);
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
    else queueMicrotask(start);
  }

  async #start(turn: number): Promise<void> {
    let content: Element = make("slot");
    let [event, detail]: [string, object] = ["cite-this-ready", {}];
    let session: Session | undefined;
    try {
      session = await this.#open();
      detail = { style: session.styleName };
      content = session.box.element;
    } catch (error) {
      [event, detail] = ["cite-this-fallback", { reason: error instanceof Error ? error.message : String(error) }];
    }
    if (turn !== this.#turn) return;
    this.#session = session ?? this.#session;
    this.#root ??= this.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = [boxSheet()];
    this.#root.replaceChildren(content);
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  async #open(): Promise<Session> {
    const equipment = CiteThisElement.#equipment;
    if (equipment === undefined) throw new TypeError("Call CiteThisElement.define first.");
    const item = await findItem(this, this.#record);
    const [folder, house] = [this.getAttribute("style-folder"), this.getAttribute("house-style")];
    const shelves = [equipment.shelf, ...(folder === null ? [] : [await openFolder(folder, document.baseURI)])];
    const own = house === null ? [] : [await equipment.guides.houseShelf(house, document.baseURI, shelves)];
    const [first] = await Promise.all(own.map(async (shelf) => shelf.list()));
    const named =
      this.getAttribute("styles")
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? [];
    return openSession({
      item,
      styleNames: [...(first ?? []).map(({ name }) => name), ...(named.length > 0 ? named : equipment.defaultStyles)],
      shelves: [...own, ...shelves],
      guides: equipment.guides,
      downloads: equipment.downloads,
      accessed: this.getAttribute("accessed") !== "none",
      chosen: this.#session?.chosen,
      // Frameworks write what is false as a word.
      remembers: !["false", null].includes(this.getAttribute("remember")),
      searches: folder !== null,
      words: this.#words,
      context: textAround(this),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "cite-this": CiteThisElement;
  }
  interface GlobalEventHandlersEventMap extends CiteThisEvents {}
}

/** A value as JSON; undefined if it has none. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Enough of the page's text to meet its names in, but for the citations in the element itself. */
function textAround(element: HTMLElement): string {
  const text = document.querySelector("main, article, body")?.textContent ?? "";
  return text.replace(element.textContent ?? "", "").slice(0, 20_000);
}
