import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatsTable } from "./formats-table.ts";

// Run from anywhere: node --conditions=@citable/source packages/formats/tools/write-table.ts
const file = join(import.meta.dirname, "../../../docs/formats.md");
writeFileSync(file, formatsTable());
console.log(`Written: ${file}`);
