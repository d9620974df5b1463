/** Something that a thread of the browser did; times in milliseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly process: number;
  readonly thread: number;
  /** When, by the clock on the wall. */
  readonly at: number;
  /** When, by the thread's own clock, which stands still while the thread waits or another has its turn. */
  readonly clock: number;
  /** For how long, by the thread's own clock. */
  readonly worked: number;
}

/** The events of a trace that Chromium wrote. */
export function readTrace(trace: Buffer): readonly TraceEvent[] {
  const read: unknown = JSON.parse(trace.toString("utf8"));
  if (typeof read !== "object" || read === null || !("traceEvents" in read) || !Array.isArray(read.traceEvents)) {
    throw new Error("The browser wrote a trace of another form.");
  }
  return read.traceEvents.flatMap((event: unknown) => eventOf(event) ?? []);
}

function eventOf(event: unknown): TraceEvent | undefined {
  if (typeof event !== "object" || event === null || !("name" in event) || typeof event.name !== "string")
    return undefined;
  const number = (key: string): number => {
    const value: unknown = Reflect.get(event, key);
    return typeof value === "number" ? value : 0;
  };
  const { name } = event;
  const [at, clock, worked] = [number("ts") / 1000, number("tts") / 1000, number("tdur") / 1000];
  return { name, process: number("pid"), thread: number("tid"), at, clock, worked };
}
