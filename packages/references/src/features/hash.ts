import { digit, kindOf, lowerCase } from "../tokens/characters.ts";

const zero = 0x30;

/** Mixes two whole numbers into one of 32 bits. */
export function mix(one: number, other: number): number {
  let mixed = Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The number of a stretch of text, without regard to case; every digit counts as 0. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (kindOf(unit) === digit ? zero : lowerCase(unit)), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
