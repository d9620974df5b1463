import type { Browser, CDPSession } from "playwright-core";

/** How long the page's main thread worked until something stood there, in milliseconds of CPU. */
export interface FirstPaint {
  /** Everything the page did: parsing, compiling, scripts, style, layout, paint. */
  readonly task: number;
  /** The part of it that the profiler saw in scripts: the element's own code. */
  readonly script: number;
}

/** Opens a page afresh, nothing cached, waits for an element of it, and reads the browser's own counters. */
export async function firstPaint(browser: Browser, address: string, selector: string): Promise<FirstPaint> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await taskTime(session);
  await page.goto(address);
  // Waiting for the element itself would make the page work; by then it stands there.
  await new Promise((resolve) => {
    setTimeout(resolve, 1_500);
  });
  const after = await taskTime(session);
  if ((await page.locator(selector).count()) === 0) throw new Error(`${address} took too long for ${selector}.`);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  await page.goto(`${address}?profiled`);
  await page.locator(selector).first().waitFor();
  const { profile } = await session.send("Profiler.stop");
  await context.close();
  const own = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.includes("/element/")).map(({ id }) => id));
  const script = (profile.samples ?? []).reduce(
    (sum, node, index) => sum + (own.has(node) ? (profile.timeDeltas?.[index] ?? 0) / 1000 : 0),
    0,
  );
  return { task: after - before, script };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}
