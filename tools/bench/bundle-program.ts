import { rolldown } from "rolldown";

/**
 * Writes the measuring program as plain JavaScript into a folder, as measure.mjs: Node would keep the compiler
 * that takes types off the sources in the memory of each process.
 */
export async function bundleProgram(folder: string): Promise<void> {
  const build = await rolldown({
    input: new URL("measure.ts", import.meta.url).pathname,
    platform: "node",
    resolve: { conditionNames: ["@citable/source", "node", "import", "default"] },
    logLevel: "silent",
  });
  await build.write({ dir: folder, format: "esm", entryFileNames: "measure.mjs", chunkFileNames: "[name]-[hash].mjs" });
  await build.close();
}
