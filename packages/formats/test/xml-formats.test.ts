import { describe, expect, it } from "vitest";
import { FormatError, formatNamed } from "../src/index.ts";

const read = (name: string, text: string) => formatNamed(name)?.read?.(text) ?? { value: [], issues: [] };

it("reads EndNote's styles and paths", () => {
  const text = `<?xml version="1.0"?><xml><records><record><rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type>
    <contributors><authors><author><style face="normal">Doe, Jane</style></author><author>The Water Board,</author></authors></contributors>
    <titles><title><style face="normal">On </style><style face="italic">Aves</style></title><secondary-title>Journal</secondary-title></titles>
    <dates><year>2004</year></dates><keywords><keyword>a</keyword><keyword>b</keyword></keywords><isbn>0317-8471</isbn>
    <electronic-resource-num>10.1000/182</electronic-resource-num></record></records></xml>`;
  expect(read("endnote-xml", text).value).toMatchObject([
    {
      id: "7",
      type: "article-journal",
      fields: {
        title: "On <i>Aves</i>",
        "container-title": "Journal",
        keyword: "a, b",
        ISSN: "0317-8471",
        DOI: "10.1000/182",
      },
      names: { author: [{ family: "Doe" }, { kind: "literal", literal: "The Water Board" }] },
      dates: { issued: { start: { year: 2004 } } },
    },
  ]);
});

it("reads MODS with its host", () => {
  const text = `<mods:mods xmlns:mods="http://www.loc.gov/mods/v3" ID="m1"><mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>River</mods:title><mods:subTitle>a story</mods:subTitle></mods:titleInfo>
    <mods:name type="personal"><mods:namePart type="family">Doe</mods:namePart><mods:namePart type="given">Jane</mods:namePart><mods:role><mods:roleTerm type="text">author</mods:roleTerm></mods:role></mods:name>
    <mods:name type="corporate"><mods:namePart>Water Board</mods:namePart><mods:role><mods:roleTerm type="code">edt</mods:roleTerm></mods:role></mods:name>
    <mods:genre>journal article</mods:genre><mods:originInfo><mods:dateIssued encoding="w3cdtf">2004-05</mods:dateIssued></mods:originInfo>
    <mods:relatedItem type="host"><mods:titleInfo><mods:title>Journal</mods:title></mods:titleInfo><mods:part><mods:detail type="volume"><mods:number>3</mods:number></mods:detail><mods:extent unit="pages"><mods:start>12</mods:start><mods:end>15</mods:end></mods:extent></mods:part></mods:relatedItem>
    <mods:identifier type="doi">10.1000/182</mods:identifier></mods:mods>`;
  expect(read("mods", text).value).toMatchObject([
    {
      id: "m1",
      type: "article-journal",
      fields: {
        title: "The River: a story",
        "container-title": "Journal",
        volume: "3",
        page: "12-15",
        DOI: "10.1000/182",
      },
      names: { author: [{ family: "Doe", given: "Jane" }], editor: [{ kind: "literal", literal: "Water Board" }] },
      dates: { issued: { start: { year: 2004, month: 5 } } },
    },
  ]);
});

it("reads a host that MODS knows by its uniform title alone", () => {
  const text = `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Gettysburg</title></titleInfo>
    <relatedItem type="host"><titleInfo type="uniform"><title>A Celebration of Writers</title></titleInfo></relatedItem></mods>`;
  expect(read("mods", text).value[0]?.fields).toMatchObject({ "container-title": "A Celebration of Writers" });
});

it("reads a catalogue's record in MARCXML", () => {
  const text = `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000cam a2200000 a 4500</leader><controlfield tag="001">123</controlfield>
    <datafield tag="020" ind1=" " ind2=" "><subfield code="a">9780306406157</subfield></datafield>
    <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Doe, Jane,</subfield><subfield code="d">1941-</subfield></datafield>
    <datafield tag="245" ind1="1" ind2="4"><subfield code="a">The river :</subfield><subfield code="b">a story /</subfield><subfield code="c">Jane Doe.</subfield></datafield>
    <datafield tag="250" ind1=" " ind2=" "><subfield code="a">2nd ed.</subfield></datafield>
    <datafield tag="264" ind1=" " ind2="1"><subfield code="a">New York :</subfield><subfield code="b">River Press,</subfield><subfield code="c">2004.</subfield></datafield>
    <datafield tag="700" ind1="1" ind2=" "><subfield code="a">Lee, Ann,</subfield><subfield code="e">editor.</subfield></datafield></record></collection>`;
  expect(read("marcxml", text).value).toMatchObject([
    {
      id: "123",
      type: "book",
      fields: {
        title: "The river: a story",
        publisher: "River Press",
        "publisher-place": "New York",
        ISBN: "9780306406157",
      },
      names: { author: [{ family: "Doe", given: "Jane" }], editor: [{ family: "Lee" }] },
      dates: { issued: { start: { year: 2004 } } },
    },
  ]);
});

describe("faulty XML", () => {
  it("is read up to the fault", () => {
    const { value, issues } = read(
      "mods",
      "<modsCollection><mods><titleInfo><title>A</title></titleInfo></mods><mods><titleInfo>",
    );
    expect(value[0]?.fields.title).toBe("A");
    expect(issues.map(({ code }) => code)).toContain("broken-xml");
  });

  it("expands no entities", () => {
    const text = '<!DOCTYPE a [<!ENTITY b "bbbb">]><mods><titleInfo><title>x&b;</title></titleInfo></mods>';
    expect(JSON.stringify(read("mods", text).value)).not.toContain("bbbb");
  });

  it("throws one sentence when there is no element", () => {
    expect(() => read("mods", "plain words")).toThrow(FormatError);
  });

  it("stands 100,000 levels", () => {
    expect(read("mods", "<a>".repeat(100_000)).value).toEqual([]);
  });
});
