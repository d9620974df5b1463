import { describe, expect, it } from "vitest";
import { progressOn } from "./progress.ts";

function screen(
  isTTY: boolean,
  columns = 80,
): { written: string[]; isTTY: boolean; columns: number; write: (text: string) => void } {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text) => void written.push(text) };
}

describe("a progress bar", () => {
  it("is drawn over itself, not too often, and always at the end", () => {
    const terminal = screen(true);
    let time = 100;
    const bar = progressOn(terminal, 2000, "styles", () => time);
    bar.step(1);
    time += 10;
    bar.step(2);
    time += 60;
    bar.step(1000);
    bar.step(2000);
    bar.clear();
    bar.clear();
    expect(terminal.written).toEqual([
      `\r${"░".repeat(30)} 1 of 2,000 styles`,
      `\r${"█".repeat(15)}${"░".repeat(15)} 1,000 of 2,000 styles`,
      `\r${"█".repeat(30)} 2,000 of 2,000 styles`,
      "\r\u001b[2K",
    ]);
  });

  it("fits the screen", () => {
    const terminal = screen(true, 20);
    progressOn(terminal, 3, "styles").step(3);
    expect(terminal.written[0]).toHaveLength(20);
  });

  it("is not drawn in a file or pipe", () => {
    const file = screen(false);
    const bar = progressOn(file, 3, "styles");
    bar.step(3);
    bar.clear();
    expect(file.written).toEqual([]);
  });
});
