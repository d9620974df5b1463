import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Takes the record that is shown into the list. */
export async function addToList(shown: Page): Promise<void> {
  await shown.getByRole("button", { name: "Add to your list" }).click();
  await shown.getByText("In your list").waitFor();
}

export async function openList(shown: Page): Promise<void> {
  await shown.getByRole("button", { name: /^Your list/ }).click();
  await shown.locator(".list-entry .entry").first().waitFor();
}

/** The first words of the entries, in the order in which they stand. */
export async function expectEntries(shown: Page, starts: readonly string[]): Promise<void> {
  const entries = shown.locator(".list-entry .entry");
  const first = async (): Promise<readonly string[]> =>
    (await entries.allInnerTexts()).map((text) => text.split(/[,.]/)[0]?.trim() ?? "");
  await expect.poll(first).toEqual(starts);
}
