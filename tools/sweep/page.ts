import { debrisTable, type DebrisCount } from "./debris-sweep.ts";
import { tableOf, type Tally } from "./tally.ts";

/** Works of four kinds, with subsets of their facts, in a part of all styles. */
export interface DebrisPart {
  readonly styles: number;
  readonly counts: readonly DebrisCount[];
}

export interface Figures {
  readonly repaired: Tally;
  readonly exact: Tally;
  readonly peer: Tally;
  /** Every combination of any three facts, each there or not. */
  readonly threes: DebrisPart;
  /** Every subset. */
  readonly all: DebrisPart;
}

/** The page of figures. Made by a script: edit the script, not the page. */
export function pageOf({ repaired, exact, peer, threes, all }: Figures): string {
  return `# Entries of reference works in every style

One entry of an encyclopedia, known in five degrees, printed in ${repaired.styles} independent styles of the official
set. What goes wrong is counted: a citation that is empty or malformed (doubled or stray punctuation, empty brackets or
quotation marks, a label without its object), a fact that the record has and the citation has not (the publisher also
where the style prints it for a chapter with the same facts), an unsigned entry credited to the editor of the work, the
year of access in the place of the year of publication, “Treaty Of” for the headword “Aigun, Treaty of”.

Made by \`npm run sweep -- --styles-from STYLES.tar.gz --locales-from LOCALES.tar.gz --page docs/reference-entries.md\`,
with the archives that GitHub makes of the official styles and locales.

## Citable, with its repairs

${tableOf(repaired)}

The one style that leaves out the publisher of an entry and prints that of a chapter is OSCOLA's: its guide (4th
edition, 3.2) cites encyclopedias without author or editor and publisher, so Citable does not put it back.

## Citable, \`--exact\`: pure CSL

${tableOf(exact)}

## citeproc-js

${tableOf(peer)}

A style that an engine cannot use counts as empty: ${repaired.failed.length} for Citable, ${peer.failed.length} for
citeproc-js.

## No debris, whatever is known

An entry, a book, an article and a web page, each with every subset of its facts (eleven, ten, nine and six of them:
author, editor, title of the host, edition, volume, issue, pages, publisher, place, date, DOI, address, date of access),
in the list and as it is cited. All subsets in all styles are some twenty million citations; printed were

- all subsets, in ${all.styles} styles, evenly picked (\`--subsets all --every 400\` prints the same again):

${debrisTable(all.counts)}

- those that have at most one fact or lack at most one, in which every combination of any three facts, there or not, is
  met, in all ${threes.styles} styles (\`--subsets 1\`):

${debrisTable(threes.counts)}
`;
}
