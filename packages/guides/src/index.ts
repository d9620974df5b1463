export { advise } from "./advice/advise.ts";
export { languages, pickLanguage, type Language } from "./advice/language.ts";
export { defaultForms } from "./cite/forms.ts";
export { citeRecord } from "./cite/cite-record.ts";
export { citeRecords, type ListedResult } from "./cite/cite-records.ts";
export type {
  Advice,
  CiteOptions,
  CitePlace,
  CiteResult,
  AskedForm,
  Form,
  Missing,
  PrintedCitation,
  Repair,
} from "./cite/result.ts";
export { diffEditions, type EditionDiff, type EditionExample } from "./editions/diff-editions.ts";
export type { EditionDifference } from "./editions/differences.ts";
export { sampleRecords } from "./editions/samples.ts";
export { applyHouseStyle } from "./house/apply-house-style.ts";
export { diffHouseStyle } from "./house/diff-house.ts";
export type { HouseOptions, HouseStyle, HouseTerm } from "./house/house-style.ts";
export { readHouseStyle } from "./house/read-house-style.ts";
export { repairNames } from "./repairs/all-repairs.ts";
export { allRules as guideRules } from "./rules/all-rules.ts";
export { withoutAccessYears } from "./repairs/access-year.ts";
export { rememberCase, withoutCaseMarks } from "./words/remember-case.ts";
export type { GuideRule } from "./rules/rule.ts";
