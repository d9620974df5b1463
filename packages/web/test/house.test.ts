import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { paste, settled, useApp } from "./app-page.ts";

const app = useApp();

const house = {
  name: "Harbour College",
  contact: "citations@harbour.example",
  extends: "chicago-notes@17",
  "access-date": "always",
  terms: { accessed: "read" },
  required: { "entry-encyclopedia": ["volume"] },
  notes: ["Hand in the list as a file of its own."],
};

async function choose(page: Page, text: string): Promise<void> {
  await page.getByText("A house style of your school or publisher").click();
  const file = { name: "college.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator(".house-file input").setInputFiles(file);
}

describe("a title whose case was corrected", () => {
  it("keeps its names in every sentence case", async () => {
    const page = await app.open();
    await paste(page, '[{"id":"a","type":"book","title":"The Rivers Of Zyx And Quorn"}]');
    await page.getByRole("radio", { name: /^APA/ }).check();
    const entry = page.locator('[data-form="bibliography"] .entry');
    await page.getByLabel("Title", { exact: true }).fill("The rivers of Zyx and Quorn");
    await expect.poll(async () => entry.innerText()).toContain("The rivers of Zyx and Quorn");
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("The rivers of Zyx and Quorn");
    await page.getByRole("radio", { name: /^MLA/ }).check();
    await expect.poll(async () => entry.innerText()).toContain("The Rivers of Zyx and Quorn");
    await page.context().close();
  });
});

describe("a house style", () => {
  it("joins the styles from its file, prints, advises, is kept, and can be removed", async () => {
    const page = await app.open();
    await choose(page, JSON.stringify(house));
    const card = page.getByRole("radio", { name: "Harbour College citations@harbour.example" });
    await expect.poll(async () => card.isChecked()).toBe(true);
    await settled(page);
    const note = page.locator('[data-form="note"] .entry');
    await expect.poll(async () => note.innerText()).toContain("read March 7, 2021");
    await expect.poll(async () => page.getByText("Hand in the list as a file of its own.").count()).toBe(1);
    const gaps = page.getByRole("region", { name: "Not found in the source" });
    await expect.poll(async () => gaps.innerText()).toContain("Volume");

    await page.reload();
    await card.check();
    await expect.poll(async () => note.innerText()).toContain("read March 7, 2021");

    await page.getByRole("button", { name: "Remove Harbour College" }).click();
    await expect.poll(async () => card.count()).toBe(0);
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await card.count()).toBe(0);
    await page.context().close();
  });

  it("that is not in order says where, and changes nothing", async () => {
    const page = await app.open();
    await choose(page, '{\n  "name": "College",\n  "extends": "mla@9",\n  "place": "never"\n}');
    await expect
      .poll(async () => page.locator(".house-add .problem").innerText())
      .toMatch(/^4:12: “place” must be one of/);
    expect(await page.locator(".house-card").count()).toBe(0);
    await page.context().close();
  });

  it("is taken for what it is when it is dropped", async () => {
    const page = await app.open();
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "college.json", { type: "application/json" }));
      document
        .querySelector("citable-app")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, JSON.stringify(house));
    const card = page.getByRole("radio", { name: /^Harbour College/ });
    await expect.poll(async () => card.isChecked()).toBe(true);
    await page.context().close();
  });
});
