import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { paste, settled, useApp } from "./app-page.ts";

const mla = "Haverkamp, Ilse M. “Varrin, Concord of.” Encyclopedia of the Northern Straits. Accessed 7 Mar. 2021.";

const app = useApp();

function entry(page: Page): ReturnType<Page["locator"]> {
  return page.locator('[data-form="bibliography"] .entry');
}

/** The citation follows after a moment; in the end it must say this. */
async function expectEntry(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(async () => entry(page).innerText()).toMatch(words);
}

/** A field of the record holds this value. */
async function expectField(page: Page, label: string, value: string | RegExp): Promise<void> {
  const input = page.getByLabel(label, { exact: true });
  await expect.poll(async () => input.inputValue()).toMatch(value);
}

/** These words stand somewhere on the page: a notice, a warning. */
async function expectShown(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(async () => page.getByText(words).count()).toBeGreaterThan(0);
}

describe("a list of references", () => {
  const list =
    "Brandt, Oskar. The Salt Towns. Hollin: Marsh Gate Press, 1968.\n" +
    "Ferrow, Edda. Barges and Jurors on the Lower Asker. Stennis, NV: Ostrander College Press, 1991.";

  it("shows the fields of each line, which can be corrected and saved as training lines", async () => {
    const page = await app.open();
    await paste(page, list);
    await expectEntry(page, "Brandt, Oskar. The Salt Towns. Marsh Gate Press, 1968.");
    expect(await page.locator(".reference-lines li").count()).toBe(2);

    await page.locator(".reference-lines .mark", { hasText: "The Salt Towns" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("“The Salt Towns.” is").selectOption("journal");
    await page.locator(".reference-lines .mark[title^=journal]").waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the correction as a training line" }).click();
    const lines = readFileSync((await (await download).path()) ?? "", "utf8");
    expect(lines).toContain('["journal","The Salt Towns. "]');
    await page.context().close();
  });

  it("lets words be dragged over, across the edges of fields, and reads the line again", async () => {
    const page = await app.open();
    await paste(page, list);
    const [from, to] = [page.locator(".mark", { hasText: "Hollin" }), page.locator(".mark", { hasText: "Marsh Gate" })];
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (start === null || end === null) throw new Error("The fields are not there to be dragged over.");
    await page.mouse.move(start.x + 1, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2, { steps: 8 });
    await page.mouse.up();
    await page.getByLabel(/^“Hollin: Marsh Gate Press,?” is$/).selectOption("publisher");
    await page.locator(".reference-lines .mark", { hasText: /^Hollin: Marsh Gate Press/ }).waitFor();
    await expectEntry(page, "Hollin: Marsh Gate Press, 1968.");
    await page.context().close();
  });
});

describe("the first screen", () => {
  it("shows the sample entry, cited, with its gaps named", async () => {
    const page = await app.open();
    expect(await entry(page).innerText()).toBe(mla);
    expect(await entry(page).locator("i").innerText()).toBe("Encyclopedia of the Northern Straits");
    const gaps = page.getByRole("region", { name: "Not found in the source" });
    expect(await gaps.getByRole("link").allInnerTexts()).toEqual(expect.arrayContaining(["Publisher", "Address"]));
    expect(await page.locator(".reference-title").count()).toBe(5);
    expect(await page.locator(".heading-chip").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("harbour tolls")]),
    );
    await page.context().close();
  });

  it("cites one of the references, and goes back", async () => {
    const page = await app.open();
    await page.getByRole("button", { name: "Cite The Chest with Two Locks" }).click();
    await expectEntry(page, "Lindqvist");
    await page.getByRole("button", { name: "Back to the entry" }).click();
    await expectEntry(page, "Haverkamp");
    await page.context().close();
  });
});

