import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { citable, sample } from "./run-citable.ts";

const entry = sample("entry.txt");

describe("help", () => {
  it.each([[[]], [["cite"]], [["record"]], [["styles"]], [["serve"]]])("of %j has examples", async (command) => {
    const { code, out } = await citable([...command, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: citable/);
    expect(out).toMatch(/\nExamples:\n {2}citable /);
  });

  it("is shown for a call without a word", async () => {
    const { code, beside } = await citable([]);
    expect(code).toBe(2);
    expect(beside).toMatch(/^Usage: citable/);
  });

  it("knows its version", async () => {
    expect(await citable(["--version"])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      beside: "",
    });
  });
});

describe("a wrong call is told in one sentence", () => {
  it.each([
    ["an unknown command", ["quote"], "Unknown command 'quote'"],
    ["an unknown option", ["cite", entry, "--stile", "x"], "Did you mean --style?"],
    ["no source", ["cite"], "Missing required argument 'source'"],
    ["an unknown form", ["cite", entry, "--form", "x"], "Allowed choices are bibliography, note, short-note, in-text"],
    ["no day", ["cite", entry, "--accessed", "2019-02-30"], "--accessed: “2019-02-30” is no day"],
    ["no language", ["cite", entry, "--locale", "x_y_z"], "“x_y_z” is not a language tag"],
    ["an unknown style", ["cite", entry, "--style", "chicgo"], "Nearest: chicago-notes@18"],
    ["an edition that is not at hand", ["cite", entry, "--style", "mla@99"], "mla@99 is not at hand"],
    ["a style that is not there", ["cite", entry, "--style", "none.csl"], "The style none.csl: There is no such file"],
    ["a style that is not XML", ["cite", entry, "--style", sample("../cite.test.ts")], "The style is not XML"],
    ["no port", ["serve", "--port", "99999"], "A port is a number from 0 to 65535"],
    ["no folder", ["serve", "--data", "/nowhere/at/all"], "there is no such folder"],
  ])("%s", async (_, words, expected) => {
    const { code, out, beside } = await citable(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(beside).toMatch(/^citable: [^\n]*\n$/);
    expect(beside).toContain(expected);
  });
});

describe("citable styles", () => {
  it("lists those with a name by edition first, aligned", async () => {
    const { code, out } = await citable(["styles", "modern", "language"]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^mla@9 {2,}Modern Language Association/);
    expect(new Set(lines.map((line) => /^\S+ +/.exec(line)?.[0].length)).size).toBe(1);
  });

  it.each(["search", "list"])("does the same when asked to %s", async (word) => {
    const words = ["modern", "language"];
    expect(await citable(["styles", word, ...words])).toEqual(await citable(["styles", ...words]));
  });

  it("says that none matches", async () => {
    const { code, beside } = await citable(["styles", "qqzzqq"]);
    expect({ code, beside }).toEqual({
      code: 1,
      beside: "citable: No style has “qqzzqq” in its name, title or subject.\n",
    });
  });

  it("ends quietly when its reader has seen enough", async () => {
    const program = fileURLToPath(new URL("../bin/citable.js", import.meta.url));
    const child = spawn("sh", ["-c", '"$0" "$1" styles | head -n 1', process.execPath, program]);
    const beside: unknown[] = [];
    child.stderr.on("data", (chunk) => beside.push(chunk));
    const [code] = await once(child, "close");
    expect({ code, beside }).toEqual({ code: 0, beside: [] });
  });
});

describe("citable serve", () => {
  const program = fileURLToPath(new URL("../bin/citable.js", import.meta.url));

  it("says where it is, answers, and ends cleanly on Ctrl-C", async () => {
    const child = spawn(process.execPath, [program, "serve", "--port", "0"]);
    const [said] = await once(child.stdout, "data");
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(said))?.[0] ?? "";
    expect((await fetch(new URL("healthz", address))).status).toBe(200);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, beside } = await citable(["serve", "--port", String(port)]);
    other.close();
    expect({ code, beside }).toEqual({ code: 2, beside: expect.stringContaining(`citable: Port ${port} is taken`) });
  });
});
