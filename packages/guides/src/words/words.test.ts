import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellPublisher } from "../repairs/publisher-name.ts";
import { casePieces, keepCase } from "./case-marks.ts";
import { gatherEvidence } from "./evidence.ts";
import { sentenceCase, type SentenceCaseOptions } from "./sentence-case.ts";

const nothing: SentenceCaseOptions = { evidence: () => "unknown", names: new Set<string>(), mark: false };

describe("sentenceCase", () => {
  it.each([
    ["Encyclopedia of Russian History", "Encyclopedia of Russian history"],
    ["A History of Sino-Russian Relations", "A history of Sino-Russian relations"],
    [
      "Imperial Rivals: China, Russia, and Their Disputed Frontier",
      "Imperial rivals: China, Russia, and their disputed frontier",
    ],
    ["China and Russia: The “Great Game”", "China and Russia: The “Great Game”"],
    ["The USA in the Time of McKinley", "The USA in the time of McKinley"],
    ["What Is Life? The Physical Aspect", "What is life? The physical aspect"],
    ["The life of an Oslo printer", "The life of an Oslo printer"],
    ['The <span class="nocase">Zembla</span> Papers', 'The <span class="nocase">Zembla</span> papers'],
    [
      "Encyclopedia of the Modern Middle East and North Africa",
      "Encyclopedia of the modern Middle East and North Africa",
    ],
    ["The Columbia Encyclopedia", "The Columbia encyclopedia"],
    ["A New History of the Great War", "A new history of the Great War"],
    ["Letters of J. S. Bach", "Letters of J. S. Bach"],
    ["Napoleon's Last Battle", "Napoleon's last battle"],
  ])("%s", (title, expected) => {
    expect(sentenceCase(title, nothing)).toBe(expected);
  });

  it("lowers only what is known to be common where it should be cautious", () => {
    const evidence = gatherEvidence("This therapy was new to Lovelace and others.");
    const options = { ...nothing, evidence, cautious: true };
    expect(sentenceCase("Behavior Therapy", options)).toBe("Behavior therapy");
    expect(sentenceCase("Ada Lovelace", options)).toBe("Ada Lovelace");
    expect(sentenceCase("Aral Zander", options)).toBe("Aral Zander");
  });

  it("marks names for styles that lower all letters", () => {
    expect(sentenceCase("Tales of Old Vienna", { ...nothing, mark: true })).toBe(`Tales of old ${keepCase("Vienna")}`);
  });

  it("changes nothing but case", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(sentenceCase(title, nothing).toLowerCase()).toBe(title.toLowerCase());
      }),
    );
  });
});

describe("gatherEvidence", () => {
  const evidence = gatherEvidence("The Delta floods. Each spring the delta of the Amu is high, and Aral fishers wait.");

  it.each([
    ["Delta", "common"],
    ["Spring", "common"],
    ["Amu", "proper"],
    ["Aral", "proper"],
    ["Each", "unknown"],
    ["Ocean", "unknown"],
  ])("%s is %s", (word, expected) => {
    expect(evidence(word)).toBe(expected);
  });
});

describe("casePieces", () => {
  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          casePieces(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("spellPublisher", () => {
  it.each([
    ["Columbia University Press", "Columbia UP"],
    ["University of Chicago Press", "U of Chicago P"],
    ["M.E. Sharpe", "M. E. Sharpe"],
    ["George Allen & Unwin", "George Allen and Unwin"],
    ["Routledge", "Routledge"],
  ])("%s", (publisher, expected) => {
    expect(spellPublisher(publisher)).toBe(expected);
  });
});
