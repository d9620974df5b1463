import { hashOf } from "./hash.ts";

/**
 * Words that announce a field or belong to one, in the languages that references are written in. A word may stand in
 * several lists. Words are in lower case, without marks at their ends.
 */
const cues: Readonly<Record<string, string>> = {
  month:
    "january february march april may june july august september october november december jan feb febr mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner dez okt janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil déc enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene ago dic gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre genn febbr magg lug sett ott janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev set out januari februari maart mei augustus mrt maj augusti marts leden únor březen duben květen červen января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  season:
    "spring summer autumn fall winter frühling frühjahr sommer herbst printemps été automne hiver primavera verano otoño invierno estate autunno inverno",
  editor:
    "ed eds editor editors edited hrsg hg hgg herausgegeben herausgeber dir dirs éd éds éditeur éditeurs coord coords coordinador org orgs organizador curatore cura curatori red redaktion utg udg comp comps compiled compiler ред 编 主编 編",
  translator:
    "trans transl trad trads translated translator translators tr übers übersetzt übersetzung traduction traducción traduit traducido tradotto traduzione traducteur vertaald övers пер 译",
  in: "in im dans en em apud w в",
  page: "p pp pag pags pages page págs pág seiten seite s ss blz str стр с 页 頁",
  volume: "vol vols volume volumes bd bde band bände tome tom t tomo vols jg jahrgang том т 卷 v",
  issue: "no nr nos issue heft h number num núm n nº n° № numéro número fasc fascicle suppl supplement 期 号 вып",
  edition: "edn edition éd édition aufl auflage edición ed ediz edizione edição rev revised utgave upplaga издание 版",
  ordinal: "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th first second third fourth fifth 1re 2e 3e 1a 2a 3a",
  retrieved:
    "retrieved accessed access available cited viewed visited consulted consulté consultado accedido abgerufen zugriff besucht letzter disponible disponível verfügbar acesso acessado consultato disponibile geraadpleegd hämtad hentet dostęp online обращения режим доступа 访问 引用 checked",
  thesis:
    "thesis dissertation diss thèse tesis tesi dissertação phd ph.d doctoral master's masters master mémoire doktorarbeit habilitation msc m.a diplomarbeit 博士 硕士",
  report: "report rep technical tech memo memorandum working paper preprint discussion bericht rapport informe rfc",
  publisher:
    "press publishing publishers publisher verlag books éditions editions editorial edizioni editora editore presses presse publications publ éditeur uitgeverij university förlag forlag wydawnictwo издательство 出版社 出版 publishing inc ltd gmbh co company sons &",
  journal:
    "journal review letters annals transactions bulletin archives revue rivista revista zeitschrift quarterly magazine acta j rev lett ann trans bull arch z zeitung times news gazette tidsskrift журнал 学报 杂志 学刊",
  conference:
    "proceedings proc conference conf symposium workshop congress meeting intl international annual colloquium kongress tagung congreso congrès actes actas atti tagungsband konferenz 会议",
  institution:
    "university institute institut universität université universidad università department dept laboratory school college center centre ministry council organization agency association society faculty universidade 大学 研究所",
  series: "series ser collection reihe collana colección coll serie studies lecture notes monographs schriften 丛书",
  and: "and & und et y e en og och i и a с 和 与",
  others: "al others andere autres otros otras altri outros u.a al. 等",
  particle: "von van de der den del della di da du la le el ten ter af av zu zum bin ibn al do dos das",
  suffix: "jr sr ii iii iv",
  medium: "dvd cd cd-rom film video internet web print online audio podcast tv website electronic en ligne línea",
  status: "press forthcoming submitted appear preparation accepted unpublished erscheinen paraître prensa druck",
  note: "see also cf ibid op cit vgl siehe voir ver supra infra note cited quoted abstract pmid pmcid pubmed arxiv issn",
  undated: "n.d s.d o.j s.a nd s.f b.d s.l s.n o.o",
};

/** The lists by their number, from 1; their bits in `cueOf` follow this order. */
const names = Object.keys(cues);

const bits = new Map<string, number>();
for (const [index, name] of names.entries()) {
  for (const word of (cues[name] ?? "").split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
}

/** For each number that a word may have: whether a word of the lists has it. Most words of a line have none of theirs. */
const numbered = new Uint8Array(2 ** 12);
for (const word of bits.keys()) numbered[hashOf(word, 0, word.length) & (numbered.length - 1)] = 1;

/** Whether a word with this number, as `hashOf` makes it, may stand in a list. */
export function mayBeCue(hash: number): boolean {
  return numbered[hash & (numbered.length - 1)] === 1;
}

/** The lists that a word in lower case stands in, as bits; 0 for none. */
export function cueOf(word: string): number {
  return bits.get(word) ?? 0;
}

/** The bit of one list. */
export function cueBit(name: string): number {
  return 1 << names.indexOf(name);
}
