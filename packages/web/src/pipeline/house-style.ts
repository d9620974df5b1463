import { applyHouseStyle, readHouseStyle, type HouseStyle } from "@citable/guides";
import { CatalogueError, type FoundStyle } from "@citable/styles";
import type { StyleChoice } from "../answers.ts";

/** A house style goes by its own text: so whoever keeps the name keeps the style. */
const mark = "house:";

export function isHouseName(name: string): boolean {
  return name.startsWith(mark);
}

/**
 * The choice that the text of a house style stands for; its base must be at hand.
 * @throws CatalogueError that says what is wrong, and in which line
 */
export async function houseChoice(text: string, find: (name: string) => Promise<FoundStyle>): Promise<StyleChoice> {
  const house = readHouse(text);
  await find(house.extends);
  return { name: `${mark}${text}`, title: house.name, ...(house.contact !== undefined && { contact: house.contact }) };
}

/** The house style of such a name, over its base. */
export async function findHouse(name: string, find: (base: string) => Promise<FoundStyle>): Promise<FoundStyle> {
  const house = readHouse(name.slice(mark.length));
  return applyHouseStyle(await find(house.extends), house);
}

function readHouse(text: string): HouseStyle {
  const { value, issues } = readHouseStyle(text);
  const [first] = issues;
  if (value !== undefined && first === undefined) return value;
  const where = first?.at === undefined ? "" : `${first.at.line}:${first.at.column}: `;
  throw new CatalogueError(`${where}${first?.message ?? "It is no house style."}`);
}
