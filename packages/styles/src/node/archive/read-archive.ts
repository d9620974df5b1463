import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Parser, type ReadEntry } from "tar";
import { reasonOf, StyleSourceError } from "../../errors.ts";
import { usualLimits, type ArchiveLimits } from "./limits.ts";
import { readOfficialPath, refusedPath, type OfficialFile } from "./official-path.ts";

/** A file of an archive, as it was in there. */
export interface ArchivedFile {
  readonly is: OfficialFile;
  readonly content: Buffer;
}

/** What an archive of styles or locales holds. */
export interface ArchiveContents {
  readonly files: readonly ArchivedFile[];
  /** The commit that GitHub writes into the archives it makes. */
  readonly commit: string | undefined;
  /** The time of the newest file: that of the commit, in GitHub's archives. */
  readonly date: Date | undefined;
}

/**
 * Reads an archive, `.tar.gz` or `.tar`, in one pass. Links, paths that lead outside and absurd sizes make the whole
 * archive unusable, whatever else is in it.
 * @throws StyleSourceError
 */
export async function readArchive(path: string, limits: ArchiveLimits = usualLimits): Promise<ArchiveContents> {
  const collector = new Collector(limits);
  try {
    const unpack = (await isGzip(path)) ? [createGunzip()] : [];
    await pipeline([createReadStream(path), ...unpack, collector.sink()]);
  } catch (error) {
    throw new StyleSourceError(`The archive ${path} cannot be used: ${reasonOf(error)}.`, { cause: error });
  }
  const contents = collector.contents();
  if (contents.files.length > 0) return contents;
  throw new StyleSourceError(`The archive ${path} has no styles and no locales in it.`);
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** Takes the bytes of a tar file and keeps what is of use in it. */
class Collector {
  readonly #limits: ArchiveLimits;
  readonly #files: ArchivedFile[] = [];
  #entries = 0;
  #bytes = 0;
  #commit: string | undefined;
  #date: Date | undefined;
  #failure: Error | undefined;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  contents(): ArchiveContents {
    return { files: this.#files, commit: this.#commit, date: this.#date };
  }

  sink(): Writable {
    const parser = new Parser({ strict: true, brotli: false, zstd: false, onReadEntry: (entry) => this.#take(entry) });
    parser.on("error", (error: Error) => (this.#failure ??= error));
    return new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.#bytes += chunk.length;
        if (this.#bytes > this.#limits.total) this.#refuse(`it has more than ${this.#limits.total} bytes unpacked`);
        if (this.#failure === undefined) parser.write(chunk);
        done(this.#failure);
      },
      final: (done) => {
        if (this.#failure !== undefined) return done(this.#failure);
        let finished = false;
        const finish = (): void => {
          if (!finished) done(this.#failure);
          finished = true;
        };
        parser.once("end", finish);
        parser.once("error", finish);
        parser.end();
      },
    });
  }

  #refuse(reason: string): void {
    this.#failure ??= new Error(reason);
  }

  #take(entry: ReadEntry): void {
    this.#entries += 1;
    this.#commit ??= commitIn(entry);
    if (this.#entries > this.#limits.files) this.#refuse(`it has more than ${this.#limits.files} files`);
    const refused = refusedPath(entry.path) ?? refusedType(entry.type);
    if (refused !== undefined) this.#refuse(`“${entry.path}” in it ${refused}`);
    const is = entry.type === "Directory" ? undefined : readOfficialPath(entry.path);
    if (is === undefined || this.#failure !== undefined) entry.resume();
    else this.#keep(entry, is);
  }

  #keep(entry: ReadEntry, is: OfficialFile): void {
    if (entry.size > this.#limits.file) this.#refuse(`“${entry.path}” in it has ${entry.size} bytes`);
    if (entry.mtime !== undefined && entry.mtime > (this.#date ?? new Date(0))) this.#date = entry.mtime;
    const chunks: Buffer[] = [];
    entry.on("data", (chunk: Buffer) => chunks.push(chunk));
    entry.on("end", () => this.#files.push({ is, content: Buffer.concat(chunks) }));
  }
}

function refusedType(type: string): string | undefined {
  return ["File", "OldFile", "ContiguousFile", "Directory", "GNUDumpDir"].includes(type)
    ? undefined
    : `is a ${type}, not a file`;
}

function commitIn(entry: ReadEntry): string | undefined {
  const comment = entry.globalExtended?.comment;
  return comment !== undefined && /^[0-9a-f]{40}$/.test(comment) ? comment : undefined;
}
