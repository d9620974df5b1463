import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Which servers may be asked. A test that needs a loopback server gives another policy; none switches a check off. */
export interface AddressPolicy {
  /** Whether an address (never a name) may be connected to. */
  readonly allowsAddress: (address: string) => boolean;
  readonly allowsPort: (port: number) => boolean;
}

/** The public internet at the usual ports. */
export const publicAddresses: AddressPolicy = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
};

/** The same, and the port at which the Library of Congress answers; for look-ups only, never for addresses that are given. */
export const publicServices: AddressPolicy = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => publicAddresses.allowsPort(port) || port === 210,
};

/**
 * Whether an address is one of the public internet: global unicast and nothing else, so that private, loopback,
 * link-local, multicast, metadata, carrier, documentation and tunnel ranges are out, mapped or not.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  return ipaddr.process(address).range() === "unicast";
}

/**
 * The address, if it may be fetched as far as it itself tells: scheme, port, no credentials, no literal that is out of
 * bounds. The URL parser has turned decimal, octal, short and full-width forms of addresses into the usual one by then.
 */
export function allowedUrl(text: string, policy: AddressPolicy): URL | undefined {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  if (!policy.allowsPort(portOf(url))) return undefined;
  const literal = literalOf(url.hostname);
  return literal === undefined || policy.allowsAddress(literal) ? url : undefined;
}

function portOf({ port, protocol }: URL): number {
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}

/** The address that a host is, without brackets; undefined for a name. */
export function literalOf(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  return isIP(bare) === 0 ? undefined : bare;
}
