import { writeSync } from "node:fs";
import { addRecord, changeRecord } from "../src/storage/records.ts";
import { openStorage } from "../src/storage/open-storage.ts";

// A program that writes without end, several writes at once, and says of each write when it was acknowledged: a line
// with the record's id and its version. The test kills it.
const [bibliography = "", folder, databaseUrl] = process.argv.slice(2);
const opened = await openStorage({ folder, databaseUrl });
if (opened === undefined) throw new Error("No database was named.");
const storage = opened;

const item = { type: "book", title: "Salt" };

async function writeOn(): Promise<never> {
  for (;;) {
    const { id, version } = await addRecord(storage, bibliography, { item }, Infinity);
    writeSync(1, `${id} ${version}\n`);
    const changed = await changeRecord(storage, { bibliography, id, version }, { item, note: "read" });
    writeSync(1, `${id} ${changed.version}\n`);
  }
}

await Promise.all([writeOn(), writeOn(), writeOn()]);
