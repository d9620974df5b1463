import { printName, type Item, type ItemType, type Name } from "@citable/model";
import { plain, scriptJson } from "./escape.ts";
import { slashed } from "./highwire.ts";

const types: Partial<Record<ItemType, string>> = {
  "article-journal": "ScholarlyArticle",
  "article-newspaper": "NewsArticle",
  book: "Book",
  chapter: "Chapter",
  dataset: "Dataset",
  "post-weblog": "BlogPosting",
  report: "Report",
  software: "SoftwareSourceCode",
  thesis: "Thesis",
  webpage: "WebPage",
};

const containers: Partial<Record<ItemType, string>> = {
  "article-journal": "Periodical",
  "article-magazine": "Periodical",
  "article-newspaper": "Periodical",
  "post-weblog": "Blog",
  webpage: "WebSite",
};

/** The item as an object of schema.org, which search engines read. Absent facts have no key. */
function schemaObject({ type, fields, names, dates }: Item): object {
  const doi = fields.DOI;
  const title = plain(fields.title);
  const within = plain(fields["container-title"]);
  return {
    "@context": "https://schema.org",
    "@type": types[type] ?? "Article",
    name: title,
    headline: title,
    author: names.author?.map(person),
    editor: names.editor?.map(person),
    translator: names.translator?.map(person),
    datePublished: dates.issued && slashed(dates.issued)?.replaceAll("/", "-"),
    inLanguage: fields.language,
    publisher: fields.publisher && { "@type": "Organization", name: plain(fields.publisher) },
    pagination: fields.page,
    isbn: fields.ISBN,
    identifier: doi && { "@type": "PropertyValue", propertyID: "DOI", value: doi },
    sameAs: doi && `https://doi.org/${doi}`,
    url: fields.URL,
    isPartOf: within && volumes({ "@type": containers[type] ?? "Book", name: within, issn: fields.ISSN }, fields),
  };
}

/** An issue is part of a volume, the volume of the journal. */
function volumes(work: object, { volume, issue }: Item["fields"]): object {
  const inVolume = volume === undefined ? work : { "@type": "PublicationVolume", volumeNumber: volume, isPartOf: work };
  return issue === undefined ? inVolume : { "@type": "PublicationIssue", issueNumber: issue, isPartOf: inVolume };
}

function person(name: Name): object {
  if (name.kind === "literal") return { "@type": "Organization", name: name.literal };
  const family = [name.nonDroppingParticle, name.family].filter(Boolean).join(" ");
  const shown = [name.given, name.droppingParticle, family].filter(Boolean).join(" ");
  return {
    "@type": "Person",
    name: name.suffix === undefined ? shown : `${shown}, ${name.suffix}`,
    givenName: name.given,
    familyName: family === "" ? printName(name, "inverted") : family,
  };
}

export function jsonLdScript(item: Item): string {
  return `<script type="application/ld+json">${scriptJson(schemaObject(item))}</script>`;
}
