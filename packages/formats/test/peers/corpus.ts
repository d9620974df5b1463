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
  suffix: "TY  - BOOK\nAU  - King, Martin Luther, Jr.\nTI  - Names\nPY  - 1995\nER  - \n",
};
