/** Family names of Viet Nam as they are written there; nine of ten people have one of them. */
const vietnameseFamilies: ReadonlySet<string> = new Set(
  (
    "bùi cao châu chu dương đàm đặng đào đinh đoàn đỗ hà hồ hoàng huỳnh kiều lâm lê lương lưu lý mạc mai ngô nguyễn " +
    "ông phạm phan phùng quách tạ thái tô tôn tống trần triệu trịnh trương từ văn viên võ vũ vương"
  ).split(" "),
);

/** Letters of no other language in Latin script that is printed today: ơ and ư, and those with a dot, a hook or two marks. */
const vietnameseLetter = /[ơưẠ-ỹ]/iu;
const syllable = /^[\p{Lu}Đ][\p{Ll}]{0,6}$/u;

/**
 * "Nguyễn Văn An", "Hồ Chí Minh": two to five syllables that begin with a family name of Viet Nam, written with its
 * letters. Where the last one could be the family name as well, the order is in doubt.
 */
export function isVietnamese(words: readonly string[]): boolean {
  const syllables = words.map((word) => word.normalize("NFC"));
  const [first = "", ...rest] = syllables;
  if (rest.length === 0 || rest.length > 4 || !syllables.every((word) => syllable.test(word))) return false;
  if (!vietnameseFamilies.has(first.toLowerCase()) || !vietnameseLetter.test(syllables.join(""))) return false;
  return rest.length > 1 || !vietnameseFamilies.has((rest[0] ?? "").toLowerCase());
}

/** Family names of Hungary that are no given names. */
const hungarianFamilies: ReadonlySet<string> = new Set(
  (
    "balogh barta bíró bognár boros csonka deák fazekas fehér fekete fodor gál gulyás halász hegedűs horváth juhász katona " +
    "kerekes király kis kiss kocsis kovács lengyel magyar mészáros molnár nagy nemes németh oláh orosz papp pintér rácz " +
    "sipos somogyi szabó szalai szász szekeres székely szilágyi szőke szűcs takács tóth török váradi varga vass veres " +
    "vincze vörös"
  ).split(" "),
);

/** Given names in the spelling of Hungary that are hardly family names. */
const hungarianGiven: ReadonlySet<string> = new Set(
  (
    "ádám ágnes ákos andrás anikó árpád attila balázs béla bence csaba dániel dávid edit emőke endre erika erzsébet " +
    "eszter éva ferenc gábor gergely géza györgy gyula ildikó ilona imre istván jános jenő józsef judit júlia károly " +
    "katalin klára krisztina lajos lászló lóránt mária márta máté mátyás mihály miklós mónika nándor orsolya pál péter " +
    "réka róbert sándor szilvia tamás tibor tünde vilmos zoltán zsófia zsolt zsuzsanna"
  ).split(" "),
);

/**
 * "Kovács János", "Szabó Magda Éva": a family name of Hungary first, a given name of Hungary last. The other way round,
 * as abroad, neither is in its place.
 */
export function isHungarianOrder(words: readonly string[]): boolean {
  const [first = "", ...rest] = words.map((word) => word.normalize("NFC").toLowerCase());
  return (
    rest.length > 0 && rest.length < 4 && hungarianFamilies.has(first) && rest.every((word) => hungarianGiven.has(word))
  );
}
