import type { Name } from "../name.ts";

const script = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・·\s]+$/u;

// Family names of two characters; all others in Chinese and Korean have one.
const doubleFamilies: ReadonlySet<string> = new Set(
  (
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 獨孤 慕容 皇甫 尉迟 尉遲 长孙 長孫 宇文 公孙 公孫 令狐 夏侯 端木 " +
    "남궁 황보 제갈 사공 선우 독고"
  ).split(" "),
);

/** Whether a name is written in Chinese, Japanese or Korean script only, so that family and given stand without a space. */
export function isEastAsian(text: string): boolean {
  return text !== "" && script.test(text);
}

/**
 * Reads a name in Chinese, Japanese or Korean script, family name first: at the space where there is one, else after the
 * first character, after the second in names of four (田中太郎). What is shorter, longer, has kana or the dot of
 * foreign names stays whole.
 */
export function parseEastAsianName(text: string): Name {
  const [first = "", ...more] = text.split(/\s+/u);
  if (more.length > 0) return { kind: "person", family: first, given: more.join(" ") };
  const characters = Array.from(text);
  if (characters.length < 2 || characters.length > 4 || /[\p{Script=Hiragana}\p{Script=Katakana}ー・·]/u.test(text)) {
    return { kind: "literal", literal: text };
  }
  const length = doubleFamilies.has(characters.slice(0, 2).join("")) || isFourOfHan(characters) ? 2 : 1;
  if (characters.length === length) return { kind: "person", family: text };
  return { kind: "person", family: characters.slice(0, length).join(""), given: characters.slice(length).join("") };
}

function isFourOfHan(characters: readonly string[]): boolean {
  return characters.length === 4 && characters.every((character) => /\p{Script=Han}/u.test(character));
}

// Family names in Latin letters that, before a hyphenated given name, show that the family name stands first.
const latinFamilies: ReadonlySet<string> = new Set(
  (
    "ai an bae bai ban cai chae chai chan chang chao chen cheng chiang chin cho choe choi chong chou chow chu chung " +
    "feng fu gao gu guo gwon han hao ho hong hou hsia hsieh hsu hsueh hu huang hung hwang jang jeon jeong jiang jin jo " +
    "jung kang kao kim ko ku kuan kuo kwak kwok kwon lai lam lee lei leung li liang liao lim lin liu lo lu ma mao mei " +
    "min moon nam ng noh oh pai pak pan pang park peng rhee roh ryu seo shao shen shih shin sin so son song soong " +
    "ssu su suh sun sung tai tam tan tang tao teng tien ting tsai tseng tsou tu tung wang wei wen wong woo wu yang yao " +
    "yeh yen yi yim yin yoo yoon you yu yuan yun"
  ).split(" "),
);

/** Whether a word is a family name of China or Korea in Latin letters, in any case. */
export function isEastAsianFamily(word: string): boolean {
  return latinFamilies.has(word.toLowerCase());
}

/**
 * "Mao Tse-tung", "Ban Ki-moon": a family name of East Asia before a given name of two syllables, the second without a
 * capital, is in its own order.
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family = "", given = "", ...more] = words;
  return more.length === 0 && isEastAsianFamily(family) && /^\p{Lu}[\p{Ll}'’]{0,5}-\p{Ll}[\p{Ll}'’]{0,5}$/u.test(given);
}
