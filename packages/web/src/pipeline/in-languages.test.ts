import { expect, it } from "vitest";
import { english } from "../words/english.ts";
import { german } from "../words/german.ts";
import { toldText } from "../words/words.ts";
import { capture } from "./capture.ts";

const openWorks = async (): Promise<never> => {
  throw new Error("There is no list of works.");
};

it("tells what was read in the language that the app speaks now", async () => {
  const { issues, missing } = await capture("Tolls were taken at the ferry of Varrin until the concord.[4]", openWorks);
  const told = issues.map((issue) => [toldText(english, issue), toldText(german, issue)]);
  expect(told).toContainEqual([
    "The text has the note mark [4], but its note is not in the source.",
    "Der Text hat das Anmerkungszeichen [4], aber die Anmerkung steht nicht in der Quelle.",
  ]);
  expect(missing).toEqual([]);
  const page = await capture("<title>Salt Roads</title><h1>Salt Roads</h1>", openWorks, "page.html");
  const [author] = page.missing;
  expect(author && toldText(german, author)).toMatch(/^Es ist kein Verfasser genannt; /);
});
