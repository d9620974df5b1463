import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { SaxesParser } from "saxes";

import { cpuTime, now } from "./cpu-time.ts";
import { makeItems } from "./items.ts";
import { row, type Row } from "./report.ts";

/** What any engine must do at least: read the items' JSON, and write as many bytes as their bibliography has. */
export function measureFloor(count: number): readonly Row[] {
  const items = makeItems(count);
  const json = JSON.stringify(items);
  const before = now();
  const read: unknown = JSON.parse(json);
  const written = JSON.stringify(read);
  const value = now() - before;
  return written.length !== json.length
    ? []
    : [row("", `the floor: JSON in, bytes out, ${count} items`, { value }, undefined)];
}

/** What loading a style takes at least while it is XML: the parser alone, which does nothing with what it reads. */
export async function measureXmlFloor(folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const file of globSync("styles/*.csl", { cwd: folder }).sort()) {
    const xml = readFileSync(join(folder, file), "utf8");
    const value = await cpuTime("small", () => () => new SaxesParser().write(xml).close());
    rows.push(row(basename(file, ".csl"), "the floor of load: its XML parser alone", { value }, undefined));
  }
  return rows;
}
