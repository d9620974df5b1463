import type { Captured } from "../answers.ts";
import { entryOf } from "../state/list.ts";
import type { Action } from "../state/reduce.ts";
import type { BatchFile, BatchStep } from "../state/reduce-batch.ts";
import type { State } from "../state/state.ts";
import { workingRecords } from "../state/working-records.ts";
import { isHouseStyle } from "../style/house-view.ts";

/** What was dropped, pasted or chosen: a file or a text, and what to call it. */
export interface Incoming {
  readonly source: Blob;
  readonly name: string;
}

interface IncomingFile extends Incoming {
  readonly id: string;
}

interface Surroundings {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly read: (source: Blob) => Promise<Captured>;
  readonly open: (source: Blob, name: string) => Promise<void>;
  readonly addHouse: (house: Blob) => Promise<void>;
  /** What an error is called before the reader. */
  readonly inWords: (error: unknown) => string;
}

/**
 * Takes in what came in one gesture: house styles join the picker, a single source is opened, and of several each is
 * read into the list.
 */
export function takingSources(surroundings: Surroundings): (incoming: readonly Incoming[]) => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  return async (incoming) => {
    const sources = await withoutHouses(incoming, surroundings);
    const [first, ...more] = sources;
    if (first === undefined) return;
    if (more.length === 0) return surroundings.open(first.source, first.name);
    const files = sources.map((source) => ({ ...source, id: crypto.randomUUID() }));
    surroundings.dispatch({ kind: "batch-began", files: files.map(waiting) });
    queue = takeAllAfter(queue, files, surroundings);
    await queue;
  };
}

/** One file after the other, when those before are done with. */
async function takeAllAfter(
  before: Promise<void>,
  files: readonly IncomingFile[],
  surroundings: Surroundings,
): Promise<void> {
  await before;
  for (const file of files) await takeIntoList(file, surroundings);
}

async function withoutHouses(
  incoming: readonly Incoming[],
  { addHouse }: Pick<Surroundings, "addHouse">,
): Promise<readonly Incoming[]> {
  const sources: Incoming[] = [];
  for (const each of incoming) {
    if (await isHouseStyle(each.source)) await addHouse(each.source);
    else sources.push(each);
  }
  return sources;
}

function waiting({ id, name }: IncomingFile): BatchFile {
  return { id, name, step: { phase: "waiting" } };
}

/** Reads a file into the list; what is wrong with one keeps no other from it. */
async function takeIntoList(
  { id, name, source }: IncomingFile,
  { state, dispatch, read, inWords }: Surroundings,
): Promise<void> {
  const went = (step: BatchStep): void => dispatch({ kind: "batch-file-went", id, step });
  went({ phase: "reading" });
  try {
    const captured = await read(source);
    const { words } = state();
    if (captured.records.length === 0) return went({ phase: "failed", message: words.batch.saysNothing });
    const from = { id, name, captured };
    const entries = workingRecords(from)
      .filter(({ role }) => role === "entry")
      .map((record) => entryOf(record, from));
    dispatch({ kind: "entries-added", entries, announcement: words.list.added(entries.length) });
    went({ phase: "read", records: entries.length });
  } catch (error) {
    went({ phase: "failed", message: inWords(error) });
  }
}
