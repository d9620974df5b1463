import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { Campaign } from "../fuzz.ts";
import type { Judgement } from "./fuzz-sources.ts";
import type { Sample } from "./subject.ts";

/** What a thread is given. */
export interface ThreadCall extends Campaign {
  /** The name of one of `subjects`. */
  readonly subject: string;
  readonly stock: readonly Sample[];
}

interface Watching {
  /** Ends the campaign: what was judged until then is all. */
  readonly signal?: AbortSignal;
  /** Seconds of the clock for one mutant, the loading of the reader included, until its thread is ended. */
  readonly patience?: number;
}

/**
 * Gives mutants to a reader in a thread of its own, so that one that hangs, or takes its thread along, is lost alone:
 * it is named, and a new thread goes on with the next.
 */
export async function* judgeApart(
  call: ThreadCall,
  { signal = new AbortController().signal, patience = 60 }: Watching = {},
): AsyncGenerator<Judgement> {
  const end = call.from + call.runs;
  for (let next = call.from; next < end && !signal.aborted; next += 1) {
    let why = "the thread ends";
    try {
      for await (const judgement of threadJudgements({ ...call, from: next, runs: end - next }, signal, patience)) {
        yield judgement;
        next = judgement.number + 1;
      }
    } catch (error) {
      why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    if (next < end && !signal.aborted) yield { number: next, outcome: "lost", faults: [why], milliseconds: 0 };
  }
}

const thread = new URL("./source-thread.ts", import.meta.url);

async function* threadJudgements(
  call: ThreadCall,
  signal: AbortSignal,
  patience: number,
): AsyncGenerator<Judgement, void> {
  const worker = new Worker(thread);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(call);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience * 1000);
  try {
    const messages: AsyncIterable<readonly Judgement[]> = on(worker, "message", {
      signal: AbortSignal.any([signal, late.signal]),
      close: ["exit"],
    });
    for await (const judgements of messages) {
      timer.refresh();
      yield* judgements;
    }
  } catch (error) {
    throw late.signal.aborted ? new Error(`no end within ${patience} seconds`) : error;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
