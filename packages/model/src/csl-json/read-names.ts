import { type Draft, isJsonArray, isJsonObject, jsonKind, type JsonObject } from "../json.ts";
import type { Name, PersonName } from "../name.ts";
import { parseName } from "../names/parse-name.ts";
import { parseNames } from "../names/parse-names.ts";
import { splitParticles } from "../names/split-particles.ts";
import { type Reading, report, reportWrongType, within } from "./reading.ts";
import { readSwitch } from "./read-text.ts";

const doubtful = { code: "wrong-type", severity: "warning" } as const;

/** A list of names; undefined when none is left. */
export function readNames(value: unknown, reading: Reading): readonly Name[] | undefined {
  if (value === null || value === undefined) return undefined;
  const names = isJsonArray(value)
    ? value.flatMap((entry, index) => readName(entry, within(reading, index)) ?? [])
    : readLooseNames(value, reading);
  return names.length === 0 ? undefined : names;
}

/** One name, or all names as text, where a list should stand. */
function readLooseNames(value: unknown, reading: Reading): readonly Name[] {
  if (typeof value !== "string" && !isJsonObject(value)) {
    reportWrongType(reading, value, "a list of names");
    return [];
  }
  report(reading, doubtful, "{path} is {kind} and should be a list of names: check how it was read.", {
    path: reading.path,
    kind: [jsonKind(value)],
  });
  if (typeof value === "string") return parseNames(value);
  const name = readName(value, reading);
  return name === undefined ? [] : [name];
}

function readName(value: unknown, reading: Reading): Name | undefined {
  if (typeof value === "string") return readWrittenName(value, reading);
  if (!isJsonObject(value)) return reportWrongType(reading, value, "a name with family and given, or literal");
  // Crossref calls the name of an institution `name`.
  const literal = namePart(value, "literal", reading) ?? namePart(value, "name", reading);
  if (literal !== undefined) return { kind: "literal", literal };
  const person = readPerson(value, reading);
  if (person.family === undefined && person.given === undefined) return readIncomplete(person);
  if (readSwitch(value["isInstitution"])) return { kind: "literal", literal: person.family ?? person.given ?? "" };
  return splitParticles(person);
}

/** A name of particles or a suffix only is no name. */
function readIncomplete({ droppingParticle, nonDroppingParticle, suffix }: PersonName): Name | undefined {
  const words = [droppingParticle, nonDroppingParticle, suffix].filter((part) => part !== undefined).join(" ");
  return words === "" ? undefined : { kind: "literal", literal: words };
}

function readWrittenName(text: string, reading: Reading): Name | undefined {
  if (text.trim() === "") return undefined;
  report(reading, doubtful, "{path} is text and should be a name with family and given: check how it was read.", {
    path: reading.path,
  });
  return parseName(text);
}

function readPerson(json: JsonObject, reading: Reading): PersonName {
  const person: Draft<PersonName> = { kind: "person" };
  const parts = {
    family: namePart(json, "family", reading),
    given: namePart(json, "given", reading),
    droppingParticle: namePart(json, "dropping-particle", reading),
    nonDroppingParticle: namePart(json, "non-dropping-particle", reading),
    suffix: namePart(json, "suffix", reading),
  };
  if (parts.family !== undefined) person.family = parts.family;
  if (parts.given !== undefined) person.given = parts.given;
  if (parts.droppingParticle !== undefined) person.droppingParticle = parts.droppingParticle;
  if (parts.nonDroppingParticle !== undefined) person.nonDroppingParticle = parts.nonDroppingParticle;
  if (parts.suffix !== undefined) person.suffix = parts.suffix;
  if (readSwitch(json["comma-suffix"])) person.commaSuffix = true;
  if (readSwitch(json["static-ordering"])) person.staticOrdering = true;
  return person;
}

function namePart(json: JsonObject, key: string, reading: Reading): string | undefined {
  const value = json[key];
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  return reportWrongType(within(reading, key), value, "text");
}
