import type { InstalledSet, Provenance } from "@citable/styles/node";

/** What was installed, in lines: how many styles, from which commit and day, and where they are. */
export function installedInWords({ styles, locales }: InstalledSet, folder: string): readonly string[] {
  return [
    ...(styles === undefined ? [] : [partInWords(styles, "styles")]),
    ...(locales === undefined ? [] : [partInWords(locales, "locales")]),
    `They are in ${folder} and come first in every command.`,
  ];
}

function partInWords({ count, commit, date, from }: Provenance, what: string): string {
  const facts = [
    `from ${from.join(", ")}`,
    ...(commit === undefined ? ["which names no commit"] : [`commit ${commit.slice(0, 12)}`]),
    ...(date === undefined ? [] : [`of ${date.slice(0, 10)}`]),
  ];
  return `${count.toLocaleString("en-US")} ${what} ${facts.join(", ")}`;
}
