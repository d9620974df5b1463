import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Header, Pax, type HeaderData } from "tar";
import { temporaryFolder } from "./folders.ts";

/** A file, link or folder to be put into an archive, however wrong. */
export interface Entry {
  readonly path: string;
  readonly text?: string;
  readonly type?: HeaderData["type"];
  readonly linkpath?: string;
}

const time = new Date("2026-08-21T10:00:00Z");

/** The bytes of a tar file; with a commit, in the way GitHub writes it. */
export function tarOf(entries: readonly Entry[], commit?: string): Buffer {
  const start = commit === undefined ? [] : [new Pax({ comment: commit }, true).encode()];
  return Buffer.concat([...start, ...entries.map(block), Buffer.alloc(1024)]);
}

function block({ path, text = "", type = "File", linkpath }: Entry): Buffer {
  const content = Buffer.from(text);
  const header = new Header({
    path,
    type,
    size: content.length,
    mode: 0o644,
    mtime: time,
    ...(linkpath && { linkpath }),
  });
  header.encode();
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([header.block ?? Buffer.alloc(0), content, padding]);
}

/** Writes an archive of the official layout, wrapped in one folder. */
export async function archiveOf(files: Readonly<Record<string, string>>, commit?: string): Promise<string> {
  const entries = Object.entries(files).map(([path, text]) => ({ path: `styles-1.0.2/${path}`, text }));
  return archiveFile(gzipSync(tarOf([{ path: "styles-1.0.2/", type: "Directory" }, ...entries], commit)));
}

/** Writes these bytes as an archive. */
export async function archiveFile(bytes: Uint8Array, name = "styles.tar.gz"): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
}
