import { html, nothing, type TemplateResult } from "lit";
import { copyPieces } from "../citation/copy-pieces.ts";
import { readPieces, type Piece } from "../citation/pieces.ts";
import { piecesView } from "../citation/pieces-view.ts";
import { copyIcon, downIcon, dragIcon, editIcon, removeIcon, upIcon } from "../icons.ts";
import { fieldLabel } from "../words/words.ts";
import { groupsOf, type ListEntry } from "../state/list.ts";
import { recordLine } from "../state/record-rows.ts";
import { focusCitation, type View } from "../view.ts";
import { allowEntry, dragged, draggedType } from "./drag.ts";
import type { PrintedEntry } from "./printed-entries.ts";

/** Where an entry stands among those that are shown with it. */
export interface EntryPlace {
  readonly index: number;
  readonly neighbours: readonly PrintedEntry[];
}

/** One entry: as the style sets it, what it lacks, and what can be done with it. */
export function entryView(view: View, { entry, printed }: PrintedEntry, place: EntryPlace): TemplateResult {
  const { id } = entry.record;
  const pieces = readPieces(printed?.html ?? "");
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    // The list behind takes what is dropped below its last entry.
    event.stopPropagation();
    move(view, { id: dragged(event), before: id, to: place.index + 1 });
  };
  return html`<li class="list-entry" data-entry=${id} @dragover=${allowEntry} @drop=${drop}>
    <span class="drag-handle" draggable="true" title=${view.state.words.list.drag} @dragstart=${startDrag(id)}
      >${dragIcon}</span
    >
    <div class="list-words">
      <p class="entry" dir="auto">${pieces.length === 0 ? nothingPrinted(view, entry) : piecesView(pieces)}</p>
      ${missingLine(view, printed)} ${notesView(view, entry)}
    </div>
    ${actionsView(view, { entry, pieces, place })}
  </li>`;
}

function nothingPrinted(view: View, entry: ListEntry): TemplateResult {
  return html`<span class="quiet"
    >${recordLine(entry.record, view.state.words).title} – ${view.state.words.list.nothingPrinted}</span
  >`;
}

function missingLine(view: View, printed: PrintedEntry["printed"]): TemplateResult | typeof nothing {
  const missing = printed?.missing ?? [];
  if (missing.length === 0) return nothing;
  return html`<p class="entry-gaps">
    ${view.state.words.list.missing(missing.map((field) => fieldLabel(view.state.words, field)).join(", "))}
  </p>`;
}

interface EntryActions {
  readonly entry: ListEntry;
  readonly pieces: readonly Piece[];
  readonly place: EntryPlace;
}

function actionsView(view: View, { entry, pieces, place }: EntryActions): TemplateResult {
  const words = view.state.words.list;
  const { id } = entry.record;
  const { title } = recordLine(entry.record, view.state.words);
  const { index, neighbours } = place;
  const idAt = (at: number): string | undefined => neighbours[at]?.entry.record.id;
  const copy = async (): Promise<void> => {
    const done = await copyPieces(pieces, "bibliography");
    view.announce(done ? view.state.words.citation.copied : view.state.words.citation.copyFailed);
  };
  const edit = (): void => {
    view.dispatch({ kind: "entry-opened", id });
    view.cite(0);
    setTimeout(focusCitation, 0);
  };
  const remove = (): void => view.dispatch({ kind: "entry-removed", id, announcement: words.removed(title) });
  return html`<div class="entry-actions">
    ${iconButton(upIcon, words.moveUp(title), () => move(view, { id, before: idAt(index - 1), to: index }), index === 0)}
    ${iconButton(
      downIcon,
      words.moveDown(title),
      () => move(view, { id, before: idAt(index + 2), to: index + 2 }),
      index === neighbours.length - 1,
    )}
    ${iconButton(copyIcon, words.copyEntry(title), () => void copy(), pieces.length === 0)}
    ${iconButton(editIcon, words.editEntry(title), edit, false)}
    ${iconButton(removeIcon, words.removeEntry(title), remove, false)}
  </div>`;
}

function iconButton(icon: unknown, label: string, act: () => void, off: boolean): TemplateResult {
  return html`<button class="button icon-button" aria-label=${label} title=${label} ?disabled=${off} @click=${act}>
    ${icon}
  </button>`;
}

interface Move {
  readonly id: string;
  readonly before: string | undefined;
  /** The place that is announced, counted from one. */
  readonly to: number;
}

function move(view: View, { id, before, to }: Move): void {
  const entry = view.state.list.entries.find(({ record }) => record.id === id);
  if (entry === undefined || id === before) return;
  const announcement = view.state.words.list.movedTo(recordLine(entry.record, view.state.words).title, to);
  view.dispatch({ kind: "entry-moved", id, before, announcement });
}

function startDrag(id: string): (event: DragEvent) => void {
  return (event) => event.dataTransfer?.setData(draggedType, id);
}

function notesView(view: View, { record, note, group }: ListEntry): TemplateResult {
  const words = view.state.words.list;
  const { id } = record;
  const noted = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLTextAreaElement) {
      view.dispatch({ kind: "entry-noted", id, note: currentTarget.value });
    }
  };
  const grouped = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) {
      view.dispatch({ kind: "entry-grouped", id, group: currentTarget.value.trim() });
    }
  };
  return html`<details class="entry-more">
      <summary>
        ${words.noteAndGroup}<span class="visually-hidden">: ${recordLine(record, view.state.words).title}</span>
      </summary>
      <label
        >${words.note}<textarea class="row-input" rows="2" dir="auto" .value=${note} @change=${noted}></textarea>
      </label>
      <label
        >${words.group}<input
          class="row-input"
          dir="auto"
          list="group-names"
          placeholder=${words.groupExample}
          .value=${group}
          @change=${grouped}
        />
      </label>
      <datalist id="group-names">
        ${groupsOf(view.state.list).map((name) => html`<option value=${name}></option>`)}
      </datalist>
    </details>
    ${note === "" ? nothing : html`<p class="entry-note" dir="auto">${note}</p>`}`;
}
