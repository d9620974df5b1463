import { writeFile } from "node:fs/promises";
import { attribute, writeTags } from "@citable/cite-this/tags";
import { toCslJson, type SourceRecord } from "@citable/model";
import { CallError } from "../command-line/failure.ts";
import { readSource } from "../command-line/read-source.ts";
import { failWith, type Terminal } from "../command-line/terminal.ts";
import { capture } from "../front-door/capture.ts";
import { cite } from "../front-door/cite.ts";
import { statesSomething } from "../front-door/nothing-citable.ts";
import { embedIn, withoutEmbedded } from "../pages/embed-page.ts";

export interface EmbedFlags {
  readonly record?: string;
  readonly styles: string;
  readonly script: string;
  readonly write?: boolean;
}

/** `citable embed`: writes tags, fallback text and `<cite-this>` into pages. */
export async function embedCommand(paths: readonly string[], flags: EmbedFlags, terminal: Terminal): Promise<void> {
  for (const path of paths) {
    try {
      const page = await embedded(path, flags);
      if (flags.write === true && path !== "-") await writeFile(path, page);
      else terminal.print(page.replace(/\n$/, ""));
    } catch (error) {
      failWith(terminal, error, path);
    }
  }
}

async function embedded(path: string, flags: EmbedFlags): Promise<string> {
  const { name, bytes } = await readSource(path);
  const page = await capture(bytes, { name });
  if (page.kind !== "html") throw new CallError("It is no page of HTML; give the file of a page.");
  // Without what was embedded before, so that twice is once.
  const record = await recordFor(withoutEmbedded(page.text), flags);
  const tags = writeTags(record.item);
  return embedIn(page.text, { head: tags.head, body: [tags.body, ...(await box(record, flags))] });
}

async function recordFor(page: string, { record: file }: EmbedFlags): Promise<SourceRecord> {
  const captured =
    file === undefined
      ? await capture(page, { name: "page.html" })
      : await capture((await readSource(file)).bytes, { name: file });
  const record = captured.records.find(({ item }) => statesSomething(item));
  if (record === undefined) throw new CallError("Nothing citable is stated; give its record with --record FILE.");
  return record;
}

/** The element with the text that stands there without JavaScript: the citation in each style. */
async function box(record: SourceRecord, { styles, script }: EmbedFlags): Promise<readonly string[]> {
  const names = styles.split(/[\s,]+/).filter((name) => name !== "");
  const lines: string[] = [];
  for (const style of names) {
    const { entries } = await cite([toCslJson(record.item)], { style });
    const [citation] = entries[0]?.citations ?? [];
    if (citation !== undefined) lines.push(`  <p>${citation.html}</p>`);
  }
  return [
    `<cite-this styles="${attribute(names.join(" "))}">`,
    ...lines,
    "</cite-this>",
    `<script type="module" src="${attribute(script)}"></script>`,
  ];
}
