import type { Rule } from "./rule.ts";

/** The peer makes a hyphen in the variable "number" a dash. */
export const hyphenInNumber: Rule = {
  name: "hyphen in the variable number",
  section: "Text: cs:text renders the text contents of a variable",
  explains: ({ peer, ours, items }) => {
    const numbers = items.map(({ number }) => number).filter((number) => typeof number === "string");
    return numbers.some((number) => number.includes("-") && ours.includes(number)) && hyphened(peer) === hyphened(ours);
  },
};

function hyphened(text: string): string {
  return text.replaceAll(/[–‑]/gu, "-");
}

/** The peer passes over text-case on a call of a macro, and in title case leaves words after a quotation mark small. */
export const textCase: Rule = {
  name: "text-case on a macro, or after a quotation mark",
  section: "Text-case: cs:text may carry it, whatever it prints; title: each lowercase word is capitalized",
  explains: ({ peer, ours, style, hunks }) => {
    if (peer.toLowerCase() !== ours.toLowerCase()) return false;
    return style.macroCase || (style.titleCase && hunks.every(({ before }) => /^[“”‘’"'«»„‚‹›]$/u.test(before.trim())));
  },
};

/** The peer keeps both of two marks that meet across nested elements, by how deep they stand. */
export const doubledMarks: Rule = {
  name: "doubled marks",
  section: "the suite's table of marks that meet (punctuation_FullMonty)",
  explains: ({ peer, ours }) => peer !== ours && metOnce(peer) === ours,
};

/** Two marks of which the table prints one. */
const doubled = /([.,;:!?])\1|([;:!?])\.|([;!?]):/gu;

function metOnce(text: string): string {
  return text.replaceAll(doubled, (marks) => marks.charAt(0));
}

/** The peer forgets the layout's suffix after blocks. */
export const suffixAfterBlocks: Rule = {
  name: "suffix of the layout after blocks",
  section: "Affixes: a suffix is added after the output of the element",
  explains: ({ form, peer, ours, style: { blocks, layoutSuffix } }) => {
    const suffix = layoutSuffix.trim();
    return (form === "bibliography" || form === "list") && blocks && suffix !== "" && ours === `${peer}${suffix}`;
  },
};
