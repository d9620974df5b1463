import { applyHouseStyle } from "@citable/guides";
import type { Catalogue, FoundStyle } from "@citable/styles";
import type { NamedStyle } from "../wire.ts";
import { keepLast } from "./keep-last.ts";
import { readHouse } from "./read-house.ts";

/** So many styles are kept ready; reading one takes longer than citing with it. */
const keptStyles = 40;

/** Fetches the text at an address, safely. */
export type FetchText = (address: string) => Promise<string>;

/** The style that a request names: one at hand, or a house style over one. */
export type FindStyle = (named: NamedStyle, locale?: string) => Promise<FoundStyle>;

/**
 * Finds styles and keeps the last ones used.
 * @throws UnknownStyleError, RequestError for a house style that is not in order or cannot be fetched
 */
export function styleFinder(catalogue: Catalogue, fetchText: FetchText): FindStyle {
  const atHand = keepLast(keptStyles, async (key) => {
    const { name, locale } = readKey(key);
    return catalogue.find(name, locale === undefined ? {} : { locale });
  });
  const houses = keepLast(keptStyles, async (key) => {
    const { name: text, locale } = readKey(key);
    const house = readHouse(text);
    return applyHouseStyle(await atHand(keyOf(house.extends, locale ?? house.locale)), house);
  });
  return async ({ style, house }, locale) => {
    if (house === undefined) return atHand(keyOf(style, locale));
    return houses(keyOf(isAddress(house) ? await fetchText(house) : house, locale));
  };
}

/** A house style is sent as its file's text, or by its address. */
function isAddress(house: string): boolean {
  return /^\s*https?:\/\//i.test(house);
}

interface Key {
  readonly name: string;
  readonly locale: string | undefined;
}

function keyOf(name: string, locale: string | undefined): string {
  return `${locale ?? ""}\n${name}`;
}

function readKey(key: string): Key {
  const end = key.indexOf("\n");
  return { name: key.slice(end + 1), locale: key.slice(0, end) || undefined };
}
