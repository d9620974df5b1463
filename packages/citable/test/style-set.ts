import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder } from "./run-citable.ts";

function style(id: string, title: string, prints: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>${title}</title><id>http://www.zotero.org/styles/${id}</id><updated>2026-01-01T00:00:00+00:00</updated>
    <category citation-format="author-date"/><category field="history"/></info>
  ${prints}
</style>`;
}

const citation = `<citation><layout><names variable="author"/></layout></citation>`;
const list = (elements: string): string =>
  `<bibliography><layout suffix="."><group delimiter=". ">${elements}</group></layout></bibliography>`;

/** A small set of styles of our own, laid out like the official one: one is broken, one has no list, one depends. */
export function styleSet(): string {
  const folder = newFolder();
  const files: Readonly<Record<string, string>> = {
    "ferry.csl": style("ferry", "Ferry Review", citation + list(`<names variable="author"/><text variable="title"/>`)),
    "quay.csl": style("quay", "Quay Papers", citation + list(`<text variable="title"/>`)),
    "no-list.csl": style("no-list", "Without a List", citation),
    "loop.csl": style(
      "loop",
      "Round in Circles",
      `<macro name="a"><text macro="a"/></macro>${citation}${list(`<text macro="a"/>`)}`,
    ),
    "dependent/journal-of-ferries.csl": `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info>
      <title>Journal of Ferries</title><id>http://www.zotero.org/styles/journal-of-ferries</id>
      <link href="http://www.zotero.org/styles/ferry" rel="independent-parent"/></info></style>`,
  };
  mkdirSync(join(folder, "dependent"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The same as an archive, with one folder at the top. */
export function styleArchive(): string {
  const archive = join(newFolder(), "styles.tar.gz");
  const folder = styleSet();
  execFileSync("tar", ["-czf", archive, "-C", join(folder, ".."), folder.split(/[\\/]/).at(-1) ?? ""]);
  return archive;
}
