import type { CalendarDate, DatePoint, DateValue } from "../date.ts";
import type { Item } from "../item.ts";
import type { Draft } from "../json.ts";
import type { Name, PersonName } from "../name.ts";
import { splitParticles } from "../names/split-particles.ts";
import { dateVariables, nameVariables } from "../variables.ts";
import type { CslJsonDate, CslJsonItem, CslJsonName } from "./types.ts";

/** The item as a plain object of CSL-JSON; `parseCslItem` reads it back to the same item. */
export function toCslJson(item: Item): CslJsonItem {
  const json: Draft<CslJsonItem> = { id: item.id, type: item.type, ...item.fields };
  if (json.language === undefined && item.language !== undefined) json.language = item.language;
  for (const variable of nameVariables) {
    const names = item.names[variable];
    if (names !== undefined) json[variable] = names.map(writeName);
  }
  for (const variable of dateVariables) {
    const date = item.dates[variable];
    if (date !== undefined) json[variable] = writeDate(date);
  }
  return json;
}

function writeName(name: Name): CslJsonName {
  if (name.kind === "literal") return { literal: name.literal };
  const json: Draft<CslJsonName> = {};
  if (name.family !== undefined) json.family = protectFamily(name, name.family);
  if (name.given !== undefined) json.given = name.given;
  if (name.droppingParticle !== undefined) json["dropping-particle"] = name.droppingParticle;
  if (name.nonDroppingParticle !== undefined) json["non-dropping-particle"] = name.nonDroppingParticle;
  if (name.suffix !== undefined) json.suffix = name.suffix;
  if (name.commaSuffix === true) json["comma-suffix"] = true;
  if (name.staticOrdering === true) json["static-ordering"] = true;
  return json;
}

/** Readers split particles off a family name unless it stands in double quotes; quote it where they would be wrong. */
function protectFamily(name: PersonName, family: string): string {
  return splitParticles(name) === name ? family : `"${family}"`;
}

function writeDate(date: DateValue): CslJsonDate {
  if (date.kind === "literal") return { literal: date.literal };
  return { ...writeParts(date), ...(date.circa === true ? { circa: true } : {}) };
}

function writeParts({ start, end }: CalendarDate): CslJsonDate {
  // A season beside the year is what every reader knows; a range needs it in the month's place.
  if (end === undefined && start.season !== undefined) return { "date-parts": [[start.year]], season: start.season };
  if (end === undefined) return { "date-parts": [writePoint(start)] };
  return { "date-parts": [writePoint(start), end === "open" ? [0] : writePoint(end)] };
}

function writePoint({ year, month, day, season }: DatePoint): readonly number[] {
  if (season !== undefined) return [year, season + 20];
  return [year, month, day].filter((part) => part !== undefined);
}
