import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { StyleSourceError } from "../errors.ts";
import type { StyleSource, StyleSummary } from "../source.ts";
import { openStoredList, type StoredList } from "../stored-list.ts";
import { isLocaleTag, isStyleId } from "../style-id.ts";
import { summarizeAnyFile } from "../summary.ts";
import { isMissing, readText } from "./files.ts";
import { readyPath, styleFromReadyForm } from "./ready-form.ts";
import { parseRenamedStyles, renamedStylesFile } from "./renamed-styles.ts";

/** The list that an installed set brings along, so that its ten thousand files need not be read to search them. */
export const storedListFile = "citable-styles.json";

const longestList = 50_000_000;

/**
 * The styles in a folder, laid out as the official set is: `NAME.csl`, `dependent/NAME.csl`, `renamed-styles.json`,
 * and `locales-xx-XX.xml` there or in `locales/`. Nothing is read before it is asked for; the list is read once.
 */
export function directorySource(directory: string): StyleSource {
  let opened: Promise<StoredList | undefined> | undefined;
  let listed: Promise<readonly StyleSummary[]> | undefined;
  const open = (): Promise<StoredList | undefined> => {
    opened ??= openDirectory(directory);
    return opened;
  };
  const readList = async (): Promise<readonly StyleSummary[]> => {
    const stored = await open();
    return stored?.all().map(({ summary }) => summary) ?? summarizeAll(directory);
  };
  const list = (): Promise<readonly StyleSummary[]> => {
    listed ??= readList();
    return listed;
  };
  const style = async (id: string): Promise<string | undefined> => {
    await open();
    return isStyleId(id) ? readFirst(directory, [`${id}.csl`, `dependent/${id}.csl`]) : undefined;
  };
  return {
    name: `the folder ${directory}`,
    list,
    style,
    ready: async (id) => {
      const text = isStyleId(id) ? await readText(join(directory, readyPath(id))) : undefined;
      return text === undefined ? undefined : styleFromReadyForm(text);
    },
    locale: async (tag) => {
      await open();
      const name = `locales-${tag}.xml`;
      return isLocaleTag(tag) ? readFirst(directory, [name, `locales/${name}`]) : undefined;
    },
    summary: async (id) => {
      const stored = await open();
      if (stored !== undefined) return stored.find(id)?.summary;
      const text = await style(id);
      return text === undefined ? undefined : summarizeAnyFile(id, text);
    },
    matching: async (words) => (await open())?.matching(words).map(({ summary }) => summary) ?? list(),
    renamed: async () => {
      const path = join(directory, renamedStylesFile);
      return parseRenamedStyles(await readText(path), path);
    },
  };
}

async function openDirectory(directory: string): Promise<StoredList | undefined> {
  const status = await stat(directory).catch((error: unknown) => {
    if (isMissing(error)) throw new StyleSourceError(`The folder ${directory} does not exist.`);
    throw error;
  });
  if (!status.isDirectory()) throw new StyleSourceError(`${directory} is not a folder.`);
  const text = await readText(join(directory, storedListFile), longestList, "latin1");
  return text === undefined ? undefined : openStoredList(text);
}

async function readFirst(directory: string, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readText(join(directory, path));
    if (text !== undefined) return text;
  }
  return undefined;
}

async function summarizeAll(directory: string): Promise<readonly StyleSummary[]> {
  const summaries = new Map<string, StyleSummary>();
  for (const folder of [directory, join(directory, "dependent")]) {
    for (const id of await styleIdsIn(folder)) {
      const text = summaries.has(id) ? undefined : await readText(join(folder, `${id}.csl`));
      if (text !== undefined) summaries.set(id, summarizeAnyFile(id, text));
    }
  }
  return [...summaries.values()];
}

async function styleIdsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const ids = names.filter((name) => name.endsWith(".csl")).map((name) => name.slice(0, -".csl".length));
  return ids.filter(isStyleId).sort();
}
