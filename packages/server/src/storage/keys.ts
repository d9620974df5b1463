import { createHash, randomBytes } from "node:crypto";

/** A bibliography's id: 96 random bits, so that bibliographies spread evenly over the nodes of a database. */
export function newBibliographyId(): string {
  return randomBytes(12).toString("hex");
}

let lastMoment = 0;
let inMoment = 0;

/**
 * A record's or link's id: the time, a counter within the millisecond, and 32 random bits. Ids of one process sort in
 * the order in which they were made; no database has to hand them out.
 */
export function newId(now: number = Date.now()): string {
  // A clock that was put back must not put new records before old ones.
  if (now > lastMoment) [lastMoment, inMoment] = [now, 0];
  else inMoment += 1;
  if (inMoment > 0xffff) [lastMoment, inMoment] = [lastMoment + 1, 0];
  return `${hex(lastMoment, 12)}${hex(inMoment, 4)}${randomBytes(4).toString("hex")}`;
}

/** The secret of a link: 192 random bits. */
export function newKey(): string {
  return randomBytes(24).toString("base64url");
}

/** What is stored of a key. It is random and long, so a plain hash cannot be guessed back. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
