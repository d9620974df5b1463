import { writeTags } from "@citable/cite-this/tags";
import type { Terminal } from "../command-line/terminal.ts";
import { readFiles } from "./page-files.ts";

export interface TagsFlags {
  /** Where the record will lie as CSL-JSON. */
  readonly record?: string;
}

/** `citable tags`: what a page says of itself for Zotero, Google Scholar and search engines. */
export async function tagsCommand(paths: readonly string[], flags: TagsFlags, terminal: Terminal): Promise<void> {
  for await (const source of readFiles(paths, terminal)) {
    for (const { item } of source.captured.records) {
      const { head, body } = writeTags(item, flags);
      for (const tag of head) terminal.print(tag);
      terminal.print(body);
    }
  }
}
