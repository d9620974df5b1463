/** What stands before a name in bylines: "By", "Written by", "Text:", "Ein Gastbeitrag von", "View all posts by". */
export const lead: RegExp =
  /^(?:(?:(?:medically |fact |last )?(?:written|posted|published|reported|reviewed|created|added|submitted|story|words|article|authored|compiled|text|guest post) by|view all posts by|(?:all|more)? ?(?:posts|articles|stories) (?:by|from)|(?:the |about the |article |post |blog )?authors?|interview|text|texte|tekst|words|reporting|story|autorin\/autor|autor(?:\/in|in|en|es|a)?|auteurs?|autore|redaktor|redaktion|foto|přidal|автор(?:ы|\s+статьи)?|текст|作者|撰文|执笔|執筆|écrit\s+par|yazan|yazar|müellif|بقلم|نویسنده|مؤلف|المؤلف|الكاتب|كتب|كتبت|írta|szerző|teksti|kirjoittaja|tác giả|γράφει|piše|napisał[ao]?|penulis|מאת)\s*[:：|.–-]\s*|(?:written|posted|published|reported|reviewed|created|submitted|authored|story|text|words|article|entry|biography) by\s+|article (?:par|de|di|von)\s+|(?:条目作者|作者)\s+(?=\p{Script=Han})|auteure\/auteur\s*:\s*|(?:\p{L}*artikel|skrevet|skriven|skrivet) a[fv]\s*:?\s+|(?:författare|forfattere?)\s*:\s*|view all posts by\s+|(?:(?:ein(?:e)? )?(?:gastbeitrag|gastkommentar|kommentar|interview|analyse|bericht|reportage|beitrag|artikel|pressemitteilung|essay|rezension|kolumne|text|geschrieben|verfasst|veröffentlicht|erstellt) )?von\s+|by\s*:?\s+|par\s+|por\s+|door\s+|av\s+|af\s+|oleh\s+|di\s+(?=\p{Lu})|(?:article|post)?\s?authors?\s+(?=\p{Lu}))/iu;

