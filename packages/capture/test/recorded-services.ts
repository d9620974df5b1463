import type { Answering } from "./loopback-server.ts";

/** Small answers of the shape in which each service gives them, by the path and query that ask for them. */
const answers: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  "/works?query.bibliographic=Salt+and+Silver+Brandt+1979&rows=3": json({
    message: {
      items: [
        { DOI: "10.5555/silver", type: "journal-article", title: ["Silver and Salt"], author: [{ family: "Brandt" }] },
        { DOI: "10.5555/other", type: "journal-article", title: ["Saltworks"] },
      ],
    },
  }),
  "/search.json?title=Tolls&author=Ferrow&limit=3&fields=key%2Ctitle%2Csubtitle%2Cauthor_name%2Cfirst_publish_year%2Cpublish_year":
    json({
      docs: [
        {
          title: "Tolls",
          subtitle: "A History",
          author_name: ["Edda Ferrow"],
          first_publish_year: 1991,
          publish_year: [1991, 2003],
        },
      ],
    }),
  "/works/10.5555/salt.1": json({
    status: "ok",
    message: {
      DOI: "10.5555/SALT.1",
      type: "journal-article",
      title: ["Weighing &amp;amp; Taxing <i>Sal marinum</i>"],
      subtitle: ["Toll Books of the Lower Asker"],
      "container-title": ["The Quay Review"],
      "short-container-title": ["Quay Rev."],
      author: [
        { given: "Maud", family: "A. Orrin", sequence: "first" },
        { family: "Brandt OJ", sequence: "additional" },
        { name: "Asker Toll Group", sequence: "additional" },
        { name: "et al.", sequence: "additional" },
        { given: "Joris", family: "van den Berg", suffix: "PhD" },
      ],
      issued: { "date-parts": [[2014, 9, 1]] },
      "published-print": { "date-parts": [[2015, 1]] },
      created: { "date-parts": [[2019, 1, 1]] },
      volume: "12",
      issue: "3",
      page: "201-219",
      ISSN: ["2049-3630"],
      publisher: "Marsh Gate Press",
      language: "en",
    },
  }),
  "/works/10.5555/preprint": json({
    message: {
      DOI: "10.5555/preprint",
      type: "posted-content",
      subtype: "preprint",
      title: ["Barges before the Locks"],
      author: [{ given: "EDDA", family: "FERROW" }],
      institution: [{ name: "askerRxiv" }],
      "group-title": "History",
      publisher: "Delta Laboratory",
      issued: { "date-parts": [[null]] },
      posted: { "date-parts": [[2020, 5, 2]] },
      relation: { "is-preprint-of": [{ "id-type": "doi", id: "10.5555/salt.1" }] },
    },
  }),
  "/works/10.5555/chapter": json({
    message: {
      DOI: "10.5555/chapter",
      type: "book-chapter",
      title: "Jurors at the Weir",
      "container-title": ["Studies in River Law", "Courts on the Water"],
      ISBN: ["http://id.crossref.org/isbn/9780306406157"],
      page: "27-27",
      editor: [{ given: "Edda", family: "Ferrow" }],
      issued: { "date-parts": [[1991]] },
      "updated-by": [{ type: "retraction", DOI: "10.5555/notice" }],
    },
  }),
  "/works/10.5555/alias": json({ message: { DOI: "10.5555/another", type: "journal-article", title: ["Another"] } }),
  "/journals/2049-3630": json({ message: { ISSN: ["2049-3630"], title: "The Quay Review", publisher: "Marsh Gate" } }),
  "/dois/10.5072/tolls": json({
    data: {
      attributes: {
        doi: "10.5072/tolls",
        creators: [
          { name: "Thorn, Ilse", nameType: "Personal", givenName: "Ilse", familyName: "Thorn" },
          { name: "River Survey of the Lower Asker", nameType: null },
          { name: "Brandt, Oskar; Vell, Anna", nameType: null },
        ],
        titles: [
          { title: "Die Zölle", titleType: "TranslatedTitle", lang: "de" },
          { title: "Tolls of the Asker", titleType: null, lang: "en" },
          { title: "A Table", titleType: "Subtitle", lang: "en" },
        ],
        publisher: { name: "Asker Archive" },
        container: { type: "Series", title: "River Tables; 4(2):T7", firstPage: "Spain; 3353" },
        publicationYear: 2017,
        dates: [
          { date: "2017-03-02T10:00:00Z", dateType: "Issued" },
          { date: "2019-01-01", dateType: "Updated" },
        ],
        types: { resourceTypeGeneral: "Dataset", resourceType: "Table" },
        version: "2.1",
        language: "en",
      },
    },
  }),
  "/api/books?bibkeys=ISBN:9780306406157&jscmd=data&format=json": json({
    "ISBN:9780306406157": {
      title: "Barges and Jurors",
      subtitle: "On the Lower Asker",
      authors: [{ name: "Edda Ferrow" }],
      publishers: [{ name: "Ostrander College Press" }],
      publish_places: [{ name: "Stennis, NV" }],
      publish_date: "June 1, 1991",
      number_of_pages: 312,
      identifiers: { isbn_13: ["9780306406157"], isbn_10: ["0306406152"] },
    },
  }),
  "/LCDB?version=1.1&operation=searchRetrieve&query=bath.isbn%3D9780306406157&recordSchema=mods&maximumRecords=5": xml(
    `<zs:searchRetrieveResponse xmlns:zs="http://www.loc.gov/zing/srw/"><zs:records><zs:record><zs:recordData>
    <mods xmlns="http://www.loc.gov/mods/v3" version="3.5"><titleInfo><title>Barges and jurors :</title>
    <subTitle>on the lower Asker /</subTitle></titleInfo>
    <name type="personal" usage="primary"><namePart>Ferrow, Edda,</namePart><namePart type="date">1941-</namePart></name>
    <typeOfResource>text</typeOfResource><originInfo><place><placeTerm type="text">Stennis, NV :</placeTerm></place>
    <publisher>Ostrander College Press,</publisher><dateIssued>c1991.</dateIssued>
    <dateIssued encoding="marc">1991</dateIssued><issuance>monographic</issuance><edition>2nd ed.</edition></originInfo>
    <language><languageTerm type="code" authority="iso639-2b">eng</languageTerm></language>
    <physicalDescription><extent>xii, 312 p. ; 24 cm.</extent></physicalDescription>
    <identifier type="isbn">0306406152 (pbk.)</identifier><identifier type="lccn">  91012345 </identifier></mods>
    </zs:recordData></zs:record></zs:records></zs:searchRetrieveResponse>`,
  ),
  "/entrez/eutils/efetch.fcgi?db=pubmed&id=1234567&retmode=xml&tool=citable": xml(
    `<?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "x" "y"><PubmedArticleSet><PubmedArticle>
    <MedlineCitation><PMID Version="1">1234567</PMID><Article><Journal><ISSN>2049-3630</ISSN><JournalIssue>
    <Volume>12</Volume><Issue>3</Issue><PubDate><Year>2014</Year><Month>Sep</Month></PubDate></JournalIssue>
    <Title>The Quay review (Stennis)</Title><ISOAbbreviation>Quay Rev</ISOAbbreviation></Journal>
    <ArticleTitle>Weighing &amp; taxing <i>Sal marinum</i>: toll books of the Lower Asker.</ArticleTitle>
    <Pagination><MedlinePgn>201-19</MedlinePgn></Pagination><AuthorList>
    <Author><LastName>Orrin</LastName><ForeName>Maud A</ForeName></Author>
    <Author><CollectiveName>Asker Toll Group.</CollectiveName></Author></AuthorList><Language>eng</Language>
    </Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="doi">10.5555/salt.1</ArticleId>
    <ArticleId IdType="pmc">PMC7654321</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>`,
  ),
  "/tools/idconv/api/v1/articles/?ids=PMC7654321&format=json&tool=citable": json({
    status: "ok",
    records: [{ pmcid: "PMC7654321", pmid: 1234567, doi: "10.5555/salt.1" }],
  }),
  "/api/query?id_list=2001.01234&max_results=1": xml(
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><entry><id>http://arxiv.org/abs/2001.01234v3</id>
    <published>2020-01-05T10:00:00Z</published><updated>2021-06-07T10:00:00Z</updated>
    <title>Currents in
      $n$ channels</title><author><name>Anna Vell</name></author><author><name>Joris van den Berg</name></author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.5555/currents</arxiv:doi></entry></feed>`,
  ),
  "/api/query?id_list=2001.09999&max_results=1": xml(
    `<feed><entry><id>http://arxiv.org/api/errors#none</id><title>Error</title></entry></feed>`,
  ),
  "/wiki/Special:EntityData/Q99999999.json": json({
    entities: {
      Q99999999: {
        id: "Q99999999",
        labels: { en: { language: "en", value: "Salt Office" } },
        claims: {
          P31: [entity("Q10389811")],
          P1476: [claim({ text: "Salt Office", language: "en" })],
          P50: [{ ...entity("Q111"), qualifiers: { P1545: [{ datavalue: { value: "2" } }] } }],
          P2093: [{ ...claim("Oskar Brandt"), qualifiers: { P1545: [{ datavalue: { value: "1" } }] } }],
          P1433: [entity("Q222")],
          P577: [claim({ time: "+1894-01-01T00:00:00Z", precision: 9 })],
          P478: [claim("2")],
        },
      },
    },
  }),
  "/w/api.php?action=wbgetentities&ids=Q111%7CQ222&props=labels&format=json": json({
    entities: {
      Q111: { labels: { en: { value: "Ilse K. Thorn" } } },
      Q222: { labels: { de: { value: "Lexikon der Flüsse" } } },
    },
  }),
};

function json(value: object): { readonly type: string; readonly body: string } {
  return { type: "application/json", body: JSON.stringify(value) };
}

function xml(body: string): { readonly type: string; readonly body: string } {
  return { type: "text/xml; charset=utf-8", body };
}

function claim(value: unknown): object {
  return { rank: "normal", mainsnak: { datavalue: { value } } };
}

function entity(id: string): object {
  return claim({ id });
}

/** Answers as the services do; what is not recorded is not found. */
export const recordedServices: Answering = (request, response) => {
  const path = request.url ?? "";
  const answer = answers[path] ?? answers[decodeURIComponent(path)];
  if (answer === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("Resource not found.");
  else response.writeHead(200, { "content-type": answer.type }).end(answer.body);
};
