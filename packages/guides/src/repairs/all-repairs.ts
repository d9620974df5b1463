import { accessDate } from "./access-date.ts";
import { accessYear } from "./access-year.ts";
import { addressOfEntry } from "./address-of-entry.ts";
import { bareAddress } from "./bare-address.ts";
import { editionLabel } from "./edition-label.ts";
import { editionOrdinal } from "./edition-ordinal.ts";
import { emptyEntry } from "./empty-entry.ts";
import { entryAsChapter } from "./entry-as-chapter.ts";
import { factsOfChapter } from "./facts-of-chapter.ts";
import { fullDate } from "./full-date.ts";
import { headwordAsAuthor } from "./headword-as-author.ts";
import { headwordCase } from "./headword-case.ts";
import { headwordFirst } from "./headword-first.ts";
import { headwordLocator } from "./headword-locator.ts";
import { headwordOfChapter } from "./headword-of-chapter.ts";
import { hostNameCase } from "./host-name-case.ts";
import { hyphenatedGivenName } from "./hyphenated-given-name.ts";
import { leftOut } from "./left-out.ts";
import { looseEnds } from "./loose-ends.ts";
import { missingSpace } from "./missing-space.ts";
import { noDateMark } from "./no-date-mark.ts";
import { noPublisherMark } from "./no-publisher-mark.ts";
import { ownLanguage } from "./own-language.ts";
import { publisherFirst } from "./publisher-first.ts";
import { publisherIsAuthor } from "./publisher-is-author.ts";
import { publisherName } from "./publisher-name.ts";
import { rangeMark } from "./range-mark.ts";
import type { ItemRepair, OutputRepair, StyleRepair } from "./repair-kinds.ts";
import { sentenceCase } from "./sentence-case.ts";
import { markBefore } from "./mark-before.ts";
import { titleAlone } from "./title-alone.ts";
import { capitalsAlone, titleInCapitals } from "./title-in-capitals.ts";
import { unsignedEntry } from "./unsigned-entry.ts";
import { volumeOfWork } from "./volume-of-work.ts";
import { headwordAfterYear, workFirst } from "./work-first.ts";

/** All repairs, in the order in which they are made. */
export const styleRepairs: readonly StyleRepair[] = [
  headwordOfChapter,
  publisherFirst,
  unsignedEntry,
  headwordFirst,
  accessYear,
  noDateMark,
  noPublisherMark,
  accessDate,
  fullDate,
];
export const itemRepairs: readonly ItemRepair[] = [
  leftOut,
  publisherIsAuthor,
  entryAsChapter,
  workFirst,
  emptyEntry,
  editionOrdinal,
  editionLabel,
  headwordCase,
  hostNameCase,
  sentenceCase,
  titleInCapitals,
  publisherName,
  hyphenatedGivenName,
  headwordLocator,
];
export const outputRepairs: readonly OutputRepair[] = [
  titleAlone,
  factsOfChapter,
  addressOfEntry,
  looseEnds,
  missingSpace,
  bareAddress,
  headwordAfterYear,
  rangeMark,
  markBefore,
  volumeOfWork,
  capitalsAlone,
];

/** The names by which repairs are switched off, in the order in which they are made. */
export function repairNames(): readonly string[] {
  const repairs = [ownLanguage, ...styleRepairs, ...itemRepairs, headwordAsAuthor, ...outputRepairs];
  return [...new Set(repairs.map(({ name }) => name))];
}
