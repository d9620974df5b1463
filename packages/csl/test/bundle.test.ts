import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

const index = new URL("../src/index.ts", import.meta.url).pathname;

interface Bundle {
  readonly gzipped: number;
  readonly modules: readonly string[];
}

/** What a page loads that uses these names and no others, minified and gzipped. */
async function bundled(names: string): Promise<Bundle> {
  const build = await rolldown({
    input: "entry",
    platform: "browser",
    resolve: { conditionNames: ["@citable/source", "import", "default"] },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? "\0entry" : undefined),
        load: (id) => (id === "\0entry" ? `export { ${names} } from ${JSON.stringify(index)};` : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const chunks = output.flatMap((part) => (part.type === "chunk" ? [part] : []));
  return {
    gzipped: gzipSync(chunks.map(({ code }) => code).join("")).length,
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

describe("the bundle of a page", () => {
  it("has no XML parser where styles come ready-made, and no part of isbn3 at all", async () => {
    const { gzipped, modules } = await bundled("createEngine, styleFromJson, localeFromJson, printHtml");
    expect(modules.filter((id) => /saxes|isbn3|\/xml\.ts$/.test(id))).toStrictEqual([]);
    expect(gzipped).toBeLessThan(33_500);
  });

  it("stays small with the XML parser in it", async () => {
    const { gzipped } = await bundled("createEngine, parseStyle, parseLocale, printHtml");
    expect(gzipped).toBeLessThan(45_000);
  });
});
