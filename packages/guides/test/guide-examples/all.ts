import { apaWorkExamples } from "./apa-works.ts";
import { apaReferenceExamples } from "./apa.ts";
import { chicagoWorkExamples } from "./chicago-works.ts";
import { chicagoReferenceExamples } from "./chicago.ts";
import { entriesOfApa } from "./entries-of-apa.ts";
import { entriesOfMla } from "./entries-of-mla.ts";
import { entriesOfOthers } from "./entries-of-others.ts";
import type { GuideExample } from "./example.ts";
import { lawAndLettersExamples } from "./law-and-letters.ts";
import { mlaExamples } from "./mla.ts";
import { scienceExamples } from "./sciences.ts";
import { standardsExamples } from "./standards.ts";

/** Citations that the guides, and libraries' pages on them, publish. */
export const guideExamples: readonly GuideExample[] = [
  ...mlaExamples,
  ...chicagoReferenceExamples,
  ...chicagoWorkExamples,
  ...apaReferenceExamples,
  ...apaWorkExamples,
  ...scienceExamples,
  ...lawAndLettersExamples,
  ...standardsExamples,
  ...entriesOfApa,
  ...entriesOfMla,
  ...entriesOfOthers,
];
