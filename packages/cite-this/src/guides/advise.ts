import { advise as adviseOn, defaultForms, pickLanguage } from "@citable/guides";
import type { Item } from "@citable/model";
import type { ReadyStyle } from "../styles/style-file.ts";

/** What is missing and how to cite it, a sentence or a few each, with the rules. */
export async function advise(item: Item, style: ReadyStyle, language: string): Promise<readonly string[]> {
  const { missing, advice } = adviseOn(item, style, defaultForms(style.style), pickLanguage([language]));
  return [
    ...missing.map((fact) => withRule(fact.advice, fact.rule)),
    ...advice.map(({ text, rule }) => withRule(text, rule)),
  ];
}

function withRule(text: string, rule: string): string {
  return rule === "" ? text : `${text} (${rule})`;
}
