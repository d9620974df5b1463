import type { StyleSource, StyleSummary } from "../../source.ts";
import { summarizeAnyFile } from "../../summary.ts";
import { parseRenamedStyles, renamedStylesFile } from "../renamed-styles.ts";
import { readArchive } from "./read-archive.ts";

/**
 * The styles or locales in an archive of an official set, as GitHub makes them (`.tar.gz`, one folder at the top).
 * The whole archive is read at the first question and kept unpacked, about 65 MB; for daily use install it.
 */
export function archiveSource(file: string): StyleSource {
  let opened: Promise<OpenArchive> | undefined;
  const open = (): Promise<OpenArchive> => {
    opened ??= openArchive(file);
    return opened;
  };
  return {
    name: `the archive ${file}`,
    list: async () => {
      const archive = await open();
      return [...archive.styles.keys()].flatMap((id) => archive.summarize(id) ?? []);
    },
    style: async (id) => (await open()).styles.get(id)?.toString("utf8"),
    locale: async (tag) => (await open()).locales.get(tag)?.toString("utf8"),
    summary: async (id) => (await open()).summarize(id),
    renamed: async () => (await open()).renamed,
  };
}

interface OpenArchive {
  readonly styles: ReadonlyMap<string, Buffer>;
  readonly locales: ReadonlyMap<string, Buffer>;
  readonly renamed: ReadonlyMap<string, string>;
  summarize(id: string): StyleSummary | undefined;
}

async function openArchive(file: string): Promise<OpenArchive> {
  const { files } = await readArchive(file);
  const styles = new Map<string, Buffer>();
  const locales = new Map<string, Buffer>();
  let renamed: string | undefined;
  for (const { is, content } of files) {
    if (is.kind === "locale") locales.set(is.tag, content);
    else if (is.kind === "renamed") renamed = content.toString("utf8");
    // An independent style goes before a dependent one of the same id, as in a folder.
    else if (!is.dependent || !styles.has(is.id)) styles.set(is.id, content);
  }
  const summaries = new Map<string, StyleSummary>();
  return {
    styles,
    locales,
    renamed: parseRenamedStyles(renamed, `${renamedStylesFile} in ${file}`),
    summarize: (id) => {
      const content = styles.get(id);
      if (content === undefined) return undefined;
      const summary = summaries.get(id) ?? summarizeAnyFile(id, content.toString("utf8"));
      summaries.set(id, summary);
      return summary;
    },
  };
}
