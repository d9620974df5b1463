import type { Browser, CDPSession, Page } from "playwright-core";
import { readTrace, type TraceEvent } from "./trace.ts";

/** How long a page's main thread worked, in milliseconds of that thread's own CPU clock. */
export interface FirstPaint {
  /**
   * From the evaluation of the element's script to the end of the paint that shows its citation: everything in between is
   * counted, the page's own work too. Fetching and compiling come before, beside the main thread.
   */
  readonly paint: number;
  /** The part of it until the element says that it is ready: its own code, and what its code makes the browser do. */
  readonly script: number;
  /** All that the page did until it was quiet: its own parsing, layout and paint, and the element's. */
  readonly task: number;
}

/** Opens a page with the element twice, afresh and nothing cached: a tracer is work for the page. */
export async function firstPaint(browser: Browser, address: string, selector: string): Promise<FirstPaint> {
  const traced = await onFreshPage(browser, async (page) => tracedPaint(page, address));
  return { ...traced, task: await quietTask(browser, address, selector) };
}

/** All that a page's main thread did until it was quiet. */
export async function quietTask(browser: Browser, address: string, selector: string): Promise<number> {
  return onFreshPage(browser, async (page, session) => {
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const before = await taskTime(session);
    await page.goto(address);
    await becomeQuiet();
    const after = await taskTime(session);
    if ((await page.locator(selector).count()) === 0) throw new Error(`${address} took too long for ${selector}.`);
    return after - before;
  });
}

async function onFreshPage<Result>(
  browser: Browser,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("about:blank");
  const result = await measure(page, await context.newCDPSession(page));
  await context.close();
  return result;
}

/** Waiting for the element itself would make the page work; by then it stands there. */
async function becomeQuiet(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 1_500);
  });
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** What the thread's clock says when the citation stands in the page and when it is painted, less when the script began. */
async function tracedPaint(page: Page, address: string): Promise<Pick<FirstPaint, "paint" | "script">> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  await browser.startTracing(page, { categories: ["devtools.timeline", "v8", "blink.user_timing"] });
  await page.goto(address);
  await becomeQuiet();
  const events = readTrace(await browser.stopTracing());
  const began = theFirst(events, ({ name }) => name === "v8.evaluateModule");
  const own = events.filter(({ thread, process }) => thread === began.thread && process === began.process);
  const stood = theFirst(own, ({ name }) => name === "cite-this-ready");
  const shown = theFirst(own, ({ name, at }) => name === "Paint" && at > stood.at);
  return { script: stood.clock - began.clock, paint: shown.clock + shown.worked - began.clock };
}

function theFirst(events: readonly TraceEvent[], isMeant: (event: TraceEvent) => boolean): TraceEvent {
  const [first] = events.filter(isMeant).toSorted((left, right) => left.at - right.at);
  if (first === undefined) throw new Error("The browser's trace does not tell when the citation was painted.");
  return first;
}
