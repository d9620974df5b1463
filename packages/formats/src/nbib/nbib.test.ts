import { expect, it } from "vitest";
import { nbib } from "./format.ts";

const text = `
PMID- 12345678
OWN - NLM
DP  - 2004 May 7
TI  - A study of rivers and of all the treaties that were ever
      made about them.
PG  - 12-5
LID - 10.1000/182 [doi]
AB  - First line
      second line.
FAU - Doe, Jane A
AU  - Doe JA
FAU - van der Berg, Anna
AU  - van der Berg A
CN  - River Group
LA  - eng
PT  - Journal Article
PT  - Review
TA  - J Rivers
JT  - Journal of rivers
IS  - 1234-5679 (Electronic)
IS  - 0317-8471 (Linking)
PMC - PMC1234567
OT  - rivers
OT  - treaties

PMID- 2
TI  - [Über Flüsse].
AU  - Müller K
PT  - Journal Article
`;

it("reads PubMed's lines", () => {
  const { value, issues } = nbib.read?.(text) ?? { value: [], issues: [] };
  expect(issues).toEqual([]);
  expect(value).toHaveLength(2);
  expect(value[0]).toMatchObject({
    id: "pmid-12345678",
    type: "article-journal",
    fields: {
      title: "A study of rivers and of all the treaties that were ever made about them",
      "container-title": "Journal of rivers",
      "container-title-short": "J Rivers",
      DOI: "10.1000/182",
      PMID: "12345678",
      PMCID: "PMC1234567",
      ISSN: "0317-8471",
      keyword: "rivers, treaties",
      page: "12-5",
      genre: "Review",
    },
    names: {
      author: [
        { family: "Doe", given: "Jane A" },
        { family: "Berg", nonDroppingParticle: "van der" },
        { kind: "literal", literal: "River Group" },
      ],
    },
    dates: { issued: { start: { year: 2004, month: 5, day: 7 } } },
  });
  expect(value[1]).toMatchObject({
    fields: { title: "Über Flüsse" },
    names: { author: [{ family: "Müller", given: "K." }] },
  });
});

it("writes lines of the same form", () => {
  const { text: written } = nbib.write?.(nbib.read?.(text).value ?? []) ?? { text: "" };
  expect(written).toContain("PMID- 12345678\n");
  expect(written).toContain("LID - 10.1000/182 [doi]\n");
  expect(written).toContain("FAU - Doe, Jane A\n");
});

it("reads what other programs write a little differently", () => {
  const other = "PMID- 7 SO of something\nTI  - One\nAID - doi:10.1000/182\nDP  - 2013 06 10\nPT  - Journal Article\n";
  expect(nbib.read?.(other).value).toMatchObject([
    {
      fields: { PMID: "7", DOI: "10.1000/182" },
      dates: { issued: { kind: "calendar", start: { year: 2013, month: 6, day: 10 } } },
    },
  ]);
});
