import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const listFile = fileURLToPath(new URL("../../guides/src/words/proper-nouns.ts", import.meta.url));

/**
 * The guides' list of names as a module that takes a third less room: in order, each name as the count of letters that
 * it shares with the one before, and the rest. Fails when the list is no longer where it was.
 */
export async function packedNames(): Promise<string> {
  const source = readFileSync(listFile, "utf8");
  const strings = source.slice(source.indexOf("lists"), source.indexOf("\n];")).matchAll(/^ *"([^"]+)"/gm);
  const names = Array.from(new Set(Array.from(strings).flatMap(([, list = ""]) => list.split(" "))));
  const loaded: unknown = await import(listFile);
  if (names.length < 500 || !knows(loaded, names)) {
    throw new Error("The guides' names are no longer a list of strings in words/proper-nouns.ts.");
  }
  const row = shorten(names.sort());
  return `
    const known = new Set();
    let name = "";
    for (const [, shared, rest] of ${JSON.stringify(row)}.matchAll(/(\\d)(\\D*)/g)) known.add(name = name.slice(0, shared) + rest);
    export function isKnownName(word) { return known.has(word) || known.has(word.replace(/s$/, "")); }`;
}

/** Whether the module knows all of these, and not whatever it is asked for. */
function knows(loaded: unknown, names: readonly string[]): boolean {
  if (typeof loaded !== "object" || loaded === null || !("isKnownName" in loaded)) return false;
  const { isKnownName } = loaded;
  if (typeof isKnownName !== "function") return false;
  return [...names, "harbour"].every((name) => Reflect.apply(isKnownName, undefined, [name]) === (name !== "harbour"));
}

function shorten(names: readonly string[]): string {
  const shortened = names.map((name, index) => {
    const shared = sharedStart(name, names[index - 1] ?? "");
    return `${shared}${name.slice(shared)}`;
  });
  return shortened.join("");
}

/** Never more than one digit. */
function sharedStart(name: string, before: string): number {
  let shared = 0;
  while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared += 1;
  return shared;
}
