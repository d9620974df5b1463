/** Entries of BibTeX and BibLaTeX that other programs read too, one or two things in each. */
export const bibCorpus: Readonly<Record<string, string>> = {
  plain:
    "@article{k, author = {Doe, Jane and Roe, Richard}, title = {Tolls of the river}, journal = {River Quarterly}, year = 2004, volume = 12, number = 3, pages = {201--219}, doi = {10.1000/182}}",
  quotes: '@book{k, author = "Jane Doe", title = "Tolls", publisher = "Marsh Gate", address = "Hollin", year = "1968"}',
  macros: '@string{jr = "River Quarterly"} @article{k, title = {Tolls}, journal = jr # { B}, year = 2001, month = may}',
  accents: String.raw`@book{k, title = {{\'E}tudes {\"u}ber \c{C}a et \~n, {\ss} {\o} \L{}\'od\'z \v{S} {\aa}}, author = {M{\"u}ller, J{\"o}rg}, year = 1990}`,
  emphasis: String.raw`@article{k, title = {On \emph{Homo} and \textbf{bold} \textsc{small} H\textsubscript{2}O x\textsuperscript{2}}, year = 1991}`,
  protection: "@article{k, title = {The {DNA} of {Hollin}}, year = 1992}",
  mathematics: "@article{k, title = {A bound of $O(n^2)$ for $\\alpha$}, year = 1993}",
  particles:
    "@book{k, author = {van der Berg, Jan and Ludwig van Beethoven and de la Fontaine, Jean}, title = {Names}, year = 1994}",
  suffix: "@book{k, author = {King, Jr., Martin Luther}, title = {Names}, year = 1995}",
  corporate: "@report{k, author = {{The Water Board} and Doe, Jane}, title = {Names}, date = {1996}}",
  others: "@book{k, author = {Doe, Jane and others}, title = {Names}, year = 1997}",
  crossref:
    "@inproceedings{k, author = {Doe, Jane}, title = {One}, crossref = {p}} @proceedings{p, title = {Proceedings}, editor = {Roe, Richard}, year = 1998}",
  inreference:
    "@inreference{k, author = {Doe, Jane}, title = {River}, booktitle = {Encyclopedia of Water}, date = {1999-05}}",
  subtitle: "@book{k, title = {The Salt Towns}, subtitle = {A History}, date = {2000-05-07}}",
  collection:
    "@incollection{k, title = {One}, booktitle = {Many}, editor = {Roe, Richard}, publisher = {Marsh Gate}, pages = {1-9}, year = 2001}",
  thesis: "@phdthesis{k, author = {Doe, Jane}, title = {Tolls}, school = {Hollin College}, year = 2002}",
  report:
    "@techreport{k, author = {Doe, Jane}, title = {Tolls}, institution = {Hollin College}, number = {TR-1}, year = 2003}",
  page: "@online{k, title = {Tolls}, url = {https://example.org/a_b}, urldate = {2004-05-07}, date = {2004}}",
  ligatures: "@book{k, title = {``Tolls''---and more--or less}, year = 2005}",
  booklet: "@booklet{k, title = {Tolls}, author = {Doe, Jane}, howpublished = {Privately printed}, year = 1911}",
  chapterInBook:
    "@inbook{k, author = {Doe, Jane}, title = {Tolls}, chapter = 3, pages = {12--34}, publisher = {Marsh Gate}, year = 1987}",
  dataset:
    "@dataset{k, author = {Doe, Jane}, title = {Tolls}, publisher = {Marsh Gate}, date = {2019-11}, version = {1.2}}",
  dates: "@book{k, title = {Tolls}, date = {2001-02-03}}",
  edition: "@book{k, title = {Tolls}, edition = {2}, volume = {3}, publisher = {Marsh Gate}, year = 2009}",
  editors:
    "@proceedings{k, editor = {Roe, Richard and Doe, Jane}, title = {Tolls}, publisher = {Marsh Gate}, year = 2010}",
  hyphens: "@book{k, author = {Saint-Exup{\\'e}ry, Antoine and Jean-Paul Sartre}, title = {Names}, year = 1943}",
  initials: "@book{k, author = {Doe, J. M. and R. S. Roe}, title = {Names}, year = 1944}",
  joined: '@book{k, title = "One" # " and " # "Two", year = 1945}',
  keywords: "@article{k, title = {Tolls}, journal = {River Quarterly}, keywords = {rivers, salt}, year = 1946}",
  manual: "@manual{k, title = {Tolls}, organization = {The Water Board}, year = 1947}",
  masters: "@mastersthesis{k, author = {Doe, Jane}, title = {Tolls}, school = {Hollin College}, year = 1948}",
  months: "@article{k, title = {Tolls}, journal = {River Quarterly}, year = 1949, month = oct}",
  nested: "@book{k, title = {The {{T}olls} of {{\\'E}cole}}, year = 1950}",
  patent: "@patent{k, author = {Doe, Jane}, title = {Tide gate}, number = {US 1234567}, date = {1951-06-07}}",
  sharpS: String.raw`@book{k, author = {Stra{\ss}er, J. and \O{}rsted, H. C.}, title = {Namen}, year = 1952}`,
  series:
    "@book{k, title = {Tolls}, series = {Rivers of the World}, number = {12}, publisher = {Marsh Gate}, year = 1953}",
  ties: "@book{k, author = {Knuth, Donald~E.}, title = {Part~2}, year = 1954}",
  unicode: "@book{k, author = {Dvořák, Jiří}, title = {Čeština: über Ça}, year = 1955}",
  unpublished: "@unpublished{k, author = {Doe, Jane}, title = {Tolls}, note = {Draft}, year = 1956}",
  verbatimAddress: "@misc{k, title = {Tolls}, url = {https://example.org/a%20b?x=1&y=2#z}, year = 1957}",
  special: String.raw`@book{k, title = {Salt \& Sons: 100\% of \#1 at \$5}, publisher = {A \& B}, year = 2006}`,
};

