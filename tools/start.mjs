// `npm start`: installs what is missing, builds, and serves the web app. Runs on whatever Node the machine has.
// On one's own machine addresses and identifiers may be looked up; `citable serve` without --fetch looks nothing up.
// package.json says `exec`, so that a signal to npm comes here and not to a shell that waits.
import "./ensure-installed.mjs";

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";

build();
serve();

/** What the builders say is shown only where they fail. */
function build() {
  console.error("Building …");
  const npm = windows ? "npm.cmd" : "npm";
  const { status, signal, stdout, stderr } = spawnSync(npm, ["run", "--silent", "build"], {
    cwd: root,
    shell: windows,
    encoding: "utf8",
  });
  if (signal) process.exit(130);
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThe build failed; what it said stands above.`);
  process.exit(1);
}

function serve() {
  const ownNode = join(root, "node_modules/.bin/node");
  const node = existsSync(ownNode) ? ownNode : process.execPath;
  const citable = join(root, "packages/citable/bin/citable.js");
  const server = spawn(node, [citable, "serve", "--fetch", ...process.argv.slice(2)], { stdio: "inherit" });
  // Ctrl-C in a terminal reaches the server by itself; a signal to this process alone has to be handed on.
  process.on("SIGINT", () => setTimeout(() => server.kill("SIGINT"), 300).unref());
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  server.on("exit", (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}
