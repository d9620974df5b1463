// Runs on whatever Node the machine has (18 or newer), before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lockFile = join(root, "package-lock.json");
const installed = join(root, "node_modules", ".package-lock.json");

// npm writes node_modules/.package-lock.json last, so its age tells whether the install is complete and current.
const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;

if (!current) {
  console.error("Installing dependencies (once; about half a minute) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    console.error("The install failed. Check the network connection to the npm registry, then run the command again.");
    process.exit(1);
  }
}
