import { describe, expect, it } from "vitest";
import { readOfficialPath, refusedPath } from "./official-path.ts";

describe("readOfficialPath", () => {
  it.each([
    ["styles-1.0.2/apa.csl", { kind: "style", id: "apa", dependent: false }],
    ["apa.csl", { kind: "style", id: "apa", dependent: false }],
    ["./apa.csl", { kind: "style", id: "apa", dependent: false }],
    ["styles-1.0.2/dependent/x.csl", { kind: "style", id: "x", dependent: true }],
    ["dependent/x.csl", { kind: "style", id: "x", dependent: true }],
    ["locales-1.0.2/locales-sr-Latn-RS.xml", { kind: "locale", tag: "sr-Latn-RS" }],
    ["locales/locales-eu.xml", { kind: "locale", tag: "eu" }],
    ["styles-1.0.2/renamed-styles.json", { kind: "renamed" }],
  ])("%s", (path, wanted) => {
    expect(readOfficialPath(path)).toEqual(wanted);
  });

  it.each([
    "styles-1.0.2/README.md",
    "a/spec/x.csl",
    "a/dependent/b/x.csl",
    "a/.csl",
    "a/locales.json",
    "a/locales-.xml",
  ])("%s is none of the set's files", (path) => {
    expect(readOfficialPath(path)).toBeUndefined();
  });
});

it.each([
  ["/etc/passwd", "has an absolute path"],
  ["C:/x.csl", "has an absolute path"],
  ["a/../../x.csl", "leads out of its folder"],
  ["a\\x.csl", "has a name that is none"],
  ["a/b\0.csl", "has a name that is none"],
  ["a/apa.csl", undefined],
  ["a/..b.csl", undefined],
])("refusedPath(%j) is %s", (path, reason) => {
  expect(refusedPath(path)).toBe(reason);
});
