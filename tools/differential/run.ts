import { writeFileSync } from "node:fs";

import { type Order, readOrder, usage } from "./command-line.ts";
import { type Comparison, compareStyle, type StyleResult, type Trouble } from "./compare.ts";
import { documents } from "./documents.ts";
import { type OurAnswer, printOurs } from "./ours.ts";
import { PeerProcess } from "./peer-process.ts";
import { printClasses, printTotals } from "./report.ts";
import { StyleShelf, type StyleXml } from "./style-xml.ts";

async function differential(order: Order): Promise<void> {
  const shelf = new StyleShelf(order.archive);
  const ids = order.styles.length > 0 ? order.styles : await shelf.choose(order.sample, order.seed);
  const peer = new PeerProcess(order.limit * 1000);
  const comparisons: Comparison[] = [];
  const troubles: Trouble[] = [];
  const stop = stopAsked();
  let done = 0;
  try {
    for (const [index, id] of ids.entries()) {
      if (stop.aborted) break;
      progress(index, ids.length, id);
      const result = await compareOne(await shelf.read(id, order.locale), peer);
      comparisons.push(...result.comparisons);
      troubles.push(...result.troubles);
      done += 1;
    }
  } finally {
    peer.close();
    progress(ids.length, ids.length, "");
  }
  report(order, done, { comparisons, troubles });
}

/** Ctrl-C ends after the style at hand, with a report of what was compared until then. */
function stopAsked(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

async function compareOne(style: StyleXml, peer: PeerProcess): Promise<StyleResult> {
  const ours = ourAnswers(style);
  const peers = await peer.print(style);
  const [first] = peers;
  if (first?.kind === "unloaded") {
    const trouble: Trouble = { style: style.id, document: "*", kind: "peer unloaded", error: first.error };
    return { comparisons: [], troubles: [trouble] };
  }
  return compareStyle(style.id, ours, peers);
}

/** A style that we do not load counts for all its documents. */
function ourAnswers(style: StyleXml): readonly OurAnswer[] {
  try {
    return printOurs(style, documents);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return documents.map(() => ({ error: message }));
  }
}

function report(order: Order, styles: number, { comparisons, troubles }: StyleResult): void {
  console.log(`${printClasses(comparisons, order.classes)}\n`);
  console.log(`${styles} styles, ${documents.length} documents each`);
  console.log(printTotals(comparisons, troubles));
  if (order.json === undefined) return;
  const differences = comparisons.filter(({ equalHtml }) => !equalHtml);
  writeFileSync(order.json, `${JSON.stringify({ compared: comparisons.length, differences, troubles }, null, 1)}\n`);
}

function progress(done: number, all: number, id: string): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((width * done) / Math.max(all, 1));
  const bar = "█".repeat(filled) + "░".repeat(width - filled);
  process.stderr.write(done === all ? "\r\u001B[K" : `\r${bar} ${done}/${all} ${id}\u001B[K`);
}

try {
  await differential(readOrder(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
