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
    // What must end soon whatever it is given is tested by ending at all: no test looks at a clock, and a machine that
    // is busy with something else takes several times as long as a quiet one.
    testTimeout: 150_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
