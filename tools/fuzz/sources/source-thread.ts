import { parentPort } from "node:worker_threads";
import { judgeSources } from "./fuzz-sources.ts";
import type { ThreadCall } from "./judge-apart.ts";
import { subjects } from "./subjects.ts";

async function judge(call: ThreadCall): Promise<void> {
  const subject = subjects.find(({ name }) => name === call.subject);
  if (subject === undefined) throw new TypeError(`There is no subject "${call.subject}".`);
  for await (const judgement of judgeSources(call, subject, call.stock)) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(judgement);
  }
}

parentPort?.once("message", (call: ThreadCall) => void judge(call));
