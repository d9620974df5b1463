import { accessDate } from "./access-date.ts";
import { accessYear } from "./access-year.ts";
import { bareAddress } from "./bare-address.ts";
import { emptyEntry } from "./empty-entry.ts";
import { entryAsChapter } from "./entry-as-chapter.ts";
import { headwordCase } from "./headword-case.ts";
import { headwordFirst } from "./headword-first.ts";
import { headwordLocator } from "./headword-locator.ts";
import { headwordOfChapter } from "./headword-of-chapter.ts";
import { hostNameCase } from "./host-name-case.ts";
import { hyphenatedGivenName } from "./hyphenated-given-name.ts";
import { leftOut } from "./left-out.ts";
import { looseEnds } from "./loose-ends.ts";
import { noDateMark } from "./no-date-mark.ts";
import { publisherName } from "./publisher-name.ts";
import type { ItemRepair, OutputRepair, StyleRepair } from "./repair-kinds.ts";
import { sentenceCase } from "./sentence-case.ts";
import { unsignedEntry } from "./unsigned-entry.ts";

/** All repairs, in the order in which they are made. */
export const styleRepairs: readonly StyleRepair[] = [
  headwordOfChapter,
  unsignedEntry,
  headwordFirst,
  accessYear,
  noDateMark,
  accessDate,
];
export const itemRepairs: readonly ItemRepair[] = [
  leftOut,
  entryAsChapter,
  emptyEntry,
  headwordCase,
  hostNameCase,
  sentenceCase,
  publisherName,
  hyphenatedGivenName,
  headwordLocator,
];
export const outputRepairs: readonly OutputRepair[] = [looseEnds, bareAddress];
