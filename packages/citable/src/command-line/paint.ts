import { styleText } from "node:util";
import type { WriteStream } from "node:tty";

/** What a stretch of text is, on which its looks on a terminal depend. */
export type Ink = "heading" | "name" | "quiet" | "missing" | "repaired" | "warning" | "failure" | "italic" | "bold";

/** Colours text for a terminal, and leaves it alone for a file or a pipe. */
export type Paint = (ink: Ink, text: string) => string;

const looks = {
  heading: "bold",
  name: "cyan",
  quiet: "dim",
  missing: "yellow",
  repaired: "green",
  warning: "yellow",
  failure: "red",
  italic: "italic",
  bold: "bold",
} as const;

/** The paint for a stream; NO_COLOR and FORCE_COLOR are heeded. */
export function paintFor(stream: WriteStream): Paint {
  return (ink, text) => (text === "" ? text : styleText(looks[ink], text, { stream }));
}

/** No colour at all. */
export const plain: Paint = (_, text) => text;
