import type { Item, ItemType } from "@citable/model";
import type { FoundStyle, HouseDemands } from "@citable/styles";
import type { Advice, Form } from "../cite/result.ts";
import { headwordRule } from "../repairs/headword-locator.ts";
import { guidanceFor, type Guidance } from "../rules/guidance.ts";
import { citeRule, entryTypes, type GuideRule } from "../rules/rule.ts";
import { accessDateVerdict } from "./access-date.ts";
import { englishPassageMessages } from "./messages-en.ts";
import { germanPassageMessages } from "./messages-de.ts";
import type { Language } from "./language.ts";
import { messages, type Messages, type PassageMessages } from "./messages.ts";

type Words = Messages & PassageMessages;

const catalogues: Readonly<Record<Language, PassageMessages>> = {
  en: englishPassageMessages,
  de: germanPassageMessages,
};

const articles: readonly ItemType[] = ["article", "article-journal", "article-magazine", "article-newspaper"];
const pages: readonly ItemType[] = ["webpage", "post", "post-weblog"];
const oftenWithoutPages: ReadonlySet<ItemType> = new Set([...entryTypes, ...pages, ...articles]);

/**
 * What there is to know besides what is missing: how the guide cites a place in a text without pages, for each form that
 * cites one, whether it wants the date of access and why, and what the user's institution adds.
 */
export function adviceOn(
  item: Item,
  found: Pick<FoundStyle, "family" | "edition" | "house">,
  forms: readonly Form[],
  language: Language = "en",
): readonly Advice[] {
  const text: Words = { ...messages(language), ...catalogues[language] };
  const { house } = found;
  const added = house === undefined ? [] : institutionAdvice(house);
  if (!oftenWithoutPages.has(item.type) || item.fields.page !== undefined) return added;
  const guidance = guidanceFor(found);
  // A list of works cites no places.
  const citing = forms.filter((form) => form !== "bibliography");
  const passages = citing.map((form) => passageAdvice(item, form, guidance, text));
  const dates =
    house === undefined || house.accessDate === "guide"
      ? accessDateAdvice(item, guidance, forms, text)
      : demandedAccessDate(item, house, text);
  return [...passages, ...dates, ...added];
}

function institutionAdvice({ name, notes }: HouseDemands): readonly Advice[] {
  return notes.map((text) => ({ topic: "institution", text, rule: name }));
}

function passageAdvice(item: Item, form: Form, guidance: Guidance, text: Words): Advice {
  const byHeadword = headwordRule(item, form, guidance);
  if (byHeadword !== undefined) {
    const hint = text.passageBy.headword(item.fields.title ?? "");
    return fromRule({ topic: "passage", text: `${text.says(byHeadword)} ${hint}` }, byHeadword, guidance, text);
  }
  const found = guidance.find("passage", item, form);
  if (found === undefined) return { topic: "passage", text: text.passageWithoutRule, rule: "" };
  const words = [text.says(found.rule), text.passageBy[found.effect.by]("")].filter((part) => part !== "");
  return fromRule({ topic: "passage", text: words.join(" ") }, found.rule, guidance, text);
}

/** A date that is wanted and not known is among what is missing. */
function accessDateAdvice(item: Item, guidance: Guidance, forms: readonly Form[], text: Words): readonly Advice[] {
  const verdict = accessDateVerdict(item, guidance, forms);
  const known = item.dates.accessed !== undefined;
  if (verdict === undefined || (verdict.wanted && !known)) return [];
  if (!known && item.fields.URL === undefined) return [];
  const words = `${verdict.wanted ? text.accessDateWanted : text.accessDateUnwanted} ${text.says(verdict.rule)}`;
  return [fromRule({ topic: "access-date", text: words, wanted: verdict.wanted }, verdict.rule, guidance, text)];
}

/** An institution may have it otherwise than the guide; it alone is heard. */
function demandedAccessDate(item: Item, { name, accessDate }: HouseDemands, text: Words): readonly Advice[] {
  if (accessDate !== "always" || item.dates.accessed === undefined) return [];
  const words = `${text.accessDateWanted} ${text.requires(name, "accessed")}`;
  return [{ topic: "access-date", text: words, wanted: true, rule: name }];
}

/** Advice with its rule; what is only remembered says so. */
function fromRule(advice: Omit<Advice, "rule">, rule: GuideRule, { edition }: Guidance, text: Words): Advice {
  const doubt = rule.certainty === "from memory" ? ` ${text.fromMemory}` : "";
  return { ...advice, text: `${advice.text}${doubt}`, rule: citeRule(rule, edition) };
}
