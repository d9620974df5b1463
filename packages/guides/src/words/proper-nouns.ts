/**
 * Names that keep their capital in sentence case: places, peoples, languages, faiths, months and days, and common
 * given names. Compact on purpose: what a source's own text tells goes before it (`evidence.ts`).
 */
const lists: readonly string[] = [
  // Continents, seas, regions
  "Africa America Americas Antarctica Arctic Asia Australia Europe Eurasia Oceania Atlantic Pacific Baltic Adriatic",
  "Aegean Caribbean Mediterranean Caspian Balkan Balkans Caucasus Iberia Levant Maghreb Scandinavia Siberia",
  "Manchuria Mesopotamia Anatolia Arabia Polynesia Melanesia Micronesia Patagonia Transylvania Bavaria Catalonia",
  // States and territories, old and new
  "Afghanistan Albania Algeria Andorra Angola Argentina Armenia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium",
  "Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Bulgaria Burma Burundi Byzantium Cambodia Cameroon",
  "Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Czechoslovakia Denmark Ecuador Egypt England",
  "Eritrea Estonia Ethiopia Fiji Finland Flanders France Gabon Gambia Georgia Germany Ghana Greece Greenland Guatemala",
  "Guinea Guyana Haiti Holland Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan",
  "Jordan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania",
  "Luxembourg Macedonia Madagascar Malawi Malaysia Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia",
  "Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan",
  "Palestine Panama Paraguay Persia Peru Philippines Poland Portugal Prussia Qatar Romania Russia Rwanda Scotland",
  "Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sumer Sweden Switzerland Syria Taiwan Tajikistan",
  "Tanzania Thailand Tibet Togo Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales",
  "Yemen Yugoslavia Zambia Zimbabwe Rus Muscovy USA USSR UK EU UN",
  "Alabama Alaska Arizona Arkansas California Carolina Colorado Connecticut Dakota Delaware Florida Hawaii Idaho",
  "Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri",
  "Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming",
  // Cities and rivers
  "Aigun Amsterdam Amur Ankara Athens Babylon Baghdad Barcelona Basel Beijing Beirut Belfast Belgrade Berlin Bologna",
  "Bombay Boston Brussels Bucharest Budapest Cairo Calcutta Cambridge Canterbury Carthage Chicago Cologne Constantinople",
  "Copenhagen Cracow Damascus Danube Delhi Dresden Dublin Edinburgh Florence Frankfurt Ganges Geneva Glasgow Hamburg",
  "Hanoi Helsinki Hiroshima Istanbul Jerusalem Kiev Kyiv Kyoto Leipzig Leningrad Lisbon London Lyon Madrid Manchester",
  "Marseille Mecca Milan Moscow Munich Nanjing Naples Nerchinsk Nile Oslo Oxford Paris Peking Philadelphia Pisa Prague",
  "Rhine Riga Rome Salzburg Seoul Seville Shanghai Sofia Stockholm Strasbourg Sydney Tashkent Tehran Thames Tokyo",
  "Toronto Toulouse Troy Tunis Venice Vienna Vilnius Volga Warsaw Washington Yangtze York Zurich",
  // Peoples, languages, cultures
  "Afghan African American Amerindian Anglican Arab Arabic Aramaic Argentine Armenian Asian Assyrian Athenian Australian",
  "Austrian Aztec Babylonian Basque Belgian Bengali Bolivian Brazilian Breton British Bulgarian Byzantine Canadian",
  "Cantonese Carolingian Catalan Celtic Chechen Cherokee Chilean Chinese Colombian Coptic Cossack Creole Croatian Cuban",
  "Czech Danish Dutch Egyptian English Ethiopian Etruscan European Finnish Flemish Frankish French Gaelic Georgian",
  "German Germanic Gothic Greek Habsburg Hebrew Hellenic Hellenistic Hispanic Hungarian Icelandic Inca Indian Indonesian",
  "Inuit Iranian Iraqi Irish Israeli Italian Japanese Jewish Jew Jews Kazakh Korean Kurdish Latin Latino Latvian Libyan",
  "Lithuanian Malay Manchu Maori Mayan Maya Mexican Mongol Mongolian Moorish Moroccan Navajo Nepali Nigerian Norman",
  "Norse Norwegian Ottoman Pakistani Palestinian Persian Peruvian Phoenician Polish Polynesian Portuguese Prussian",
  "Punjabi Roman Romanian Russian Russians Saxon Scandinavian Scots Scottish Semitic Serbian Sicilian Sino Slavic",
  "Slovak Slovenian Somali Soviet Spanish Sumerian Swahili Swedish Swiss Syrian Tamil Tatar Thai Tibetan Turkish Turk",
  "Turks Ukrainian Urdu Uzbek Venetian Vietnamese Viking Vikings Welsh Yiddish Zulu Muscovite Siberian",
  // Faiths, periods, movements
  "Bible Biblical Buddhism Buddhist Calvinist Catholic Catholicism Christ Christian Christianity Confucian Elizabethan",
  "God Hindu Hinduism Islam Islamic Jesuit Jesus Judaism Koran Quran Lutheran Marxism Marxist Mesozoic Ming Mormon",
  "Muslim Napoleonic Orthodox Protestant Qing Reformation Renaissance Romanov Safavid Shia Sikh Stalinist Sufi Sunni",
  "Talmud Taoism Torah Tudor Victorian Zionism Zionist Internet",
  // Months and days
  "January February March April June July August September October November December",
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan",
  // Given names and names of great renown
  "Abraham Adam Albert Alexander Alexei Alfred Andrew Anna Anne Anthony Aristotle Arthur Augustine Augustus Bach",
  "Beethoven Benjamin Bernard Bismarck Bonaparte Byron Caesar Catherine Cervantes Charles Chaucer Christopher Churchill",
  "Cicero Confucius Constantine Cromwell Dante Darwin David Descartes Dickens Dostoevsky Edgar Edmund Edward Einstein",
  "Eleanor Elizabeth Emily Erasmus Ernest Euclid Euripides Francis Franklin Freud Frederick Galileo Gandhi Geoffrey",
  "George Goethe Gogol Gregory Hamlet Hannah Harriet Hegel Helen Henry Herodotus Hitler Homer Horace Hugh Isaac Isabella",
  "Ivan Jacob James Jane Jefferson Johann John Joseph Julius Kant Karl Kepler Lenin Leonardo Lincoln Louis Luther",
  "Machiavelli Mao Margaret Maria Marie Marx Mary Matthew Michael Michelangelo Milton Mozart Napoleon Newton Nicholas",
  "Nietzsche Ovid Peter Petrarch Philip Picasso Plato Plutarch Pushkin Raphael Rembrandt Richard Robert Rousseau Samuel",
  "Shakespeare Simon Socrates Sophia Sophocles Stalin Stephen Tacitus Thomas Thucydides Tolstoy Trotsky Victor Victoria",
  "Virgil Voltaire Wagner Walter William Wittgenstein Wordsworth",
];

