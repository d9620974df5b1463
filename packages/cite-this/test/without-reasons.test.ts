import { expect, it } from "vitest";
import { leaveOutReasons } from "../tools/without-reasons.ts";

it.each([
  ['{ reason: { what: "A {b}, c.", why: { rule, edition: [1, 2] } }, item }', "{ reason: {}, item }"],
  ['{ item, reason: { what: "A.", why: undefined } }', "{ item, reason: {}}"],
  ['reason: () => ({ what: "A.", why: "B." }),\n};', "reason: () => ({}),\n};"],
  ["reason: ({ item }) => {\n  return { what: f(item), why };\n},\nnext: 1", "reason: () => ({}),\nnext: 1"],
  ["const { reason, ...rest } = repaired;", "const { reason, ...rest } = repaired;"],
  ["readonly reason: Reason;", "readonly reason: Reason;"],
])("%j", (code, expected) => {
  expect(leaveOutReasons(code)).toBe(expected);
});