describe("a source", () => {
  it("shows where each field was read, both ways", async () => {
    const page = await app.open();
    await page.getByLabel("Author", { exact: true }).focus();
    const mark = page.locator(".mark.pointed", { hasText: "Ilse M. Haverkamp" });
    await mark.waitFor();
    const pane = await page.locator(".source-text").boundingBox();
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(pane?.y ?? Number.NaN);
    expect(box?.y).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
    await page.locator(".source-text").evaluate((element) => element.scrollTo(0, 0));
    await page.locator(".mark", { hasText: "Varrin, Concord of" }).first().click();
    expect(
      await page.getByLabel("Title", { exact: true }).evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.context().close();
  });

  it("is read when it is pasted, and a script in its title is text", async () => {
    const page = await app.open();
    const title = "<script>window.broken = true</script><img src=x onerror='window.broken = true'>";
    const escaped = title.replaceAll("<", "&lt;");
    await paste(
      page,
      `<!doctype html><html><head><title>${escaped}</title>
      <meta name="citation_title" content="${escaped.replaceAll('"', "&quot;")}">
      <meta name="citation_author" content="Miriam K. Adair"></head><body><p>Words.</p></body></html>`,
    );
    await expectField(page, "Title", "<script>");
    await expectField(page, "Author", "Adair, Miriam K.");
    await expectEntry(page, "Adair");
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    expect(await page.locator(".citation img, .citation script, .record img, .record script").count()).toBe(0);
    await page.getByLabel("Author", { exact: true }).focus();
    expect(await page.locator(".mark.pointed").first().innerText()).toContain("Miriam K. Adair");
    await page.context().close();
  });

  it("is read from a file that was chosen, in its own encoding", async () => {
    const page = await app.open();
    const html = '<html><head><meta charset="iso-8859-1"><title>Caf\u00e9</title></head><body><p>x</p></body></html>';
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(html, "latin1") });
    await page.locator(".source-name", { hasText: "page.html" }).waitFor();
    await settled(page);
    await expectField(page, "Title", "Café");
    await page.context().close();
  });

  it("is read when it is pasted anywhere or dropped", async () => {
    const page = await app.open();
    for (const [type, title] of [
      ["paste", "The Rye Fleets of Ostmark"],
      ["drop", "Lamps for Strangers"],
    ] as const) {
      await page.evaluate(
        ([kind, text]) => {
          const transfer = new DataTransfer();
          transfer.setData("text/plain", JSON.stringify([{ id: "1", type: "book", title: text }]));
          const event =
            kind === "paste"
              ? new ClipboardEvent(kind, { clipboardData: transfer, bubbles: true })
              : new DragEvent(kind, { dataTransfer: transfer, bubbles: true });
          document.querySelector("main")?.dispatchEvent(event);
        },
        [type, title] as const,
      );
      await expectEntry(page, title);
    }
    await page.context().close();
  });

  it("that is a record says so of its fields, and not that they are missing", async () => {
    const page = await app.open();
    await paste(page, '[{"id":"a","type":"book","title":"Two Locks"}]');
    await expectShown(page, "as the source has it");
    expect(await page.getByText("not stated in the source").count()).toBe(0);
    await page.context().close();
  });

  it("that says nothing of itself can be cited by hand", async () => {
    const page = await app.open();
    await paste(page, "some words in lower case that name neither a work nor anyone who wrote it,\nand go on.");
    await expectShown(page, "If you know the facts, fill them in below.");
    await page.getByLabel("Title", { exact: true }).fill("The Rye Fleets");
    await expectEntry(page, "The Rye Fleets");
    await page.context().close();
  });

  it("that is a binary file is refused in words", async () => {
    const page = await app.open();
    const buffer = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256));
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "photo.bin", mimeType: "application/octet-stream", buffer });
    const notice = page.locator(".source .problem");
    await notice.waitFor();
    expect((await notice.innerText()).length).toBeGreaterThan(20);
    app.problems.length = 0; // The browser logs the refusal as a failed request.
    await page.context().close();
  });
});

