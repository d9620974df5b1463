/** What no citation may contain, with a name for the table. */
const patterns: readonly (readonly [string, RegExp])[] = [
  ["doubled punctuation", /[,;:]\s*[,;:.]|\.\s+[.,;:]|(?<![.])\.\.(?![.])|[!?][,.;:]{2}/],
  ["space before a mark", / [,.](?!\d|\.\.)/],
  ["empty brackets", /\(\s*[,.;:]?\s*\)|\[\s*[,.;:]?\s*\]|<\s*>|\{\s*\}/],
  ["empty quotation marks", /“\s*[,.]?\s*”|„\s*[,.]?\s*[“”]|«\s*»|‘\s*’|""/],
  ["mark after an opening", /[([]\s*[,.;:]|[,;]\s*[)\]]|:\s*\)/],
  ["starts with a mark", /^\s*[,.;:)\]]/],
  ["ends with a delimiter", /[,:([–-]\s*$/],
  [
    "label without its object",
    /(?:^|[\s([“])(?:in|from|available (?:at|from|on)|retrieved(?: from| on)?|(?<!last )accessed(?: on)?|cited|(?<!last )visited|url|doi|isbn|edited by|by|ed\. by|hrsg\. von|dans|consulté le|abgerufen(?: am)?|zugriff am|disponible (?:en|sur|à)|disponível em)[.:]?\s*(?:[.,;)\]>]\s*|$)(?![a-z])/i,
  ],
  // "3 Vol." and "Third Vol." have theirs before them; "s. p." and "n. p." are what styles say of an unknown place.
  [
    "label without its object",
    /(?:^|(?<!\d|first|second|third|fourth|fifth)[\s([“])(?:vol|(?<!\b[sn]\.\s)pp?|no)(?:\.?\s*(?:[,;)\]>]|:(?!\s*\d))|\.?\s*$|\.\s*\.)/i,
  ],
  ["error message", /\b(?:undefined|NaN|\[object|CSL ERROR|error:)/i],
];

/** What is wrong with a printed citation; nothing for one that is well formed. */
export function findDebris(text: string): readonly string[] {
  if (text.trim() === "") return ["empty"];
  return patterns.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}
