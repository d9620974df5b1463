import { type DetectedLanguage, detectLanguage } from "../languages/detect-language.ts";
import type { VisibleLine, VisibleText } from "./visible-text.ts";

/** The language of a page's words, with the first line that was looked at. */
export interface TextLanguage extends DetectedLanguage {
  readonly line: VisibleLine;
}

const mostLines = 40;
/** Enough words to tell a language by. */
const enough = 6000;

/** Chinese and Japanese say in a third of the letters what others do. */
const withoutSpaces = /[\u3040-\u9fff]{8}/;

/** The language by the words of the text, whatever the page declares. */
export function languageOfText({ lines }: VisibleText): TextLanguage | undefined {
  const looked: VisibleLine[] = [];
  let length = 0;
  for (const line of lines) {
    if (line.region !== "content" || line.text.length <= (withoutSpaces.test(line.text) ? 20 : 60)) continue;
    looked.push(line);
    length += line.text.length;
    if (length > enough || looked.length === mostLines) break;
  }
  const [line] = looked;
  const detected = detectLanguage(looked.map(({ text }) => text).join("\n"));
  return line === undefined || detected === undefined ? undefined : { ...detected, line };
}
