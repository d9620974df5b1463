import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { paste, useApp } from "./app-page.ts";
import { addToList, expectEntries, openList } from "./list-page.ts";

const app = useApp({ storage: { folder: mkdtempSync(join(tmpdir(), "citable-web-")) } });

describe("an identifier", () => {
  it("is looked up by the server, and becomes a record with its evidence", async () => {
    const shown = await app.open();
    const asked: unknown[] = [];
    await shown.route("**/api/v1/record", async (route) => {
      asked.push(route.request().postDataJSON());
      const evidence = [
        { field: "title", quote: "Two Locks", method: "answer of Crossref", confidence: 0.95, place: {} },
      ];
      const item = { id: "a", type: "article-journal", title: "Two Locks", DOI: "10.5555/two" };
      await route.fulfill({ json: { kind: "csl-json", text: "{}", records: [{ item, evidence, issues: [] }] } });
    });
    await paste(shown, "doi:10.5555/two");
    expect(await shown.getByLabel("Title", { exact: true }).inputValue()).toBe("Two Locks");
    expect(await shown.getByText("answer of Crossref").count()).toBe(1);
    expect(asked).toEqual([{ source: "doi:10.5555/two" }]);
    await shown.context().close();
  });

  it("is not looked up where the operator does not want it, and the app says what to do", async () => {
    const shown = await app.open();
    await shown.getByRole("button", { name: "Paste" }).click();
    await shown.getByLabel(/^An address, a DOI/).fill("https://example.org/entry");
    await shown.getByRole("button", { name: "Read it" }).click();
    const refusal = shown.getByText("citable serve --fetch").first();
    await expect.poll(async () => refusal.count()).toBe(1);
    app.problems.length = 0;
    await shown.context().close();
  });
});

/** Shares the sample as a list, and answers the address of the link of that kind. */
async function linkFor(shown: Page, allows: "reading" | "editing"): Promise<string> {
  const link = shown.locator(".shared-link", { hasText: `For ${allows}` }).getByRole("link");
  return (await link.getAttribute("href")) ?? "";
}

async function sharedSample(): Promise<Page> {
  const shown = await app.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await addToList(shown);
  await openList(shown);
  await shown.getByRole("button", { name: "Share" }).click();
  await shown.getByRole("heading", { name: "Shared list" }).waitFor();
  return shown;
}

async function openLink(link: string): Promise<Page> {
  const other = await app.open();
  await other.goto("about:blank");
  await other.goto(link);
  return other;
}

describe("a shared list", () => {
  it("is read by whoever has its link, as it was when it was shared, until the link is revoked", async () => {
    const shown = await sharedSample();
    const link = await linkFor(shown, "reading");
    expect(link).toMatch(/#read\/[\w-]+\/[\w-]+$/);
    expect(await shown.evaluate(async () => navigator.clipboard.readText())).toBe(link);

    const other = await openLink(link);
    await other.getByRole("button", { name: "Your list (1)" }).waitFor();
    await expectEntries(other, ["Haverkamp"]);
    expect(other.url()).not.toContain("#read");
    expect(await other.getByRole("heading", { name: "Shared list" }).count()).toBe(0);
    await other.context().close();

    await shown.getByRole("button", { name: "Revoke the link for reading" }).click();
    await shown.getByRole("button", { name: "Make a link for reading" }).waitFor();
    const late = await openLink(link);
    await expect.poll(async () => late.getByText("There is no such bibliography").count()).toBeGreaterThan(0);
    app.problems.length = 0;
    await late.context().close();
    await shown.context().close();
  });

  it("is edited by whoever has a link for that; of two at once, the second is told", async () => {
    const shown = await sharedSample();
    await shown.getByRole("button", { name: "Make a link for editing" }).click();
    const link = await linkFor(shown, "editing");

    const other = await openLink(link);
    await expectEntries(other, ["Haverkamp"]);
    await other.getByText("Somebody shared this list with you").waitFor();
    await other.getByRole("button", { name: "Source", exact: true }).click();
    await paste(other, "@book{rye, title = {The Rye Fleets}, author = {Hsu, Wei-lin}, year = {1975}}");
    await addToList(other);
    await openList(other);
    await other.getByRole("button", { name: "Save my changes" }).click();
    await other.getByRole("status").filter({ hasText: "now sees the list" }).waitFor();

    // Whoever shared it has not seen that yet, and is kept from writing over it – also after the page was closed.
    await shown.reload();
    await openList(shown);
    await shown.getByLabel("Heading of the list").fill("Sources");
    await shown.getByRole("button", { name: "Save my changes" }).click();
    await shown.getByText("Somebody else changed the list").first().waitFor();
    app.problems.length = 0;
    await shown.getByRole("button", { name: "Get others’ changes" }).click();
    await expectEntries(shown, ["Haverkamp", "Hsu"]);
    await shown.getByRole("button", { name: "Remove The Rye Fleets" }).click();
    await shown.getByRole("button", { name: "Save my changes" }).click();
    await shown.getByRole("status").filter({ hasText: "now sees the list" }).waitFor();
    await other.getByRole("button", { name: "Get others’ changes" }).click();
    await expectEntries(other, ["Haverkamp"]);

    await shown.getByRole("button", { name: "Stop sharing" }).click();
    await shown.getByRole("button", { name: "Share" }).waitFor();
    await other.getByRole("button", { name: "Get others’ changes" }).click();
    await expect.poll(async () => other.getByText("There is no such bibliography").count()).toBeGreaterThan(0);
    app.problems.length = 0;
    await other.context().close();
    await shown.context().close();
  });

  it("that was never shared is told of in words", async () => {
    const shown = await app.open();
    await shown.goto("about:blank");
    await shown.goto(`${app.url()}#read/nothing/here`);
    const refusal = shown.getByText("There is no such bibliography").first();
    await expect.poll(async () => refusal.count()).toBe(1);
    app.problems.length = 0;
    await shown.context().close();
  });
});
