#!/usr/bin/env node
// Every Node that knows ES modules can parse this file: it says what is wrong before anything newer is loaded.
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const main = new URL("../dist/citable.js", import.meta.url);

if (major < 24 || (major === 24 && minor < 15)) {
  fail(
    `Citable needs Node 24.15 or newer, and this is ${process.versions.node}. ` +
      "In the project's folder, `npx citable` and `npm start` bring their own on Linux.",
  );
} else if (existsSync(main)) {
  // Compiled code is kept between runs: a cold start spends most of its time compiling.
  nodeModule.enableCompileCache();
  await import(main.href);
} else {
  fail("Citable is not built yet: run npm start or npm run build");
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 2;
}
