import { fetchOwn } from "../record/read-record.ts";
import { listedIn, type Shelf } from "./shelf.ts";
import { isStyleFile, openStyle, type ReadyStyle } from "./style-file.ts";

/** A folder of the page's own site: `NAME.json` for each style, and `index.json` that lists them. */
export function folderShelf(folder: string, base: string): Shelf {
  const inFolder = (file: string): string => `${folder.replace(/\/$/, "")}/${file}.json`;
  const kept = new Map<string, Promise<ReadyStyle | undefined>>();
  const load = async (name: string): Promise<ReadyStyle | undefined> => {
    const file = await fetchOwn(inFolder(encodeURIComponent(name)), base).catch(() => undefined);
    return isStyleFile(file) && file.locales !== undefined ? { ...openStyle(file, file.locales), name } : undefined;
  };
  const keep = async (name: string): Promise<ReadyStyle | undefined> => {
    const style = kept.get(name) ?? load(name);
    kept.set(name, style);
    return style;
  };
  return {
    find: keep,
    load: keep,
    list: async () => listedIn(await fetchOwn(inFolder("index"), base).catch(() => [])),
  };
}
