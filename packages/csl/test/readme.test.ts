import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");
const readme = readFileSync(join(folder, "README.md"), "utf8");

describe("the README", () => {
  it("has a program that prints what its comments say", () => {
    const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const promised = [...program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
    const flags = ["--conditions=@citable/source", "--input-type=module-typescript"];
    const printed = execFileSync(process.execPath, [...flags, "--eval", program], { cwd: folder, encoding: "utf8" });
    expect(promised).toHaveLength(2);
    expect(printed.trim().split("\n")).toEqual(promised);
  });

  it("names files that exist", () => {
    const named = [...readme.matchAll(/`((?:src|test)\/[^`]*)`/g)].map((match) => match[1] ?? "");
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const order = readme.slice(readme.indexOf("## Reading order"));
    const lists = order.matchAll(/`src\/([a-z]+)\/`: ((?:`[a-z-]+`|[^`.])*)/g);
    const missing = [...lists].flatMap(([, part = "", text = ""]) =>
      [...text.matchAll(/`([a-z-]+)`/g)].flatMap(([, name = ""]) =>
        existsSync(join(folder, "src", part, `${name}.ts`)) ? [] : [`${part}/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
