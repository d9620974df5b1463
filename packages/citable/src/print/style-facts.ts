import type { FoundStyle } from "@citable/styles";

/** What is known of a style, as labels and facts; what it does not say is left out. */
export function styleFacts(found: FoundStyle): readonly (readonly [string, string])[] {
  const { style, title, name, id, family, edition, parent, locale, source, notices, madeFrom } = found;
  const { info } = style;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["title", title],
    ["name", name],
    ["id", id === name ? undefined : id],
    ["guide", family === undefined ? undefined : [family, edition].filter((part) => part !== undefined).join(" ")],
    ["prints like", parent],
    ["made from", madeFrom?.name],
    ["cites", style.class === "note" ? "in notes" : "in the text"],
    ["list", style.bibliography === undefined ? "none" : "a bibliography"],
    ["system", info.format],
    ["fields", listed(info.fields)],
    ["language", locale],
    ["authors", listed(info.authors)],
    ["rights", info.rights?.text || info.rights?.license],
    ["updated", info.updated?.slice(0, 10)],
    ["source", source],
    ["note", notices?.map(({ message }) => message).join(" ")],
  ];
  return facts.flatMap(([label, fact]) => (fact === undefined || fact === "" ? [] : [[label, fact] as const]));
}

function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(", ");
}
