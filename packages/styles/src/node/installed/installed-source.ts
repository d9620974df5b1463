import { join } from "node:path";
import { memorySource } from "../../memory-source.ts";
import type { StyleSource } from "../../source.ts";
import { directorySource } from "../directory-source.ts";
import { installedSet } from "./installed-set.ts";

/**
 * The styles that were installed in a folder by {@link installArchive}; without any it is an empty source, so that it
 * can always stand first in a catalogue.
 */
export function installedSource(folder: string): StyleSource {
  let opened: Promise<StyleSource> | undefined;
  const open = (): Promise<StyleSource> => {
    opened ??= openInstalled(folder);
    return opened;
  };
  return {
    name: "the installed styles",
    list: async () => (await open()).list(),
    style: async (id) => (await open()).style(id),
    ready: async (id) => (await open()).ready?.(id),
    locale: async (tag) => (await open()).locale(tag),
    summary: async (id) => (await open()).summary?.(id),
    matching: async (words) => {
      const source = await open();
      return source.matching?.(words) ?? source.list();
    },
    renamed: async () => (await (await open()).renamed?.()) ?? new Map<string, string>(),
  };
}

async function openInstalled(folder: string): Promise<StyleSource> {
  const set = await installedSet(folder);
  return set === undefined ? memorySource({}) : directorySource(join(folder, set.folder));
}
