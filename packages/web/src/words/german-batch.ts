import type { BatchWords } from "./words.ts";

export const batchInGerman: BatchWords = {
  progress: (done, all) =>
    done < all ? `Dateien werden gelesen: ${done} von ${all} fertig` : `${all} Dateien sind gelesen`,
  waiting: "wartet",
  reading: "wird gelesen …",
  read: (records) => (records === 1 ? "steht in Ihrer Liste" : `${records} Datensätze stehen in Ihrer Liste`),
  saysNothing: "Nichts darin sagt, was es ist. Öffnen Sie sie einzeln, um die Angaben einzutragen.",
  close: "Schließen",
};
