import { html, nothing, type TemplateResult } from "lit";
import type { StyleChoice } from "../answers.ts";
import type { View } from "../view.ts";

/** The way to a house style: a file, or its address. */
export function houseView(view: View): TemplateResult {
  const { houses, words } = view.state;
  return html`<details class="house-add">
    <summary>${words.house.heading}</summary>
    <p class="quiet">${words.house.hint}</p>
    <label class="button house-file">
      ${words.house.file}<input type="file" accept=".json,application/json" @change=${fileChosen(view)} />
    </label>
    <form class="house-address" @submit=${addressSent(view)}>
      <label>
        <span class="visually-hidden">${words.house.address}</span>
        <input type="url" name="address" required placeholder="https://…/house-style.json" autocomplete="off" />
      </label>
      <button class="button">${words.house.fetch}</button>
    </form>
    ${houses.message === "" ? nothing : html`<p class="notice problem">${houses.message}</p>`}
  </details>`;
}

function fileChosen(view: View): (event: Event) => void {
  return ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) void view.addHouse(file);
    // The same file can be chosen again when it was corrected.
    currentTarget.value = "";
  };
}

function addressSent(view: View): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const address = new FormData(event.currentTarget).get("address");
    if (typeof address === "string" && address.trim() !== "") void view.addHouse(address.trim());
  };
}

/** Takes a house style out of the picker and the browser. */
export function removeHouse(view: View, style: StyleChoice): TemplateResult {
  const label = view.state.words.house.remove(style.title);
  return html`<button class="house-remove" aria-label=${label} title=${label} @click=${() => view.removeHouse(style)}>
    <span aria-hidden="true">×</span>
  </button>`;
}

/** Whether a file that was dropped is a house style: JSON with a name and a base, and no record. */
export async function isHouseStyle(file: Blob): Promise<boolean> {
  if (file.size > 200_000) return false;
  const text = await file.text();
  return /^\s*\{/.test(text) && /"extends"\s*:\s*"/.test(text) && /"name"\s*:\s*"/.test(text);
}
