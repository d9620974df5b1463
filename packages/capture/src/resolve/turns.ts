import type { Clock } from "../fetch/clock.ts";
import type { Service, ServiceId } from "./services.ts";

/** Carries out tasks for a service one after the other, none sooner after the last than the service wishes. */
export type Turns = <Result>(service: Service, task: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

export function createTurns(clock: Clock): Turns {
  const queues = new Map<ServiceId, Promise<unknown>>();
  const lastEnds = new Map<ServiceId, number>();
  return (service, task, signal) => {
    const turn = async (): ReturnType<typeof task> => {
      signal?.throwIfAborted();
      const wait = (lastEnds.get(service.id) ?? -Infinity) + service.interval - clock.now();
      if (wait > 0) await clock.wait(wait, signal);
      try {
        return await task();
      } finally {
        lastEnds.set(service.id, clock.now());
      }
    };
    const before = queues.get(service.id) ?? Promise.resolve();
    const result = before.then(turn, turn);
    queues.set(service.id, result);
    return result;
  };
}