describe("the citation", () => {
  it("follows the chosen style", async () => {
    const page = await app.open();
    await page.getByLabel("APA").check();
    await expectEntry(page, /^Haverkamp, I\. M\. \(n\.d\.\)/);
    await page.getByLabel("Chicago 17th ed., notes").check();
    await page.getByRole("heading", { name: "Note", exact: true }).waitFor();
    await page.context().close();
  });

  it("follows a style from the search", async () => {
    const page = await app.open();
    await page.getByLabel("Search for another style").fill("nature");
    await page
      .getByRole("radio", { name: /^Nature/ })
      .first()
      .check();
    await expectEntry(page, /^(?!.*Accessed 7 Mar\.)/);
    expect(await page.locator(".style-card:has(:checked) .style-title").innerText()).toMatch(/^Nature/);
    await page.context().close();
  });

  it("takes in a fact filled in by hand, and says who entered it", async () => {
    const page = await app.open();
    await page.getByRole("link", { name: "Publisher" }).click();
    await page.keyboard.type("Quill House");
    await expectEntry(page, "Quill House");
    const row = page.locator('[data-field="publisher"]');
    expect(await row.innerText()).toContain("entered by you");
    expect(await row.getByRole("textbox").inputValue()).toBe("Quill House");
    await settled(page);
    expect(await page.getByRole("region", { name: "Not found" }).getByRole("link", { name: "Publisher" }).count()).toBe(
      0,
    );
    await page.context().close();
  });

  it("takes a correction, and takes it back", async () => {
    const page = await app.open();
    await page.getByLabel("Title", { exact: true }).fill("Varrin");
    await expectEntry(page, "“Varrin.”");
    await page.getByRole("button", { name: "Title: back to what was read" }).click();
    await expectEntry(page, "Concord of");
    await page.context().close();
  });

  it("is copied with its italics and as plain text in one gesture, and says so", async () => {
    const page = await app.open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy: Works-cited entry" }).click();
    await page.getByRole("status").filter({ hasText: "copied" }).waitFor();
    const flavours = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(flavours.text).toBe(mla);
    expect(flavours.html).toContain("<i>Encyclopedia of the Northern Straits</i>");
    await page.context().close();
  });

  it("is copied by the newer call where the copy event is refused", async () => {
    const page = await app.open();
    await page.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, "clipboard", {
        value: {
          write: async ([item]: ClipboardItem[]): Promise<void> => {
            const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
            Object.assign(window, { written: { html: await read("text/html"), text: await read("text/plain") } });
          },
        },
      });
    });
    await page.getByRole("button", { name: "Copy: Works-cited entry" }).click();
    await page.getByRole("status").filter({ hasText: "copied" }).waitFor();
    expect(await page.evaluate(() => ("written" in window ? window.written : undefined))).toEqual({
      html: expect.stringContaining("<i>Encyclopedia of the Northern Straits</i>"),
      text: mla,
    });
    await page.context().close();
  });

  it("says in words that a style cannot be had", async () => {
    const page = await app.open();
    await page.context().route("**/library/styles/nature.json", (route) => route.abort());
    await page.getByLabel("Search for another style").fill("nature");
    const nature = page.getByRole("radio", { name: "Nature nature", exact: true });
    await nature.check();
    await expectShown(page, "library/styles/nature.json cannot be reached");
    app.problems.length = 0;
    await page.context().unroute("**/library/styles/nature.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(page);
    await expectEntry(page, "Haverkamp");
    await page.context().close();
  });
});

describe("everyone can use it", () => {
  it("is worked by the keyboard alone, in the order of the page", async () => {
    const page = await app.open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toBe("Skip to the citation");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toContain("MLA");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Note", exact: true }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("heading", { name: "Works-cited entry" }).waitFor();
    await settled(page);
    const seen: string[] = [];
    for (let step = 0; step < 40 && seen.at(-1) !== "Publisher field"; step++) {
      await page.keyboard.press("Tab");
      seen.push(await focusedName(page));
      if (seen.at(-1) === "Copy: Works-cited entry") await page.keyboard.press("Enter");
    }
    const first = seen.filter((name) => !name.startsWith("A house style")).slice(0, 3);
    expect(first).toEqual(["Search for another style", "Copy: Works-cited entry", "Copy: In the text"]);
    expect(seen).toEqual(expect.arrayContaining(["Author field", "Title field", "Publisher field"]));
    expect(seen.indexOf("Author field")).toBeLessThan(seen.indexOf("Title field"));
    await page.keyboard.type("Quill House");
    await expectEntry(page, "Quill House");
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(mla);
    await page.context().close();
  });

  it("fits a screen of 320 pixels, also from right to left", async () => {
    const page = await app.open({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const label = await page.locator(".source h2").boundingBox();
    expect(label?.x).toBeGreaterThan(160);
    await page.context().close();
  });
});

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element?.classList.contains("row-input")) {
      return `${document.querySelector(`label[for="${element.id}"]`)?.textContent.trim()} field`;
    }
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "").trim().replaceAll(/\s+/g, " ");
  });
}
