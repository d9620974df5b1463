import { appendFileSync, writeFileSync } from "node:fs";

import { type Order, readOrder, usage } from "./command-line.ts";
import { compareStyle, type StyleResult, type Trouble } from "./compare.ts";
import { documentsFor, type TrialDocument } from "./documents.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { type OurAnswer, printOurs } from "./ours.ts";
import { PeerProcess } from "./peer-process.ts";
import { printClasses, printRules, printTotals } from "./report.ts";
import { StyleShelf, type StyleXml } from "./style-xml.ts";
import { Tally } from "./tally.ts";

async function differential(order: Order): Promise<void> {
  const shelf = new StyleShelf(order.archive, order.locales);
  const chosen = order.styles.length > 0 ? order.styles : await shelf.choose(order.sample, order.seed);
  const ids = chosen.filter((_, index) => index % order.part.of === order.part.number - 1);
  const peer = new PeerProcess(order.limit * 1000);
  const kept = order.keep === undefined ? undefined : new KeptAnswers(order.keep);
  const tally = new Tally();
  if (order.json !== undefined) writeFileSync(order.json, "");
  const stop = stopAsked();
  try {
    for (const [index, id] of ids.entries()) {
      if (stop.aborted) break;
      progress(index, ids.length, id);
      const style = await shelf.read(id, order.locale);
      const result = await compareOne(style, documentsFor(id, order.items), { peer, kept });
      tally.add(result);
      if (order.json !== undefined) appendFileSync(order.json, linesOf(result));
    }
  } finally {
    peer.close();
    progress(ids.length, ids.length, "");
  }
  report(order, tally);
}

/** Ctrl-C ends after the style at hand, with a report of what was compared until then. */
function stopAsked(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

interface Peer {
  readonly peer: PeerProcess;
  readonly kept: KeptAnswers | undefined;
}

async function compareOne(
  style: StyleXml,
  documents: readonly TrialDocument[],
  { peer, kept }: Peer,
): Promise<StyleResult> {
  const ours = ourAnswers(style, documents);
  const known = kept?.read(style, documents);
  const peers = known ?? (await peer.print(style, documents));
  if (known === undefined) kept?.keep(style, documents, peers);
  const [first] = peers;
  if (first?.kind === "unloaded") {
    const trouble: Trouble = { style: style.id, document: "*", kind: "peer unloaded", error: first.error };
    return { comparisons: [], troubles: [trouble] };
  }
  return compareStyle(style, documents, ours, peers);
}

/** A style that we do not load counts for all its documents. */
function ourAnswers(style: StyleXml, documents: readonly TrialDocument[]): readonly OurAnswer[] {
  try {
    return printOurs(style, documents);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return documents.map(() => ({ error: message }));
  }
}

function report({ classes, items }: Order, tally: Tally): void {
  console.log(
    `${printClasses(
      tally.differences.filter(({ rule }) => rule === undefined),
      classes,
    )}\n`,
  );
  console.log(`${tally.styles} styles, ${documentsFor("", items).length} documents each`);
  console.log(printTotals(tally));
  console.log(printRules(tally));
}

/** What differs, in text or tags, and what could not be compared. */
function linesOf({ comparisons, troubles }: StyleResult): string {
  const found = [...comparisons.filter(({ equalHtml }) => !equalHtml), ...troubles];
  return found.map((one) => `${JSON.stringify(one)}\n`).join("");
}

/** A bar where someone watches; a line now and then in a log. */
function progress(done: number, all: number, id: string): void {
  if (!process.stderr.isTTY) {
    if (done > 0 && done % 50 === 0) console.error(`${done} of ${all} styles`);
    return;
  }
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
