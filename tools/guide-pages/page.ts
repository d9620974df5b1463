import type { GuideRule } from "@citable/guides";

/** The page of one guide, in Markdown. Made by a script: edit the rules, not the page. */
export function guidePage(guide: string, rules: readonly GuideRule[]): string {
  const families = [...new Set(rules.flatMap((rule) => rule.families))];
  const editions = [...new Set(rules.flatMap((rule) => rule.editions))].toSorted((a, b) => Number(b) - Number(a));
  const heading = `# ${guide}

What Citable knows of this guide. Styles: ${families.map((family) => `\`${family}\``).join(", ")}. Our own words; look into
the guide where it matters. A rule marked “from memory” has not been checked against a source.
`;
  const groups = editions.length === 0 ? [undefined] : editions;
  const sections = groups.map((edition) => sectionOf(edition, rulesOf(edition, rules)));
  return `${heading}\n${sections.join("\n")}`;
}

function rulesOf(edition: string | undefined, rules: readonly GuideRule[]): readonly GuideRule[] {
  return edition === undefined ? rules : rules.filter((rule) => rule.editions.includes(edition));
}

function sectionOf(edition: string | undefined, rules: readonly GuideRule[]): string {
  const heading = edition === undefined ? "" : `## Edition ${edition}\n\n`;
  const rows = rules.map((rule) =>
    [rule.field, about(rule), rule.says, rule.section ?? "", rule.source, rule.certainty].map(cell).join(" | "),
  );
  const head = "| fact | about | the rule | section | read at | how sure |\n| --- | --- | --- | --- | --- | --- |";
  return `${heading}${head}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
}

function about({ appliesTo: { types, forms, lacking, having }, families }: GuideRule): string {
  const parts = [
    types === undefined ? "all works" : "entries of reference works",
    forms === undefined ? undefined : `in ${forms.join(", ")}`,
    lacking === undefined ? undefined : `without ${lacking}`,
    having === undefined ? undefined : `with ${having}`,
    families.length === 1 ? `in ${families.join("")}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The name of a guide's file: "MLA Handbook" → "mla-handbook". */
export function fileName(guide: string): string {
  return `${guide.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.md`;
}
