import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { row, type Row } from "./report.ts";

/** What a page loads of each engine, minified and compressed. */
export async function bundleSizes(): Promise<readonly Row[]> {
  const ours = await bundledSize('export { createEngine, styleFromJson, printHtml, printText } from "@citable/csl";');
  const peer = await bundledSize('export { default } from "citeproc";');
  return [row("", "engine for a page, minified and gzipped, kB", { value: ours }, { value: peer })];
}

async function bundledSize(source: string): Promise<number> {
  const entry = "entry:bundle-size";
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    resolve: { conditionNames: ["@citable/source", "import", "default"] },
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id: string) => (id === entry ? id : undefined),
        load: (id: string) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const code = output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  return gzipSync(code, { level: 9 }).length / 1000;
}
