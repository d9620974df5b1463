import type { Missing } from "@citable/guides";
import type { PageVersions } from "../page/versions.ts";
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

/** Which version of the page to cite, where the page offers several. */
export function drawVersions({ archived, latest }: PageVersions, words: Words, language: string): readonly Node[] {
  const date = archived?.date?.toLocaleDateString(language || undefined, { dateStyle: "long" });
  const label = date === undefined ? words.archived : words.archivedOf.replace("{date}", date);
  return [
    ...(latest === undefined ? [] : [notice(words.newer, latest)]),
    ...(archived === undefined ? [] : [notice(label, archived.address)]),
  ];
}

function notice(label: string, address: string): Node {
  return make("p", { part: "version" }, `${label} `, make("a", { href: address }, address.replace(/^https?:\/\//, "")));
}
