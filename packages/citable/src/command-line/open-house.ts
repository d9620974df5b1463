import { applyHouseStyle, readHouseStyle, type HouseStyle } from "@citable/guides";
import type { Parsed } from "@citable/model";
import type { Catalogue, FoundStyle } from "@citable/styles";
import { installedStyles, localeOption } from "../front-door/style.ts";
import { issuePlace } from "../print/issue-place.ts";
import { CallError } from "./failure.ts";
import { readFile, type ReadLimit } from "./read-file.ts";

const limit: ReadLimit = { bytes: 200_000, advice: "no house style is that long" };

/** @throws CallError if there is no such file */
export async function readHouse(path: string): Promise<Parsed<HouseStyle | undefined>> {
  try {
    return readHouseStyle(new TextDecoder().decode(await readFile(path, limit)));
  } catch (error) {
    throw error instanceof CallError
      ? new CallError(`The house style ${path}: ${error.message}`, { cause: error })
      : error;
  }
}

/** The style that a house style changes; never another house style. */
export async function openHouseBase(
  house: HouseStyle,
  catalogue: Catalogue = installedStyles(),
  locale: string | undefined = house.locale,
): Promise<FoundStyle> {
  return catalogue.find(house.extends, localeOption(locale));
}

/** Opens a house style for printing. @throws CallError if its file is not in order, with the first fault */
export async function openHouse(path: string, catalogue: Catalogue, locale: string | undefined): Promise<FoundStyle> {
  const { value: house, issues } = await readHouse(path);
  const [first] = issues;
  if (first !== undefined) {
    const more = issues.length > 1 ? ` “citable house check ${path}” tells of ${issues.length - 1} more.` : "";
    throw new CallError(`${issuePlace(path, first)}: ${first.message}${more}`);
  }
  if (house === undefined) throw new CallError(`The house style ${path} is empty.`);
  return applyHouseStyle(await openHouseBase(house, catalogue, locale ?? house.locale), house);
}
