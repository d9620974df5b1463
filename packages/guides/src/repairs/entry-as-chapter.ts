import type { Engine } from "@citable/csl";
import type { Item, ItemType, Variable } from "@citable/model";
import { printForm } from "../cite/print-form.ts";
import { printedVariables } from "../cite/probe.ts";
import type { Form } from "../cite/result.ts";
import { isEntry, type GuideRule } from "../rules/rule.ts";
import { ownWords } from "../style/own-words.ts";
import type { Phrase } from "../advice/sentences-de.ts";
import type { ItemRepair, Reason, Situation } from "./repair-kinds.ts";

/** What a citation of an entry must not lose, and how much each counts. */
const facts: readonly (readonly [Variable, number])[] = [
  ["title", 16],
  ["container-title", 16],
  ["author", 8],
  ["issued", 4],
  ["editor", 2],
  ["publisher", 2],
];

/** What it costs to lose the headword or the work's title. */
const lossOfWork = 16;

/** Types that print a part of a larger work; the last ones are tried only while the work's title is lost. */
const standIns: readonly { readonly type: ItemType; readonly last: boolean }[] = [
  { type: "chapter", last: false },
  { type: "paper-conference", last: false },
  { type: "article-journal", last: true },
  { type: "webpage", last: true },
];

/**
 * Many styles know no entries of reference works and drop the work's title, editor or publisher. What they print for
 * a chapter is what the guides want of a signed entry, so the entry is printed as one.
 */
export const entryAsChapter: ItemRepair = {
  kind: "item",
  name: "entry-as-chapter",
  repair: (item, situation, engine) => {
    if (!isEntry(situation.item)) return undefined;
    const rule = situation.guidance.find("as-chapter", situation.item, situation.form)?.rule;
    if (rule !== undefined) return asGuideSays(item, rule, situation);
    const type = bestType(item, situation, engine);
    if (type === item.type) return undefined;
    return {
      item: { ...item, type },
      reason: {
        what: {
          text: "The entry is formatted as the style formats {part}.",
          words: { part: [words[type] ?? "a chapter of a book"] },
        },
        why: {
          text: "For entries of reference works the style would leave out {facts}.",
          words: { facts: lost(item, type, engine, situation.form) },
        },
      },
    };
  },
};

/** A guide that wants it so has its own reason; the style may print entries without “In”. */
function asGuideSays(item: Item, rule: GuideRule, { guidance }: Situation): { item: Item; reason: Reason } {
  return {
    item: { ...item, type: "chapter" },
    reason: {
      what: "The entry is formatted as a chapter of a book.",
      why: { rule, edition: guidance.edition },
    },
  };
}

const words: Partial<Record<ItemType, Phrase>> = {
  chapter: "a chapter of a book",
  "paper-conference": "a paper of a volume",
  "article-journal": "an article",
  webpage: "a web page",
};

function bestType(item: Item, situation: Situation, engine: Engine): ItemType {
  const leftOut = situation.guidance.find("left-out", item, situation.form)?.effect.fields ?? [];
  const wanted = facts.filter(([fact]) => !leftOut.includes(fact) && isPresent(item, fact));
  const all = wanted.reduce((sum, [, weight]) => sum + weight, 0);
  let best = { type: item.type, score: score(item, wanted, engine, situation.form) };
  for (const { type, last } of standIns) {
    if (best.score === all || (last && best.score > all - lossOfWork)) break;
    const found = score({ ...item, type }, wanted, engine, situation.form);
    if (found > best.score && !claimsMore(type, item, engine, situation.form)) best = { type, score: found };
  }
  return best.type;
}

/** Whether a kind of work brings words of its own: “Proceedings …” would be invented for an entry. */
function claimsMore(type: ItemType, item: Item, engine: Engine, form: Form): boolean {
  if (type === "chapter") return false;
  const wordsOf = (as: ItemType): ReadonlySet<string> => ownWords(printForm(engine, { ...item, type: as }, form));
  const known = new Set([...wordsOf(item.type), ...wordsOf("chapter")]);
  return [...wordsOf(type)].some((word) => !known.has(word));
}

function score(item: Item, wanted: typeof facts, engine: Engine, form: Form): number {
  const printed = printedVariables(printForm(engine, item, form));
  return wanted.reduce((sum, [fact, weight]) => (printed.has(fact) ? sum + weight : sum), 0);
}

function isPresent(item: Item, fact: Variable): boolean {
  return { ...item.fields, ...item.names, ...item.dates }[fact] !== undefined;
}

/** What the facts of an entry are called. */
export const factWords: Partial<Record<Variable, Phrase>> = {
  title: "the headword",
  "container-title": "the title of the work",
  author: "the author",
  issued: "the year",
  editor: "the editor",
  publisher: "the publisher",
};

function lost(item: Item, type: ItemType, engine: Engine, form: Form): readonly Phrase[] {
  const before = printedVariables(printForm(engine, item, form));
  const after = printedVariables(printForm(engine, { ...item, type }, form));
  return facts.flatMap(([fact]) => (after.has(fact) && !before.has(fact) ? (factWords[fact] ?? []) : []));
}
