import { tableOf, type Tally } from "./tally.ts";

/** The page of figures. Made by a script: edit the script, not the page. */
export function pageOf({ repaired, exact, peer }: Readonly<Record<"repaired" | "exact" | "peer", Tally>>): string {
  return `# Entries of reference works in every style

One entry of an encyclopedia, known in five degrees, printed in ${repaired.styles} independent styles of the official
set. What goes wrong is counted: a citation that is empty or malformed (doubled or stray punctuation, empty brackets or
quotation marks, a label without its object), a fact that the record has and the citation has not, an unsigned entry
credited to the editor of the work, the year of access in the place of the year of publication, “Treaty Of” for the
headword “Aigun, Treaty of”.

Made by \`npm run sweep -- --styles-from STYLES.tar.gz --locales-from LOCALES.tar.gz --page docs/reference-entries.md\`,
with the archives that GitHub makes of the official styles and locales.

## Citable, with its repairs

${tableOf(repaired)}

## Citable, \`--exact\`: pure CSL

${tableOf(exact)}

## citeproc-js

${tableOf(peer)}

A style that an engine cannot use counts as empty: ${repaired.failed.length} for Citable, ${peer.failed.length} for
citeproc-js.
`;
}
