import { defineConfig } from "vitest/config";

const conditions = ["@citable/source", "node"];

export default defineConfig({
  // Tests run on the sources of every package; only the command line's tests use what was built.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"],
    setupFiles: ["tools/properties/setup.ts"],
    isolate: false,
    // What must end soon whatever it is given is tested by ending at all: no test looks at a clock.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
