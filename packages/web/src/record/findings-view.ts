import { html, nothing, type TemplateResult } from "lit";
import type { Captured } from "../answers.ts";
import { doneIcon } from "../icons.ts";
import { recordLine, referenceMark, seeAlsoMark } from "../state/record-rows.ts";
import type { WorkingRecord } from "../state/state.ts";
import { focusCitation, type View } from "../view.ts";
import { toldText } from "../words/words.ts";

/** What else the source holds: the works it refers to, the headings it sends its reader to, its notes. */
export function findingsView(view: View): TemplateResult | typeof nothing {
  const { source, records } = view.state;
  if (source.phase !== "read") return nothing;
  return html`${recordsView(view, records, "entry")} ${recordsView(view, records, "reference")}
  ${seeAlsoView(view, source.captured)} ${notesView(view, source.captured)} ${issuesView(view, source.captured)}`;
}

function recordsView(
  view: View,
  records: readonly WorkingRecord[],
  role: WorkingRecord["role"],
): TemplateResult | typeof nothing {
  const numbered = records.map((record, index) => ({ record, index })).filter(({ record }) => record.role === role);
  // One entry needs no list: it is the record shown above.
  if (numbered.length < (role === "entry" ? 2 : 1)) return nothing;
  const words = view.state.words.record;
  const heading = role === "entry" ? words.recordsHeading : words.referencesHeading;
  return html`<section class="card" aria-labelledby="${role}-heading">
    <div class="card-head">
      <h2 id="${role}-heading">${heading}</h2>
      <span class="count">${numbered.length}</span>
    </div>
    <ul class="references">
      ${numbered.map(({ record, index }) => recordItem(view, record, index))}
    </ul>
  </section>`;
}

function recordItem(view: View, record: WorkingRecord, index: number): TemplateResult {
  const words = view.state.words.record;
  const { title, detail } = recordLine(record, view.state.words);
  const active = view.state.active === index;
  const choose = (): void => {
    view.dispatch({ kind: "record-chosen", index });
    view.cite(0);
    view.announce(words.citedNow(title));
    focusCitation();
  };
  const point = (field: string | undefined): void => view.dispatch({ kind: "field-pointed", field });
  return html`<li
    class="reference"
    @mouseenter=${() => point(referenceMark(index))}
    @mouseleave=${() => point(undefined)}
    @focusin=${() => point(referenceMark(index))}
  >
    <span class="reference-words" dir="auto"
      ><span class="reference-title">${title}</span>
      ${detail === "" ? nothing : html`<span class="reference-detail">${detail}</span>`}</span
    >
    <button class="button" aria-pressed=${active} @click=${choose}>
      ${active ? doneIcon : nothing}${words.cite}<span class="visually-hidden"> ${title}</span>
    </button>
  </li>`;
}

function seeAlsoView(view: View, { seeAlso }: Captured): TemplateResult | typeof nothing {
  if (seeAlso.length === 0) return nothing;
  const words = view.state.words.record;
  const point = (field: string | undefined): void => view.dispatch({ kind: "field-pointed", field });
  return html`<section class="card" aria-labelledby="see-also-heading">
    <h2 id="see-also-heading">${words.seeAlso}</h2>
    <ul class="headings">
      ${seeAlso.map(
        ({ heading }, index) =>
          html`<li>
            <button
              class="heading-chip"
              @mouseenter=${() => point(seeAlsoMark(index))}
              @mouseleave=${() => point(undefined)}
              @focus=${() => point(seeAlsoMark(index))}
              @click=${() => point(seeAlsoMark(index))}
            >
              <span class="visually-hidden">${words.showInSource} </span>${heading}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function notesView(view: View, { notes }: Captured): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const words = view.state.words.record;
  const absent = notes.filter((note) => !note.found).map((note) => note.mark);
  const line = absent.length === 0 ? words.allNotes(notes.length) : words.absentNotes(absent.join(", "));
  return html`<section class="card" aria-labelledby="notes-heading">
    <h2 id="notes-heading">${words.notes}</h2>
    <p>${line}</p>
  </section>`;
}

/** Notes have a card of their own, and the record itself says when nothing was found. */
const shownElsewhere: ReadonlySet<string> = new Set(["note-absent", "nothing-citable"]);

function issuesView(view: View, { issues }: Captured): TemplateResult | typeof nothing {
  const worth = issues.filter(({ code, message }) => message !== "" && !shownElsewhere.has(code));
  if (worth.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="issues-heading">
    <h2 id="issues-heading">${view.state.words.record.issues}</h2>
    <ul class="issues">
      ${worth.map((issue) => html`<li>${toldText(view.state.words, issue)}</li>`)}
    </ul>
  </section>`;
}
