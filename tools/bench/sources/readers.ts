import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Reads a source to the end; what comes out is thrown away. */
export type Read<Source> = (source: Source) => unknown;

/** A page as it was saved, and where it stood. */
export interface SavedPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** Readers of a whole .bib file, by name. */
export const bibReaders: Readonly<Record<string, () => Promise<Read<string>>>> = {
  citable: async () => {
    const { formatNamed } = await import("@citable/formats");
    return (text) => formatNamed("bibtex")?.read?.(text);
  },
  "@citation-js": async () => {
    const { plugins } = await import("@citation-js/core");
    await import("@citation-js/plugin-bibtex");
    return (text) => plugins.input.chain(text, { generateGraph: false });
  },
};

export async function openCapture(): Promise<Read<SavedPage>> {
  const { captureSource } = await import("@citable/capture");
  return ({ bytes, name, url }) => captureSource(bytes, { name, url });
}

const nineRules = "author date title publisher lang url description image logo".split(" ");

/** Packages to install for the comparison with metascraper. */
export const metascraperPackages: readonly string[] = [
  "metascraper",
  ...[...nineRules, "readability"].map((rule) => `metascraper-${rule}`),
];

/** metascraper with its nine rules that read pages, or with its rule readability, too, where it is installed. */
export async function openMetascraper(folder: string, withReadability: boolean): Promise<Read<SavedPage>> {
  const { resolve } = createRequire(join(folder, "package.json"));
  const load = async (name: string): Promise<Callable> => {
    const loaded: unknown = await import(pathToFileURL(resolve(name)).href);
    return callable(typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : undefined);
  };
  const names = [...(withReadability ? ["readability"] : []), ...nineRules];
  const rules = await Promise.all(names.map(async (rule) => (await load(`metascraper-${rule}`))()));
  const scrape = callable((await load("metascraper"))(rules));
  const decoder = new TextDecoder();
  return ({ bytes, url }) => scrape({ html: decoder.decode(bytes), url });
}

type Callable = (...args: readonly unknown[]) => unknown;

function callable(made: unknown): Callable {
  if (typeof made !== "function") throw new TypeError("This package of metascraper has no function to call.");
  return (...args) => {
    const result: unknown = Reflect.apply(made, undefined, args);
    return result;
  };
}
