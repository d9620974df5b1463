import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const run = (tool: string, ...args: readonly string[]): { readonly status: number | null; readonly said: string } => {
  const script = ["--conditions=@citable/source", `tools/${tool}/run.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: "utf8" });
  return { status, said: stdout + stderr };
};

describe.each(["load-all", "sweep", "train-references", "references-score"])("npm run %s", (tool) => {
  it("tells how it is called", () => {
    const { status, said } = run(tool, "--help");
    expect(status).toBe(0);
    expect(said).toContain(`npm run ${tool} -- `);
  });

  it("refuses an option that it has not with a sentence", () => {
    const { status, said } = run(tool, "--nonsense");
    expect(status).toBe(2);
    expect(said).toMatch(/^Unknown option '--nonsense'\.\n\nUsage: /);
    expect(said).not.toContain("    at ");
  });
});
