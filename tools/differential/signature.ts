import { hunksOf } from "./hunks.ts";

/** The class of a difference: what the two outputs do not share, with names and numbers made general. */
export function signatureOf(peer: string, ours: string): string {
  const hunks = hunksOf(peer, ours);
  const shown = [
    ...new Set(
      hunks.map(
        ({ before, peer: left, ours: right, after }) =>
          `${general(before)}[${left.map(general).join("")} → ${right.map(general).join("")}]${general(after)}`,
      ),
    ),
  ];
  return shown.slice(0, 3).join("  ");
}

/** Terms of styles are short and in lower case; longer words with a capital come from the items. */
function general(token: string): string {
  if (/^\d+$/u.test(token)) return token.length === 4 ? "YEAR" : "N";
  if (/^\p{Lu}$/u.test(token)) return "I";
  if (/^\p{Lu}/u.test(token)) return "Word";
  if (/^\p{Ll}{4,}/u.test(token)) return "word";
  return token;
}
