import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { paste, useApp } from "./app-page.ts";

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
    const refusal = shown.getByText("This server looks nothing up on other sites.").first();
    await expect.poll(async () => refusal.count(), { timeout: 20_000 }).toBe(1);
    app.problems.length = 0;
    await shown.context().close();
  });
});

describe("a shared list", () => {
  it("is read by whoever has its link, as it was when it was shared", async () => {
    const shown = await app.open({ permissions: ["clipboard-read", "clipboard-write"] });
    await shown.getByRole("button", { name: "Add to your list" }).click();
    await shown.getByRole("button", { name: /^Your list/ }).click();
    await shown.locator(".list-entry .entry").first().waitFor();
    await shown.getByRole("button", { name: "Share" }).click();
    const link = (await shown.locator(".notice a").getAttribute("href")) ?? "";
    expect(link).toMatch(/#read\/[\w-]+\/[\w-]+$/);
    expect(await shown.evaluate(async () => navigator.clipboard.readText())).toBe(link);
    await shown.context().close();

    const other = await app.open();
    await other.goto("about:blank");
    await other.goto(link);
    await other.getByRole("button", { name: "Your list (1)" }).waitFor();
    await expect.poll(async () => other.locator(".list-entry .entry").innerText()).toMatch(/^Haverkamp, Ilse M\./);
    expect(other.url()).not.toContain("#read");
    await other.context().close();
  });

  it("that was never shared is told of in words", async () => {
    const shown = await app.open();
    await shown.goto("about:blank");
    await shown.goto(`${app.url()}#read/nothing/here`);
    const refusal = shown.getByText("There is no such bibliography").first();
    await expect.poll(async () => refusal.count(), { timeout: 20_000 }).toBe(1);
    app.problems.length = 0;
    await shown.context().close();
  });
});
