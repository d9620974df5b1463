import { expect, it } from "vitest";
import { writePlainFirst } from "../tools/plain-patterns.ts";

it("marks the patterns that ask for letters of all scripts", () => {
  const code = 'const found = /\\p{L}+/gu.exec(text) ?? text.split(/[\\p{Lu}"]/u, 2); // /\\p{L}/u';
  const written =
    'const found = plainFirst`/\\p{L}+/gu`.exec(text) ?? text.split(plainFirst`/[\\p{Lu}"]/u`, 2); // /\\p{L}/u';
  expect(writePlainFirst(code, "js")).toBe(written);
});

it("leaves those that cost little, and those that it does not know", () => {
  const code = "const all = [/[a-z]/i, /[ä-ü]/u, /\\p{Cc}/u, /\\P{L}/u, /\\p{L}`/u, /\\p{L}|\\u{1f600}/u];";
  expect(writePlainFirst(code, "js")).toBe(code);
});

it("reads TypeScript", () => {
  expect(writePlainFirst("const isName: RegExp = /^(?:isbn|issn)$/iu;", "ts")).toBe(
    "const isName: RegExp = plainFirst`/^(?:isbn|issn)$/iu`;",
  );
});
