import { rmSync } from "node:fs";
import { defineConfig } from "rolldown";

// Names of chunks change with their content, so those of the last build are taken away first.
rmSync(new URL("dist/chunks", import.meta.url), { recursive: true, force: true });

export default defineConfig({
  // The thread that reads a PDF is a program of its own; it lies where the code is that starts it.
  input: { citable: "src/main.ts", "chunks/pdf-thread": "../capture/src/threads/pdf-thread.ts" },
  platform: "node",
  resolve: { conditionNames: ["@citable/source", "node", "default"] },
  output: {
    dir: "dist",
    entryFileNames: "[name].js",
    // What `await import(…)` loads gets a file of its own, so that `citable cite` reads nothing of the server.
    chunkFileNames: "chunks/[name]-[hash].js",
    sourcemap: true,
  },
});
