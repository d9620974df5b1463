// Writes dist/element: the element as a module, as one classic file, and their hashes for `integrity`.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown, type OutputOptions, type Plugin } from "rolldown";
import { fewLanguages, shortNames } from "./built-in-names.ts";
import { normalModeOnly, oneItemAtATime } from "./one-item.ts";
import { plainPatterns } from "./plain-patterns.ts";
import { withoutReasons } from "./without-reasons.ts";
import { builtIn, builtInNames } from "./built-in-styles.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const folder = `${here}dist/element`;

/** At most so many bytes go over the wire, gzipped: engine, guides, English locale and three styles. */
const budget = 60_000;

const { packed, rules } = await builtIn();

/** The sheet without the white space that only its writers need. */
const plainSheet: Plugin = {
  name: "plain-sheet",
  transform: (code, id) => (id.endsWith("/view/sheet.ts") ? code.replace(/`[^`]*`/, withoutGaps) : undefined),
};

function withoutGaps(css: string): string {
  return css
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?|(:) /g, "$1$2")
    .replaceAll(";}", "}")
    .replaceAll(/ \+ (?=span|\[)/g, "+")
    .replace("` ", "`")
    .replaceAll(/="([\w-]+)"/g, "=$1");
}

/**
 * Most of the element's functions are called before its first citation: a browser that knows this mark (Chromium 136)
 * makes them ready while the file comes in, beside the page's own thread, instead of each at its first call.
 */
const postBanner = "//# allFunctionsCalledOnLoad";

/** The element without what it does not need; in whole where the engine no longer has what was to be left out. */
async function bundleElement(scriptAddress: string, output: OutputOptions): Promise<void> {
  try {
    await bundle("define.ts", scriptAddress, output, [
      oneItemAtATime(rules),
      normalModeOnly,
      withoutReasons,
      shortNames,
      fewLanguages,
      plainSheet,
      plainPatterns,
    ]);
  } catch (error) {
    const [reason = ""] = String(error).split("\n\n");
    process.stderr.write(`cite-this: nothing is left out, for tools/one-item.ts does not fit the engine: ${reason}\n`);
    await bundle("define.ts", scriptAddress, output, [plainSheet]);
  }
}

async function bundle(
  entry: string,
  scriptAddress: string,
  output: OutputOptions,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  const build = await rolldown({
    input: `${here}src/${entry}`,
    platform: "browser",
    plugins: [...plugins],
    resolve: { conditionNames: ["@citable/source", "browser", "import", "default"] },
    transform: {
      target: ["chrome123", "firefox121", "safari17.5"],
      define: { builtInStyles: JSON.stringify(packed), builtInNames: JSON.stringify(builtInNames), scriptAddress },
    },
    // The libraries' files only declare; what the element does not use of them need not be sent.
    treeshake: {
      moduleSideEffects: (id) => id.endsWith(`/src/${entry}`),
      propertyReadSideEffects: false,
      unknownGlobalSideEffects: false,
    },
    optimization: { inlineConst: { mode: "all", pass: 3 } },
  });
  await build.write({ minify: true, comments: false, ...output });
  await build.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await bundleElement("import.meta.url", { file: `${folder}/cite-this.js`, format: "esm", postBanner });
await bundleElement("document.currentScript?.src", {
  file: `${folder}/cite-this.classic.js`,
  format: "iife",
  postBanner,
});

await bundle("tags/index.ts", "undefined", { file: `${folder}/tags.js`, format: "esm" });
await bundle("formats.ts", "undefined", { file: `${folder}/cite-this-formats.js`, format: "esm" });
await bundle("coins.ts", "undefined", { file: `${folder}/cite-this-coins.js`, format: "esm" });
await bundle("versions.ts", "undefined", { file: `${folder}/cite-this-versions.js`, format: "esm" });
await bundle("advice.ts", "undefined", { file: `${folder}/cite-this-advice.js`, format: "esm" });
await bundle("folder.ts", "undefined", { file: `${folder}/cite-this-folder.js`, format: "esm" });
await bundle("house.ts", "undefined", { file: `${folder}/cite-this-house.js`, format: "esm" }, [
  oneItemAtATime(rules),
  withoutReasons,
]);

/** Either of these is the element. */
const elementFiles: readonly string[] = ["cite-this.js", "cite-this.classic.js"];
/** What the element fetches from its own folder when it is wanted. */
const lazyFiles: readonly string[] = ["formats", "advice", "house", "folder", "coins", "versions"].map(
  (name) => `cite-this-${name}.js`,
);
const lines: string[] = [];
for (const name of [...elementFiles, ...lazyFiles]) {
  const bytes = readFileSync(`${folder}/${name}`);
  const hash = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  writeFileSync(`${folder}/${name}.sri`, `${hash}\n`);
  lines.push(`${name}  ${bytes.length} bytes, ${gzipped} gzipped  integrity="${hash}"`);
  if (elementFiles.includes(name) && gzipped > budget)
    lines.push(`${name} is ${gzipped - budget} bytes over its budget of ${budget}.`);
}
process.stdout.write(`${lines.join("\n")}\n`);
