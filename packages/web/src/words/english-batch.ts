import type { BatchWords } from "./words.ts";

export const batchInEnglish: BatchWords = {
  progress: (done, all) => (done < all ? `Reading files: ${done} of ${all} done` : `${all} files are done`),
  waiting: "waits",
  reading: "is being read …",
  read: (records) => (records === 1 ? "is in your list" : `${records} records are in your list`),
  saysNothing: "Nothing in it says what it is. Open it alone, to fill in its facts.",
  close: "Close",
};
