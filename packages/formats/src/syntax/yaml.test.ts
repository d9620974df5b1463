import { expect, it } from "vitest";
import { parseYaml } from "./yaml.ts";

it("tells a hundred faults, and reads on", () => {
  const before = Error.stackTraceLimit;
  const { value, issues } = parseYaml(`a: 1\n${"b: '\\q' c\n".repeat(5000)}d: 2\n`, "csl-yaml");
  expect(value).toMatchObject({ a: 1, d: 2 });
  expect(issues).toHaveLength(100);
  expect(Error.stackTraceLimit).toBe(before);
});
