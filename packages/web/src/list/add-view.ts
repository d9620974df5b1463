import { html, nothing, type TemplateResult } from "lit";
import { addIcon, doneIcon } from "../icons.ts";
import { entryOf } from "../state/list.ts";
import { activeRecord } from "../state/record-rows.ts";
import type { WorkingRecord } from "../state/state.ts";
import type { View } from "../view.ts";

/** Takes the record at hand into the list, or all records of a source that has many. */
export function addView(view: View): TemplateResult | typeof nothing {
  const { source, records, list } = view.state;
  const record = activeRecord(view.state);
  if (source.phase !== "read" || record === undefined) return nothing;
  const words = view.state.words.list;
  const listed = new Set(list.entries.map((entry) => entry.record.id));
  const siblings = records.filter(({ role }) => role === record.role);
  const add = (added: readonly WorkingRecord[]): void =>
    view.dispatch({
      kind: "entries-added",
      entries: added.map((each) => entryOf(each, source)),
      announcement: words.added(added.length),
    });
  return html`<div class="actions add-to-list">
    ${
      listed.has(record.id)
        ? html`<span class="complete">${doneIcon} ${words.isIn}</span>`
        : html`<button class="button primary" @click=${() => add([record])}>${addIcon}${words.add}</button>`
    }
    ${
      siblings.length > 1 && siblings.some(({ id }) => !listed.has(id))
        ? html`<button class="button" @click=${() => add(siblings)}>${words.addAll(siblings.length)}</button>`
        : nothing
    }
  </div>`;
}
