import type { Plugin } from "rolldown";

const list = /const lists[^=]*= \[\n([\s\S]*?)\n\];/;

/**
 * Writes the guides' list of names so that it takes a third less room: in order, each name as the count of letters that
 * it shares with the one before, and the rest; spelt out when they are asked for. A list of another form stays as it is, which costs a kilobyte.
 */
export const shortNames: Plugin = {
  name: "short-names",
  transform: (code, id) => {
    if (!id.replaceAll("\\", "/").endsWith("/guides/src/words/proper-nouns.ts")) return undefined;
    return code.replace(list, (whole, strings: string) => {
      const names = Array.from(strings.matchAll(/^ *"([^"]+)",?$/gm)).flatMap(([, each = ""]) => each.split(" "));
      if (names.length < 500 || names.some((name) => /\d/.test(name))) return whole;
      return `const lists = {
        *[Symbol.iterator]() {
          let last = "";
          for (const row of ${JSON.stringify(shorten(Array.from(new Set(names)).sort()))}.split(/(?=\\d)/))
            yield (last = last.slice(0, Number(row[0])) + row.slice(1));
        },
      };`;
    });
  },
};

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

/** Languages that records name in words; others are known by their tags. */
const kept =
  /"(?:american english|british english|chinese|deutsch|dutch|english|french|german|italian|japanese|portuguese|russian|spanish)"/;

/** Leaves out the rarer names of languages: a record from a library's export may say "English", a page says "en". */
export const fewLanguages: Plugin = {
  name: "few-languages",
  transform: (code, id) =>
    id.replaceAll("\\", "/").endsWith("/model/src/languages/languages.ts")
      ? code.replaceAll(/^ +\["[^"]+", "[\w-]+"\],$/gm, (entry) => (kept.test(entry) ? entry : ""))
      : undefined,
};
