import type { NameVariable, NumberVariable, TextVariable } from "@citable/model";

/** Fields and subfields of MARC 21 and the variables they fill; of several the first counts. */
export const marcTexts: readonly (readonly [tag: string, code: string, variable: TextVariable | NumberVariable])[] = [
  ["250", "a", "edition"],
  ["264", "b", "publisher"],
  ["260", "b", "publisher"],
  ["264", "a", "publisher-place"],
  ["260", "a", "publisher-place"],
  ["490", "a", "collection-title"],
  ["830", "a", "collection-title"],
  ["490", "v", "collection-number"],
  ["300", "a", "number-of-pages"],
  ["020", "a", "ISBN"],
  ["022", "a", "ISSN"],
  ["024", "a", "DOI"],
  ["041", "a", "language"],
  ["050", "a", "call-number"],
  ["082", "a", "call-number"],
  ["240", "a", "original-title"],
  ["500", "a", "note"],
  ["502", "b", "genre"],
  ["502", "c", "publisher"],
  ["520", "a", "abstract"],
  ["773", "t", "container-title"],
  ["773", "x", "ISSN"],
  ["773", "z", "ISBN"],
  ["856", "u", "URL"],
];

/** Relator codes and terms. */
export const marcRoles: ReadonlyMap<string, NameVariable> = new Map([
  ...["aut", "author", "cre", "creator", "dis"].map((role) => [role, "author"] as const),
  ...["edt", "editor", "ed", "hrsg", "herausgeber"].map((role) => [role, "editor"] as const),
  ...["trl", "translator", "tr"].map((role) => [role, "translator"] as const),
  ...["com", "compiler", "comp"].map((role) => [role, "compiler"] as const),
  ...["ill", "illustrator"].map((role) => [role, "illustrator"] as const),
  ...["cmp", "composer"].map((role) => [role, "composer"] as const),
  ...["drt", "director", "film director"].map((role) => [role, "director"] as const),
  ...["ctb", "contributor"].map((role) => [role, "contributor"] as const),
]);
