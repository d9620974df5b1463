import { apaRules } from "./apa.ts";
import { chicagoRules } from "./chicago.ts";
import { citeThemRightRules } from "./cite-them-right.ts";
import { lawAndLettersRules } from "./law-and-letters.ts";
import { mlaRules } from "./mla.ts";
import type { GuideRule } from "./rule.ts";
import { scienceRules } from "./sciences.ts";
import { standardsRules } from "./standards.ts";
import { turabianRules } from "./turabian.ts";

/** Every rule of every guide. */
export const allRules: readonly GuideRule[] = [
  ...mlaRules,
  ...chicagoRules,
  ...turabianRules,
  ...apaRules,
  ...citeThemRightRules,
  ...scienceRules,
  ...lawAndLettersRules,
  ...standardsRules,
];
