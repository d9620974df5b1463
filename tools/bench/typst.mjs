/* oxlint-disable typescript/no-unsafe-call --
   the compiler is no dependency of ours, so its types are not there either */
// Compiles a document to HTML that prints the bibliography of FOLDER/items.yml, or reads it and prints none:
// typst.mjs INSTALLED FOLDER STYLE true|false
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [installed = "", folder = "", style = "", all = "true"] = process.argv.slice(2);
const load = createRequire(resolve(installed, "package.json"));
const { NodeCompiler } = load("@myriaddreamin/typst-ts-node-compiler");
const compiler = NodeCompiler.create({ workspace: folder });
const compiled = compiler.compileHtml({
  mainFileContent: `#bibliography("items.yml", style: "${style}", full: ${all})\n`,
});
const failure = compiled.takeDiagnostics();
if (failure !== null) {
  console.error(compiler.fetchDiagnostics(failure)[0]?.message ?? "The document does not compile.");
  process.exitCode = 1;
}
