import type { Item, Name, NameVariable } from "@citable/model";
import { isNameVariable } from "@citable/model";
import { shortensGivenNames } from "../cite/probe.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/**
 * Both halves of a hyphenated given name count when it is shortened: Tien-fong is T.-F. A style's initials see only
 * capitals, so the second half gets one where names print as initials.
 */
export const hyphenatedGivenName: ItemRepair = {
  kind: "item",
  lettersOnly: true,
  name: "hyphenated-given-name",
  repair: (item, situation, engine) => {
    const names = hyphenatedNames(item);
    if (names.length === 0 || !shortensGivenNames(engine, situation.form)) return undefined;
    return {
      item: { ...item, names: capitalizedNames(item) },
      reason: {
        what: {
          text: "Both halves of a hyphenated given name give an initial: {names}.",
          words: { names: names.join(", ") },
        },
        why: "The style shortens given names, and a hyphenated one has two initials.",
      },
    };
  },
};

const hyphenated = /(\p{Lu}\p{Ll}+[-‐])(\p{Ll})(?=\p{Ll})/gu;

function hyphenatedNames(item: Item): readonly string[] {
  return Object.values(item.names)
    .flat()
    .flatMap((name) => (name.kind === "person" && name.given?.match(hyphenated) ? [name.given] : []));
}

function capitalizedNames(item: Item): Item["names"] {
  const entries = Object.entries(item.names).flatMap(([variable, names]): [NameVariable, readonly Name[]][] =>
    isNameVariable(variable) ? [[variable, names.map(capitalized)]] : [],
  );
  return Object.fromEntries(entries);
}

function capitalized(name: Name): Name {
  if (name.kind !== "person" || name.given === undefined) return name;
  const given = name.given.replaceAll(hyphenated, (_, first: string, letter: string) => first + letter.toUpperCase());
  return { ...name, given };
}
