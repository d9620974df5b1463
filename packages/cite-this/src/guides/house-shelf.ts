import { applyHouseStyle, readHouseStyle, type HouseStyle } from "@citable/guides";
import type { ListedStyle, Shelf } from "../styles/shelf.ts";
import type { ReadyStyle } from "../styles/style-file.ts";

/** The house style at an address, over one of the styles on the other shelves. */
export async function houseShelf(address: string, base: string, shelves: readonly Shelf[]): Promise<Shelf> {
  const house = readIn(address, await fetchText(address, base));
  const style = applyHouseStyle(await baseOf(house, shelves), house);
  const listed: ListedStyle = { name: house.name, title: house.name };
  return {
    find: async (name) => (name === house.name ? listed : undefined),
    load: async (name) => (name === house.name ? style : undefined),
    list: async () => [listed],
  };
}

function readIn(address: string, text: string): HouseStyle {
  const { value, issues } = readHouseStyle(text);
  const [first] = issues;
  if (value !== undefined && first === undefined) return value;
  const { line = 1, column = 1 } = first?.at ?? {};
  throw new Error(`${address}:${line}:${column}: ${first?.message ?? "It is no house style."}`);
}

async function baseOf(house: HouseStyle, shelves: readonly Shelf[]): Promise<ReadyStyle> {
  for (const shelf of shelves) {
    const style = await shelf.load(house.extends);
    if (style !== undefined) return style;
  }
  throw new Error(`${house.name} is made from ${house.extends}, which is not at hand; put it into the style-folder.`);
}

/**
 * The publisher names the address: on the page's own site, or on another that lets pages read it (CORS). Nothing of the
 * reader goes along: no cookie to another site, no referrer.
 */
async function fetchText(address: string, base: string): Promise<string> {
  const url = URL.parse(address, base);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`${address} is no address of a house style.`);
  const settings = { redirect: "error", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(10_000) } as const;
  const answer = await fetch(url, settings).catch(() => undefined);
  if (answer?.ok !== true) throw new Error(`${address} cannot be read.`);
  return answer.text();
}
