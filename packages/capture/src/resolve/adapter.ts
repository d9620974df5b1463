import type { ServiceClient } from "./service-client.ts";
import type { ServiceWork } from "./service-work.ts";
import type { WorkIdentifier } from "./work-identifier.ts";

/**
 * Asks one service about one identifier and reads its answer.
 * @throws ResolveError "not-found", "wrong-work", "unreadable" or "busy"; FetchError when the service cannot be reached
 */
export type Adapter<Kind extends WorkIdentifier["kind"]> = (
  identifier: Extract<WorkIdentifier, { kind: Kind }>,
  client: ServiceClient,
  signal?: AbortSignal,
) => Promise<ServiceWork>;