/** What follows a name: roles, agencies, places, links. */
export const tails: readonly RegExp[] = [
  /\s*(?:[|•·–—/([（]|\s-\s).*$/su,
  /,\s*(?:\p{Ll}|Staff|Senior|Chief|Contributing|Associate|Managing|Deputy|Special|Guest|Editor|Writer|Reporter|Correspondent|Reuters|AP\b|AFP|dpa|Associated|Bloomberg|CNN|BBC|Redakt|Chefred|Korrespond|Political|Business|Science|Health|Sports|Technology|Columnist|Contributor|Author|Founder|CEO|Director|Professor|USA|The ).*$/su,
  // In lower case only: "Ursula K. Le Guin" and "Gerrit van der Stand" have such words in their names.
  /\s(?:on|am|le|el|in|for|from|für|at|@|is a|has been|schreibt|ist|says|stand|redakteur(?:in)?)(?:\s.*)?$/su,
  /\s(?:updated|published|posted|twitter|follow)(?:\s.*)?$/isu,
  // Two elements side by side without a space: "Jane DoePublished 2 May".
  /(?<=\p{Ll})(?:Updated|Published|Posted)\b.*$/su,
  /\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u,
  /(?:\bwww\.|https?:).*$/isu,
  /\s*(?:기자|특파원|논설위원|記者|记者)$/u,
];

export const titles: RegExp =
  /^(?:(?:dr|prof|mr|mrs|ms|sir|mag|dipl|ing|rechtsanwalt|rechtsanwältin|professor|doktor)\b\.?\s*(?:-?ing\.?)?\s*)+/i;
export const degrees: RegExp =
  /,?\s+(?:ph\.?\s?d|m\.?d|rd|rdn|mba|mph|dvm|msc|bsc|ma|pharmd|dds|esq|cfa|cpa|jd|facp|rn|dnp|mw|ll\.?m)\b\.?/gi;

/** What parts the names of a list. */
export const listSeparators: RegExp =
  /\s*(?:;|,|、|\s\/\s|\/(?=\p{Lu})|\s(?:and|und|et|y|e|og|och|en|i|&|\+|with|mit|avec)\s|\n|\s\|\s|•|·)\s*/u;

/** A line that begins as bylines do. */
export const bylineStart: RegExp =
  /^(?:(?:by:?|von|par|por|di|door|av|af|oleh|written by|posted by|story by|report by|(?:article|entry|biography) by|\p{L}*artikel a[fv]|skrevet av|skriven av|reviewed by|(?:geschrieben|verfasst|erstellt|veröffentlicht|gepostet) von|publié par|publicado por|pubblicato da|scritto da|geplaatst door|ein(?:e)? \p{L}+ von|escribe)\s+\S|(?:text|tekst|words|interview|författare|forfattere?|autor(?:in)?(?:\/in)?|author|автор(?:ы|\s+статьи)?|текст|作者|撰文|执笔|執筆|文|yazan|yazar|müellif|بقلم|نویسنده|مؤلف|المؤلف|الكاتب|كتب|كتبت|írta|szerző|teksti|kirjoittaja|tác giả|γράφει|piše|napisał[ao]?|penulis|מאת)\s*[:：]\s*\S|(?:words|text|photos and words) by\s+\S|autorin\/autor\s*:\s*\S|auteure\/auteur\s*:\s*\S|(?:条目作者|作者)\s+\p{Script=Han}|article (?:par|de|von)\s+\S|écrit\s+par\s*:?\s*\S)/iu;
export const bylineAlone: RegExp =
  /^(?:by|von|par|por|door|av|af|autor(?:in)?(?:\/in)?|authors?|author information|(?:article|entry|biography|written) by|article (?:par|de|di|von)|posted by|text|escribe|автор(?:ы|\s+статьи)?|作者|執筆者?)\s*[:：]?$/i;

/** The heading over the name of who wrote an entry. */
export const authorHeading: RegExp =
  /^(?:authors?(?:\(s\))?(?: information| and affiliations)?|(?:written|contributed) by|autor(?:in(?:nen)?|en|es|e|i)?(?: (?:der|des|dieses|dieser) \p{L}+(?:\s.{0,50})?)?|författare|forfattere?|skrevet av|auteurs?(?: de l['’]article)?|écrit par|kirjoittaja|автор(?:ы)?(?: статьи)?|執筆者?|作者)\s*:?$/iu;

/** Where a byline goes on to others who had a hand in it. */
export const otherHands: RegExp =
  /(?:^|[\n,|•·])\s*(?:fact[- ]?check(?:ed)?|(?:medically |expert |clinically )?reviewed|tested|illustrat(?:ion|ed)|photo(?:s|graph(?:s|y))?|fotos?|bild(?:er)?|edited|updated|translated|übersetz\w+|video|produced)(?:\s*:|\s+(?:by|von)\b)[\s\S]*$/i;

/** Words before a name that tell what the person is: "FOCUS-Online-Experte Jane Doe". */
export const roleBefore: RegExp =
  /^(?:\S*(?:expert(?:e|in)?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|autor(?:in)?|journalist(?:in)?|editor|correspondent|columnist|writer|attorney)\s+)+(?=\p{Lu})/iu;

/** What a person is, where a name is looked for: "Berlin Korrespondentin", "Trial Attorney". */
export const roleAlone: RegExp =
  /\s(?:\S*(?:expert|redakteur|korrespondent|reporter|journalist)(?:e|in)?|attorney|editor|writer|correspondent|columnist|manager|director|officer|engineer|analyst|professor|specialist|consultant)$/i;

/** News agencies sign what they write; they are authors, though no persons. */
export const agencies: RegExp =
  /^(?:afp|ap|dpa|epd|kna|apa|sda|sid|efe|ansa|dts|pti|ani|ians|tass|upi|cna|xinhua|reuters|bloomberg|(?:the )?associated press|agence france[- ]presse|deutsche presse[- ]agentur|press association|canadian press|the canadian press|europa press|anadolu ajansı|kyodo(?: news)?|jiji press|yonhap(?: news)?)$/i;

/** Classes of elements that hold a byline, and of those around it that hold something else. */
export const bylineClass: RegExp =
  /byline|by-line|author|autor(?!i[sz])|auteur|(?:^|[\s_-])(?:writer|contributor(?:-?list)?|vcard|fn|reporter|verfasser|kirjoittaja|skribent)(?=$|[\s_-])/i;
export const notByline: RegExp =
  /bio|box|avatar|image|img|photo|picture|desc|about|links?-list|related|comment|authority|has-|no-author/i;

export const authorNameClass: RegExp = /(?:^|[\s_-])(?:post-|article-|entry-)?authors?[-_]{1,2}name(?:$|\s)/i;

/** Addresses of authors' pages. */
export const authorPath: RegExp =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|by|profile?|people|person|writers?|contributors?|staff|journalists?|redakteur|redaktion|team|reporter|blogger|bloggers|columnists?)\/[^/?#]+|[?&]author=/i;
