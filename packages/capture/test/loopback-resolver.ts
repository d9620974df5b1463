import { createFetcher } from "../src/fetch/create-fetcher.ts";
import type { Clock } from "../src/fetch/clock.ts";
import { createResolver, type Resolver } from "../src/resolve/resolve.ts";
import { services, type ServiceId } from "../src/resolve/services.ts";
import { loopbackOnly } from "./loopback-server.ts";

/** A clock that does not wait, and remembers for how long it would have. */
export interface QuickClock extends Clock {
  readonly waits: number[];
}

export function quickClock(): QuickClock {
  const waits: number[] = [];
  let time = Date.UTC(2026, 0, 1);
  return {
    waits,
    now: () => time,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    random: () => 1,
  };
}

/** All services at one address. */
export function basesAt(url: string): Readonly<Partial<Record<ServiceId, string>>> {
  return Object.fromEntries(Object.keys(services).map((id) => [id, url]));
}

export function resolverAt(url: string, clock: Clock = quickClock(), contact?: string): Resolver {
  const fetcher = createFetcher({ policy: loopbackOnly, limits: { deadline: 1_000 } });
  return createResolver({ fetcher, bases: basesAt(url), clock, ...(contact !== undefined && { contact }) });
}