/** Records of RIS. */
export const risCorpus: Readonly<Record<string, string>> = {
  journal:
    "TY  - JOUR\nAU  - Doe, Jane\nAU  - Roe, Richard\nTI  - Tolls\nJO  - River Quarterly\nPY  - 2004\nVL  - 12\nIS  - 3\nSP  - 201\nEP  - 219\nDO  - 10.1000/182\nER  - \n",
  book: "TY  - BOOK\nAU  - Brandt, Oskar\nTI  - The Salt Towns\nPB  - Marsh Gate\nPY  - 1968\nSN  - 978-0-306-40615-7\nER  - \n",
  chapter:
    "TY  - CHAP\nAU  - Doe, Jane\nTI  - One\nT2  - Many\nA2  - Roe, Richard\nPB  - Marsh Gate\nPY  - 2001\nSP  - 1\nEP  - 9\nER  - \n",
  page: "TY  - ELEC\nTI  - Tolls\nUR  - https://example.org/a\nPY  - 2004/05/07/\nER  - \n",
  abstract: "TY  - JOUR\nTI  - Tolls\nJF  - River Quarterly\nAB  - On tolls.\nPY  - 2005\nER  - \n",
  conference:
    "TY  - CONF\nAU  - Doe, Jane\nTI  - Tolls\nT2  - Proceedings of the River Days\nPY  - 2006\nSP  - 3\nEP  - 8\nER  - \n",
  encyclopedia: "TY  - ENCYC\nAU  - Doe, Jane\nTI  - River\nT2  - Encyclopedia of Water\nPY  - 2007\nER  - \n",
  newspaper:
    "TY  - NEWS\nAU  - Doe, Jane\nTI  - Tolls are raised\nT2  - The Hollin Courier\nPY  - 2008\nDA  - 2008/05/07\nER  - \n",
  report: "TY  - RPRT\nAU  - Doe, Jane\nTI  - Tolls\nPB  - Hollin College\nPY  - 2009\nER  - \n",
  thesis: "TY  - THES\nAU  - Doe, Jane\nTI  - Tolls\nPB  - Hollin College\nPY  - 2010\nER  - \n",
  suffix: "TY  - BOOK\nAU  - King, Martin Luther, Jr.\nTI  - Names\nPY  - 1995\nER  - \n",
};
