import { defineConfig } from "vitest/config";

const conditions = ["@citable/source", "node", "module"];

export default defineConfig({
  // Tests run on the sources of every package; only the command line's tests use what was built.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
