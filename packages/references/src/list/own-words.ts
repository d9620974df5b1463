import type { Stretch } from "./section.ts";

/** What pages put after a reference, as links to where it may be found. */
const link =
  "Google Scholar|DOI|Link|Cross[Rr]ef(?: Full Text)?|PubMed(?: Central| Abstract)?|Medline|Web of Science|CAS|ADS|(?:View )?Article|(?:View in )?Scopus|View (?:PDF|record)|(?:Free )?Full Text(?: PDF)?|PMC free article|MathSciNet|MATH|Export [Cc]itation|Download (?:citation|reference)s?|Open URL";
const marks = String.raw`[\s[\](){}|·•,;.]*`;
const links = new RegExp(String.raw`[\s[({|·•]*(?<!\p{L})(?:(?:${link})${marks})+$`, "u");
/** "Article" and "MATH" may be a title's last words: links stand on a line of their own, or one of them is no word of titles. */
const unmistakable = /^\s*\n|Scholar|Cross[Rr]ef|PubMed|Scopus|Web of Science|PMC free|MathSciNet|Open URL/u;

/** "Google. (n.d.). Google Scholar." refers to it. */
const shortest = 25;

/** "^ a b Doe, Jane …": the ways back to where the note is cited; "1.Doe": a number that stood in a box of its own. */
const before = /^\s*(?:(?:\^|↑|Jump up(?: to)?:?)[\s\d.,^]*(?:\b[a-z]{1,2}\b[\s,]+)*|\d{1,4}\.(?=\p{Lu}\p{Ll}))/u;

/** The part of a stretch that is the reference's own: without the links that pages put around it. */
export function ownWords(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const tail = links.exec(words);
  const lead = before.exec(words)?.[0].length ?? 0;
  const isLinked = tail !== null && tail.index >= shortest && unmistakable.test(tail[0]);
  const length = isLinked ? tail.index : words.length;
  return length > lead ? { start: start + lead, end: start + length } : { start, end };
}
