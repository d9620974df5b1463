import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { StyleSourceError } from "../src/errors.ts";
import { archiveSource } from "../src/node/index.ts";
import { readArchive } from "../src/node/archive/read-archive.ts";
import { archiveFile, archiveOf, tarOf, type Entry } from "./archives.ts";
import { sampleFiles, sampleStyle } from "./sample-set.ts";

const commit = "0819c0e819c0e819c0e819c0e819c0e819c0e819";
const style: Entry = { path: "top/apa.csl", text: sampleStyle("apa", "APA") };

const reasonFor = async (bytes: Uint8Array, limits?: Parameters<typeof readArchive>[1]): Promise<string> => {
  const path = await archiveFile(bytes);
  const error: unknown = await readArchive(path, limits).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StyleSourceError);
  return error instanceof Error ? error.message : "";
};

describe("readArchive", () => {
  it("keeps styles, locales and the list of renamed styles, and passes over the rest", async () => {
    const { files } = await readArchive(await archiveOf(sampleFiles()));
    expect(files).toHaveLength(Object.keys(sampleFiles()).length - 1);
  });

  it("tells the commit and the date", async () => {
    const contents = await readArchive(await archiveOf(sampleFiles(), commit));
    expect(contents.commit).toBe(commit);
    expect(contents.date?.toISOString()).toBe("2026-08-21T10:00:00.000Z");
  });

  it("reads an archive that is not compressed", async () => {
    const { files } = await readArchive(await archiveFile(tarOf([style])));
    expect(files).toHaveLength(1);
  });

  it.each<[string, Entry]>([
    ["a symbolic link", { path: "top/x.csl", type: "SymbolicLink", linkpath: "/etc/passwd" }],
    ["a hard link", { path: "top/x.csl", type: "Link", linkpath: "top/apa.csl" }],
    ["a device", { path: "top/x.csl", type: "CharacterDevice" }],
    ["a pipe", { path: "top/x.csl", type: "FIFO" }],
  ])("refuses %s", async (_, entry) => {
    expect(await reasonFor(gzipSync(tarOf([style, entry])))).toMatch(/“top\/x\.csl” in it is a \w+, not a file/);
  });

  it.each(["../apa.csl", "top/../../apa.csl", "/apa.csl", "C:/apa.csl", "top\\apa.csl"])(
    "refuses the path %s",
    async (path) => {
      expect(await reasonFor(gzipSync(tarOf([style, { ...style, path }])))).toContain(`“${path}” in it`);
    },
  );

  it("refuses sizes beyond the limits", async () => {
    const bytes = gzipSync(tarOf([style, { path: "top/big.csl", text: "x".repeat(5000) }]));
    expect(await reasonFor(bytes, { file: 4000, total: 1e6, files: 10 })).toContain(
      "“top/big.csl” in it has 5000 bytes",
    );
    expect(await reasonFor(bytes, { file: 1e6, total: 4000, files: 10 })).toContain("more than 4000 bytes unpacked");
    expect(await reasonFor(bytes, { file: 1e6, total: 1e6, files: 1 })).toContain("more than 1 files");
  });

  it("stops a bomb before it is unpacked", async () => {
    const zeros = Buffer.alloc(3_000_000);
    const reason = await reasonFor(gzipSync(Buffer.concat([tarOf([style]).subarray(0, -1024), zeros])), {
      file: 1e6,
      total: 1e6,
      files: 10,
    });
    expect(reason).toContain("unpacked");
  });

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["text", Buffer.from("This is no archive. ".repeat(100))],
    ["a broken end of the compression", gzipSync(tarOf([style])).subarray(0, -10)],
    ["half of the compression", gzipSync(tarOf([style, style, style])).subarray(0, 200)],
    ["an end in the middle of a file", gzipSync(tarOf([style]).subarray(0, 700))],
    ["a damaged header", gzipSync(Buffer.concat([Buffer.from("x"), tarOf([style]).subarray(1)]))],
    ["an archive without styles", gzipSync(tarOf([{ path: "top/README.md", text: "hello" }]))],
  ])("refuses %s", async (_, bytes) => {
    expect(await reasonFor(bytes)).toMatch(/^The archive .*styles\.tar\.gz (cannot be used|has no styles)/);
  });

  it("says that there is no such file", async () => {
    await expect(archiveSource("/nowhere/styles.tar.gz").list()).rejects.toThrow(
      "/nowhere/styles.tar.gz cannot be used",
    );
  });

  it("says that a folder is no archive", async () => {
    await expect(archiveSource("/").list()).rejects.toThrow(StyleSourceError);
  });
});
