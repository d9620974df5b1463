// Writes a folder for the attribute style-folder: npm run style-folder -w packages/cite-this -- FOLDER [--locale de-DE] NAME…
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { withoutAccessYears } from "@citable/guides";
import { printStyleFile, storeStyle } from "../src/styles/style-file.ts";
import { findStyle } from "./built-in-styles.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { locale: { type: "string" } } });
const [folder, ...names] = positionals;
if (folder === undefined || names.length === 0) {
  process.stderr.write("Name a folder and at least one style: style-folder styles ieee ama@11 --locale en-US\n");
  process.exit(2);
}
// npm runs scripts in the package's folder; the folder is meant from where the command was given.
const target = resolve(process.env["INIT_CWD"] ?? ".", folder);
mkdirSync(target, { recursive: true });
const listed: { readonly name: string; readonly title: string }[] = [];
for (const name of names) {
  const opened = await findStyle(name, values.locale);
  const found = { ...opened, style: withoutAccessYears(opened.style) };
  writeFileSync(join(target, `${encodeURIComponent(found.name)}.json`), `${printStyleFile(storeStyle(found, true))}\n`);
  listed.push({ name: found.name, title: found.title });
}
writeFileSync(join(target, "index.json"), `${JSON.stringify(listed, undefined, 2)}\n`);
process.stdout.write(`${listed.length} styles in ${target}\n`);
