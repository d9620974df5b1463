import { apaRules } from "./apa.ts";
import { chicagoRules } from "./chicago.ts";
import { mlaRules } from "./mla.ts";
import type { GuideRule } from "./rule.ts";

/** Every rule of every guide. */
export const allRules: readonly GuideRule[] = [...mlaRules, ...chicagoRules, ...apaRules];
