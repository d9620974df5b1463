import type { NameVariable } from "@citable/model";

/** Who a label stands before: "Edited by", "Hrsg. von", "под ред.", "a cura di", "主编". */
export interface RoleLabel {
  readonly role: Extract<NameVariable, "author" | "editor" | "translator">;
  /** Where the names begin. */
  readonly end: number;
}

/** Labels before names, by role, in the languages that sources most often come in. */
const labelsBefore: readonly (readonly [RoleLabel["role"], RegExp])[] = [
  [
    "editor",
    /^(?:(?:general |chief |senior )?editors?(?:[- ]in[- ]chief)?\s*[:：]|(?:general )?edited by|ed\. by|eds?\.|(?:hauptherausgeber(?:in)?|herausgeber(?:innen|in)?)\s*[:：]|herausgegeben von|h(?:rs)?g\.(?: v(?:on|\.))?|sous la (?:direction|dir\.) (?:de |d['’])|édité par|éd\.|(?:publié|dirigé) (?:par|sous la direction de)|direction\s*:|a cura di|curatore\s*:|editado por|edición (?:de|al cuidado de)|ed\. de|dirigido por|coord\.|organizad[oa] por|org\.|onder redactie van|red(?:igeret af|igerad av|\.)|pod redakcją|под (?:общ(?:ей|\.) )?ред(?:акцией|\.)|(?:главный |отв(?:\.|етственный) )?ред(?:актор|\.)\s*:?|主编|主編|编者|編者|編集|編)\s*[:：]?\s*/iu,
  ],
  [
    "translator",
    /^(?:translat(?:ed by|ors?\s*[:：])|trans(?:l?\.)(?: by)?|übersetzt von|übers\. v(?:on|\.)|aus dem \p{L}+ von|traduit (?:de .{2,20} )?par|trad\.(?: (?:par|de|di))?|traducido por|traducción de|tradotto da|traduzione di|traduzid[oa] por|tradução de|vertaald door|översatt av|oversatt av|oversat af|przekł(?:ad|\.)|tłum(?:\.|aczył[a]?)|пер(?:евод|\.)(?: с \p{L}+\.?)?|перев(?:\.|ёл|ела)|译者|譯者|翻译|翻譯|訳者?|訳)\s*[:：]?\s*/iu,
  ],
];

/** Marks after Chinese, Japanese and Korean names: "王小明主编", "王小明译". */
const marksAfter: readonly (readonly [RoleLabel["role"], RegExp])[] = [
  ["editor", /(?:主编|主編|编著?|編著?|編集|엮음|편)$/u],
  ["translator", /(?:译|譯|訳|옮김|역)$/u],
  ["author", /(?:著|撰|지음)$/u],
];

/** The role that the first words of a text label; undefined when they label none. */
export function roleLabel(text: string): RoleLabel | undefined {
  for (const [role, pattern] of labelsBefore) {
    const found = pattern.exec(text);
    if (found !== null) return { role, end: found[0].length };
  }
  return undefined;
}

/** The role that a mark right after an East Asian name tells, and where the name ends. */
export function roleMark(text: string): RoleLabel | undefined {
  for (const [role, pattern] of marksAfter) {
    const found = /^[\p{Script=Han}\p{Script=Hangul}\s]{3,8}$/u.test(text) ? pattern.exec(text) : null;
    if (found !== null) return { role, end: found.index };
  }
  return undefined;
}
