import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/**
 * In a program that is measured: waits for its turn. The turn lasts until the next one is asked for, or until the
 * program ends. Without others there is nothing to wait for.
 */
export async function turn(): Promise<void> {
  if (process.send === undefined) return;
  const granted = once(process, "message");
  process.send("turn");
  await granted;
}

/**
 * Lets programs work in turns: each rests while another one is measured, and a phase in which the machine is slow meets
 * all of them. They must be started with a channel for messages ("ipc").
 */
export class Turns {
  readonly #running = new Set<ChildProcess>();
  readonly #waiting: ChildProcess[] = [];

  add(child: ChildProcess): void {
    this.#running.add(child);
    child.on("message", () => {
      this.#waiting.push(child);
      this.#next();
    });
    child.on("exit", () => {
      this.#running.delete(child);
      this.#next();
    });
  }

  /** The one that has waited longest goes on, once all others wait as well. */
  #next(): void {
    if (this.#waiting.length === this.#running.size) this.#waiting.shift()?.send("go");
  }
}
