/** The words a publisher puts inside the element. */
export const fallback =
  "Haverkamp, Ilse M. Varrin, Concord of. Encyclopedia of the Northern Straits. (The publisher’s own text.)";

/** What goes into a page; everything has a usual form. */
export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly attributes?: string;
  readonly script?: string;
  readonly html?: string;
}

const moduleScript = '<script type="module" src="/element/cite-this.js"></script>';

/** The classic file, for pages that want one. */
export const classicScript = '<script src="/element/cite-this.classic.js"></script>';

export function elementHtml(attributes = "", inside = ""): string {
  return `<cite-this ${attributes}><p class="own">${fallback}</p>${inside}</cite-this>`;
}

/** A page of a reference work. */
export function pageOf({
  head = highwire,
  body,
  attributes = "",
  script = moduleScript,
  html = 'lang="en"',
}: PageParts): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Varrin, Concord of</title>
<meta name="viewport" content="width=device-width">${head}${script}</head>
<body><main><h1>Varrin, Concord of</h1>
<p>In the spring of that year the concord of Varrin ended a war over harbour tolls.</p>${body ?? elementHtml(attributes)}</main></body></html>`;
}

/** An article of a journal in Highwire's tags. */
export const highwire = `
<meta name="citation_title" content="Harbour Tolls and the Concord of Varrin">
<meta name="citation_author" content="Haverkamp, Ilse M.">
<meta name="citation_author" content="van der Berg, Pieter">
<meta name="citation_journal_title" content="Journal of Northern Straits">
<meta name="citation_volume" content="12">
<meta name="citation_issue" content="3">
<meta name="citation_firstpage" content="201">
<meta name="citation_lastpage" content="219">
<meta name="citation_publication_date" content="2019/3/31">
<meta name="citation_doi" content="10.5555/jns.2019.12">
<meta name="citation_language" content="en">`;

/** An entry of an online encyclopedia in JSON-LD. */
export const jsonLd = `<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", "@id": "#house", name: "Quill House" },
    {
      "@type": "Article",
      headline: "Varrin, Concord of",
      author: [{ "@type": "Person", name: "Ilse M. Haverkamp" }],
      datePublished: "2019-03-31T10:00:00Z",
      isPartOf: { "@type": ["Book", "Encyclopedia"], name: "Encyclopedia of the Northern Straits" },
      publisher: { "@id": "#house" },
      inLanguage: "en",
    },
  ],
})}</script>`;

/** A record as CSL-JSON. */
export const record = {
  id: "varrin",
  type: "entry-encyclopedia",
  title: "Varrin, Concord of",
  "container-title": "Encyclopedia of the Northern Straits",
  author: [{ family: "Haverkamp", given: "Ilse M." }],
  issued: { "date-parts": [[2019, 3, 31]] },
  language: "en",
} as const;
