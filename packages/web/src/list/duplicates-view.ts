import { html, nothing, type TemplateResult } from "lit";
import { recordLine } from "../state/record-rows.ts";
import type { ListEntry } from "../state/list.ts";
import type { View } from "../view.ts";
import { findDuplicates, mergedEntry, type Duplicate } from "./duplicates.ts";

/** The entries that may be the same work, each pair with a way to make them one. */
export function duplicatesView(view: View): TemplateResult | typeof nothing {
  const duplicates = findDuplicates(view.state.list);
  if (duplicates.length === 0) return nothing;
  return html`<section class="notice duplicates">
    <h3 class="small-heading">${view.state.words.list.duplicate}</h3>
    <ul>
      ${duplicates.map((duplicate) => duplicateView(view, duplicate))}
    </ul>
  </section>`;
}

function duplicateView(view: View, duplicate: Duplicate): TemplateResult {
  const merge = (): void =>
    view.dispatch({
      kind: "entries-merged",
      kept: mergedEntry(duplicate),
      removed: duplicate.second.record.id,
      announcement: view.state.words.list.merged,
    });
  return html`<li>
    <span dir="auto">${line(view, duplicate.first)}</span> · <span dir="auto">${line(view, duplicate.second)}</span>
    <button class="button" @click=${merge}>${view.state.words.list.merge}</button>
  </li>`;
}

function line(view: View, { record }: ListEntry): string {
  const { title, detail } = recordLine(record, view.state.words);
  return detail === "" ? title : `${title} (${detail})`;
}
