import { html, nothing, type TemplateResult } from "lit";
import { copyList } from "../citation/copy-pieces.ts";
import { readPieces } from "../citation/pieces.ts";
import { copyIcon, linkIcon, printIcon, redoIcon, undoIcon } from "../icons.ts";
import { downloadFormats, type DownloadFormat } from "../pipeline/questions.ts";
import { sharedOf } from "../state/shared.ts";
import type { View } from "../view.ts";
import { listHeading } from "./list-heading.ts";
import { printedEntries } from "./printed-entries.ts";

/** What can be done with the whole list. */
export function toolbarView(view: View): TemplateResult {
  const { words, history } = view.state;
  const { past, future } = history;
  return html`<div class="actions list-actions">
    <button class="button primary" @click=${() => void copyAll(view)}>${copyIcon}${words.list.copyAll}</button>
    ${downloadChoice(view)}
    <button class="button" @click=${() => window.print()}>${printIcon}${words.list.print}</button>
    ${
      sharedOf(view.state) === undefined
        ? html`<button class="button" @click=${() => void view.share({ kind: "share" })}>
            ${linkIcon}${words.list.share}
          </button>`
        : nothing
    }
    <button class="button" ?disabled=${past.length === 0} @click=${() => view.dispatch({ kind: "undone" })}>
      ${undoIcon}${words.page.undo}
    </button>
    <button class="button" ?disabled=${future.length === 0} @click=${() => view.dispatch({ kind: "redone" })}>
      ${redoIcon}${words.page.redo}
    </button>
  </div>`;
}

async function copyAll(view: View): Promise<void> {
  const entries = printedEntries(view.state).map(({ printed }) => readPieces(printed?.html ?? ""));
  const done = await copyList(
    listHeading(view.state),
    entries.filter((pieces) => pieces.length > 0),
  );
  const { words } = view.state;
  view.announce(done ? words.list.copiedAll : words.citation.copyFailed);
}

function downloadChoice(view: View): TemplateResult {
  const words = view.state.words.list;
  const choose = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const format = downloadFormats.find((each) => each === currentTarget.value);
    currentTarget.value = "";
    if (format !== undefined) void view.save(format);
  };
  return html`<label class="download">
    <span class="visually-hidden">${words.download}</span>
    <select class="button" @change=${choose}>
      <option value="">${words.download} …</option>
      ${downloadFormats.map((format: DownloadFormat) => html`<option value=${format}>${words.formats[format]}</option>`)}
    </select>
  </label>`;
}
