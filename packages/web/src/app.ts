import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { capturedSample } from "./captured-sample.ts";
import { citationView } from "./citation/citation-view.ts";
import { workerClient } from "./client.ts";
import { createEffects, type Effects } from "./effects.ts";
import { markIcon } from "./icons.ts";
import { addView } from "./list/add-view.ts";
import { isEntryDragged } from "./list/drag.ts";
import { browserKeeper } from "./list/keep.ts";
import { lateListView } from "./list/late-list-view.ts";
import { serverAt } from "./server/ask.ts";
import { findingsView } from "./record/findings-view.ts";
import { recordView } from "./record/record-view.ts";
import { showEvidence, sourceView } from "./source/source-view.ts";
import type { Incoming } from "./source/take-sources.ts";
import { initialState, reduce, type Action } from "./state/reduce.ts";
import type { State } from "./state/state.ts";
import { styleView } from "./style/style-view.ts";
import { calm, type View } from "./view.ts";
import { languageOf, languages } from "./words/speak.ts";

/**
 * The whole app: one state, drawn as one page. It renders into the page itself, not into a shadow root, so that
 * labels, links and the browser's own search reach everything.
 */
export class CitableApp extends LitElement {
  static override properties = { state: { state: true }, dropping: { state: true } };

  declare private state: State;
  declare private dropping: boolean;
  readonly #effects: Effects;
  readonly #listView = lateListView(() => this.requestUpdate());

  constructor() {
    super();
    this.state = initialState;
    this.dropping = false;
    this.#effects = createEffects({
      client: workerClient(),
      ask: serverAt(document.baseURI),
      keeper: browserKeeper,
      state: () => this.state,
      dispatch: this.#dispatch,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("dragover", this.#dragOver);
    this.addEventListener("dragleave", this.#dragLeave);
    this.addEventListener("drop", this.#drop);
    document.addEventListener("paste", this.#paste);
    this.#dispatch({
      kind: "source-read",
      id: "sample",
      name: this.state.words.source.sample,
      captured: capturedSample,
    });
    this.#effects.cite(0);
    void this.#effects.restore();
    void this.#effects.restoreHouses();
    this.#effects.prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("paste", this.#paste);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const view: View = { ...this.#effects, state: this.state, dispatch: this.#dispatch };
    const { page } = this.state.words;
    const listed = this.state.screen === "list";
    return html`<a class="skip-link" href="#${listed ? "list" : "citation"}">${listed ? page.skipToList : page.skip}</a>
      <header class="page-head">
        <p class="brand">${markIcon}<span class="brand-name">Citable</span></p>
        <h1 class="tagline">${page.tagline}</h1>
        ${screensView(view)}
      </header>
      <main id=${listed ? "list" : nothing} tabindex=${listed ? -1 : nothing}>
        ${listed ? this.#listView(view) : benchView(view)}
      </main>
      <footer class="page-foot">
        <p>${page.privacy}</p>
      </footer>
      <p class="visually-hidden" role="status">${this.state.announcement}</p>
      ${this.dropping ? html`<div class="drop-curtain" aria-hidden="true"><p>${page.drop}</p></div>` : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    const before: unknown = changed.get("state");
    if (this.state.pointed !== undefined && before !== this.state) showEvidence(this, !calm());
  }

  readonly #dispatch = (action: Action): void => {
    const before = this.state;
    this.state = reduce(before, action);
    const { list, style, records, active } = this.state;
    if (list !== before.list || (style !== before.style && list.entries.length > 0)) this.#effects.setList();
    // What was undone or opened has no citation yet.
    if (action.kind === "undone" || action.kind === "redone") {
      if (records !== before.records || active !== before.active) this.#effects.cite(0);
    }
  };

  readonly #dragOver = (event: DragEvent): void => {
    if (isEntryDragged(event)) return;
    event.preventDefault();
    this.dropping = true;
  };

  readonly #dragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.dropping = false;
  };

  readonly #drop = (event: DragEvent): void => {
    if (isEntryDragged(event)) return;
    event.preventDefault();
    this.dropping = false;
    void this.#effects.take(sourcesOf(event.dataTransfer, this.state.words.source.droppedName));
  };

  readonly #paste = (event: ClipboardEvent): void => {
    if (isTypingElsewhere(event.target)) return;
    const pasted = sourcesOf(event.clipboardData, this.state.words.source.pastedName);
    if (pasted.length === 0) return;
    event.preventDefault();
    void this.#effects.take(pasted);
  };
}

/** One source with its evidence, its citation, its record. */
function benchView(view: View): TemplateResult {
  return html`<div class="bench">
    <div class="bench-source">${sourceView(view)}</div>
    <div class="bench-result">
      <section class="card citation" id="citation" tabindex="-1" aria-labelledby="citation-heading">
        <h2 id="citation-heading">${view.state.words.citation.heading}</h2>
        ${styleView(view)} ${citationView(view)} ${addView(view)}
      </section>
      ${recordView(view)} ${findingsView(view)}
    </div>
  </div>`;
}

/** The two parts of the app. */
function screensView(view: View): TemplateResult {
  const { words, list, screen: shown } = view.state;
  const tab = (screen: State["screen"], label: string): TemplateResult =>
    html`<button
      class="screen-tab"
      aria-current=${shown === screen ? "page" : nothing}
      @click=${() => view.dispatch({ kind: "screen-chosen", screen })}
    >
      ${label}
    </button>`;
  return html`<nav class="screens" aria-label=${words.page.screens}>
    ${tab("source", words.source.heading)} ${tab("list", words.list.tab(list.entries.length))} ${languageChoice(view)}
  </nav>`;
}

function languageChoice(view: View): TemplateResult {
  const { words } = view.state;
  const choose = ({ currentTarget }: Event): void => {
    const language = currentTarget instanceof HTMLSelectElement ? languageOf(currentTarget.value) : undefined;
    if (language !== undefined) void view.speak(language);
  };
  return html`<label class="language">
    <span class="visually-hidden">${words.page.language}</span>
    <select class="button" @change=${choose}>
      ${Object.entries(languages).map(
        ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === words.language}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** What a paste or a drop brought: files before a text. */
function sourcesOf(transfer: DataTransfer | null, name: string): readonly Incoming[] {
  const files = [...(transfer?.files ?? [])];
  if (files.length > 0) return files.map((file) => ({ source: file, name: file.name }));
  const text = transfer?.getData("text/plain") ?? "";
  return text.trim() === "" ? [] : [{ source: new Blob([text]), name }];
}

/** Pasting outside of any field, or into the empty box, reads what was pasted in one gesture. */
function isTypingElsewhere(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement && target.id === "paste-box") return target.value !== "";
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
