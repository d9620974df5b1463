import type { Missing } from "@citable/guides";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/** What the page does not state; opened, what the guide does without it, and how to cite such a text. */
export function drawMissing(
  missing: readonly Missing[],
  words: Words,
  advise: () => Promise<readonly string[]>,
): HTMLElement {
  const names = missing.map(({ field }) => words.fields[field] ?? field).join(", ");
  const summary = make("summary", {}, names === "" ? words.advice : `${words.missing}: ${names}`);
  const details = make("details", { part: "missing" }, summary);
  const tell = async (): Promise<void> => {
    // Without the file that has the advice, the names of what is missing still stand there.
    const advice = await advise().catch(() => []);
    details.append(make("ul", {}, ...advice.map((text) => make("li", {}, text))));
  };
  details.addEventListener("toggle", () => void tell(), { once: true });
  return details;
}