/** Houses and founders that reference works are named after: "The Gale Encyclopedia". */
const houses =
  "Americana Blackwell Britannica Brockhaus Cassell Chambers Collins Columbia Gale Grove Harvard Larousse Longman Macmillan " +
  "Merriam Oxford Palgrave Penguin Princeton Routledge Sage Stanford Webster Wiley Yale";

let known: ReadonlySet<string> | undefined;

/** Made when the first word is asked for: who cites in title case never asks. */
function knownNames(): ReadonlySet<string> {
  known ??= new Set([...lists, houses].flatMap((list) => list.split(" ")));
  return known;
}

const knownHouses: ReadonlySet<string> = new Set(houses.split(" "));

/** Whether a word is the name of a house that reference works are named after. */
export function isHouse(word: string): boolean {
  return knownHouses.has(word);
}

/** Whether a word is on the list of names. */
export function isKnownName(word: string): boolean {
  return knownNames().has(word) || knownNames().has(word.replace(/s$/, ""));
}

/** Names of several words, of which some are common. */
const phrases =
  /\b(?:(?:Middle|Near|Far) East|Latin America|United (?:States|Kingdom|Nations)|Soviet Union|Great (?:Britain|Lakes|Plains|War)|Low Countries|Middle Ages|(?:Roman|Ottoman|Russian|British|Byzantine|Holy Roman|Habsburg|Mughal|Persian) Empire|Cold War|(?:First|Second) World War|World War (?:I|II|One|Two)|Civil War|Industrial Revolution|(?:French|Russian|American) Revolution|(?:Red|Black|Dead|North|Yellow|Caspian|Baltic) Sea|(?:Atlantic|Pacific|Indian|Arctic) Ocean|New (?:York|Zealand|Guinea|England|Testament|World|Orleans|Jersey|Mexico)|Old Testament|Hong Kong|Sri Lanka|(?:Saudi) Arabia|Costa Rica|Puerto Rico|El Salvador|Sierra Leone|Los Angeles|San Francisco|Buenos Aires|Rio de Janeiro)\b/g;

/** Where names of several words stand in a text. */
export function knownPhrases(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(phrases)].map(({ 0: phrase, index }) => ({ start: index, end: index + phrase.length }));
}

/** Words that are part of the name which they stand before: "North Africa", "Upper Volta". */
export function isPartOfName(word: string, next: string | undefined): boolean {
  const leads =
    /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Upper|Lower|Saint|Mount|Lake|New)$/;
  return leads.test(word) && next !== undefined && isKnownName(next);
}
