import { join } from "node:path";

import { checkBoundaries } from "./check.ts";
import { boundaries } from "./table.ts";
import { readWorkspace } from "./workspace.ts";

const workspace = readWorkspace(join(import.meta.dirname, "../.."));
const faults = checkBoundaries(workspace, boundaries);

for (const fault of faults) console.error(fault);
const files = workspace.packages.reduce((sum, { files: { length } }) => sum + length, 0);
console.log(`Boundaries: ${workspace.packages.length} packages, ${files} files, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
