import { lookup as systemLookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { type AddressPolicy, literalOf } from "./address-policy.ts";
import { fetchError } from "./fetch-error.ts";

/** Finds all addresses of a name. */
export type NameLookup = (hostname: string, callback: NamesFound) => void;

export type NamesFound = (error: Error | null, found: readonly LookupAddress[]) => void;

export const systemNames: NameLookup = (hostname, callback) =>
  systemLookup(hostname, { all: true }, (error, found) => callback(error, found));

export interface GuardedConnectorOptions {
  readonly policy: AddressPolicy;
  readonly names: NameLookup;
  /** Milliseconds until a connection must stand. */
  readonly timeout: number;
}

/**
 * Connects to addresses that the policy allows, and to nothing else. undici asks no `lookup` about hosts that are
 * addresses already, so these are tested first; the addresses of a name are tested as they come from the name server,
 * and the one that is connected to is tested once more, before the request is sent: a name may change between questions.
 */
export function guardedConnector({ policy, names, timeout }: GuardedConnectorOptions): buildConnector.connector {
  const connect = buildConnector({ timeout, lookup: guardedLookup(policy, names) });
  return (options, callback) => {
    const literal = literalOf(options.hostname);
    if (literal !== undefined && !policy.allowsAddress(literal)) return callback(fetchError("refused"), null);
    return connect(options, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      if (socket.remoteAddress !== undefined && policy.allowsAddress(socket.remoteAddress)) {
        return callback(null, socket);
      }
      socket.destroy();
      return callback(fetchError("refused"), null);
    });
  };
}

function guardedLookup(policy: AddressPolicy, names: NameLookup): LookupFunction {
  return (hostname, options, callback) =>
    names(hostname, (error, found) => {
      if (error !== null) return callback(error, "");
      const allowed = found.filter(({ address }) => policy.allowsAddress(address));
      const [first] = allowed;
      if (first === undefined) return callback(fetchError("refused"), "");
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
}
