import { html, type TemplateResult } from "lit";
import type { View } from "../view.ts";

type Screen = (view: View) => TemplateResult;

/**
 * The list's screen, whose code is fetched when it is first shown: most visits begin without it. `arrived` is called
 * when there is more to draw than before.
 */
export function lateListView(arrived: () => void): Screen {
  let screen: Screen | undefined;
  const fetchScreen = (): void => {
    screen = (view) => html`<p class="quiet" aria-busy="true">${view.state.words.list.setting}</p>`;
    import("./list-view.ts")
      .then(({ listView }) => (screen = listView))
      .catch(() => (screen = (view) => notFetched(view, fetchScreen)))
      .finally(arrived);
  };
  return (view) => {
    if (screen === undefined) fetchScreen();
    return screen?.(view) ?? html``;
  };
}

function notFetched(view: View, again: () => void): TemplateResult {
  const { page, citation } = view.state.words;
  return html`<section class="card">
    <p class="notice problem" role="alert">${page.problems["unreachable"]}</p>
    <div class="actions"><button class="button" @click=${again}>${citation.tryAgain}</button></div>
  </section>`;
}
