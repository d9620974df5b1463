// Runs on whatever Node the machine has (18 or newer), before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";

if (!isInstalled()) install();
if (!hasFittingNode()) {
  fail(`Citable needs Node 24.15 or newer, and this is ${process.versions.node}. Install it from https://nodejs.org.`);
}

/**
 * The packages that a lock file names, by folder.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  const lock = JSON.parse(readFileSync(join(root, file), "utf8"));
  return lock.packages;
}

/** npm notes in node_modules/.package-lock.json what it installed: it must be what package-lock.json asks for. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const wanted = lockedPackages("package-lock.json");
  const found = lockedPackages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === "" || (optional && !(folder in found))) return true;
    return folder in found && found[folder]?.version === version;
  });
}

function install() {
  console.error("Installing dependencies (once; about half a minute) …");
  const result = spawnSync(windows ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: windows,
  });
  if (result.signal) process.exit(130);
  if (result.status !== 0) {
    fail("The install failed. Check the connection to the npm registry, then run the command again.");
  }
}

/** The scripts of package.json run on node_modules/.bin/node where npm has one for the system, else on this one. */
function hasFittingNode() {
  if (existsSync(join(root, "node_modules/.bin/node"))) return true;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
