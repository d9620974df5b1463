import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CaptureError } from "../capture-error.ts";
import { readPdfApart } from "./read-pdf-apart.ts";

const pdf = new Uint8Array(readFileSync(new URL("../../test/samples/files/tolls.pdf", import.meta.url)));

describe("a PDF in a thread of its own", () => {
  it("is read", async () => {
    const { pages } = await readPdfApart(pdf);
    expect(pages[0]?.map(({ text }) => text).join("\n")).toContain("Toll Books of the Lower Asker");
  });

  it.each([
    ["time", { seconds: 0.001, megabytes: 512 }, /takes longer than 0\.001 seconds/],
    ["memory", { seconds: 20, megabytes: 8 }, /takes more than 8 MB of memory/],
  ])("is ended when it takes too much %s", async (_, limits, message) => {
    const reading = readPdfApart(pdf, limits);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ name: "CaptureError", code: "too-costly" });
  });

  it("is refused there as it is elsewhere", async () => {
    await expect(readPdfApart(new TextEncoder().encode("%PDF-1.7\n"))).rejects.toThrow(CaptureError);
  });
});
