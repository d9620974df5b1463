import { createCatalogue, memorySource } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { citeRecord } from "../cite/cite-record.ts";
import { sampleRecords } from "../editions/samples.ts";
import { applyHouseStyle } from "./apply-house-style.ts";
import { diffHouseStyle } from "./diff-house.ts";
import { readHouseStyle } from "./read-house-style.ts";

const base = `<style class="note" version="1.0"><info><title>Base</title><author><name>Someone Else</name></author></info>
  <citation et-al-min="9" et-al-use-first="1"><layout suffix="."><choose>
    <if position="ibid"><text value="ibid"/></if>
    <else><group delimiter=", "><names variable="author"/><text variable="title"/></group></else></choose></layout></citation>
  <bibliography et-al-min="9" et-al-use-first="1" subsequent-author-substitute="–"><layout suffix=".">
    <group delimiter=". ">
      <names variable="author"><name et-al-min="9"/></names>
      <text variable="title"/>
      <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
      <date variable="issued" form="numeric" date-parts="year"/>
      <choose><if type="article-journal"/>
        <else-if variable="issued" match="none">
          <group delimiter=" "><text term="accessed"/><date variable="accessed" form="text"/></group></else-if></choose>
      <choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose>
    </group></layout></bibliography></style>`;
const english = `<locale xml:lang="en-US"><terms><term name="accessed">accessed</term><term name="et-al">et al.</term>
  <term name="month-03">March</term></terms>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/></date></locale>`;
const catalogue = createCatalogue([memorySource({ name: "a test", styles: { base }, locales: { "en-US": english } })]);

const [entry, book, article] = sampleRecords();

async function printed(house: object, record = entry): Promise<string> {
  const { value } = readHouseStyle(JSON.stringify({ name: "House", extends: "base", ...house }));
  if (value === undefined || record === undefined) throw new TypeError("no house style");
  const found = applyHouseStyle(await catalogue.find(value.extends), value);
  return citeRecord(record, found, { forms: ["bibliography"], exact: true }).citations[0]?.text ?? "";
}

const address = "https://river.example/varrin-concord";

describe("a house style", () => {
  it.each<[object, string]>([
    [{}, `Ilse K. Thorn. Varrin, Concord of. Hollin: Marsh Gate Press. 2004. ${address}.`],
    [{ place: "omit" }, `Ilse K. Thorn. Varrin, Concord of. Marsh Gate Press. 2004. ${address}.`],
    [{ address: "omit" }, "Ilse K. Thorn. Varrin, Concord of. Hollin: Marsh Gate Press. 2004."],
    [
      { "access-date": "always" },
      `Ilse K. Thorn. Varrin, Concord of. Hollin: Marsh Gate Press. 2004. accessed 7 March 2021. ${address}.`,
    ],
    [
      { "access-date": "always", terms: { accessed: "seen" } },
      `Ilse K. Thorn. Varrin, Concord of. Hollin: Marsh Gate Press. 2004. seen 7 March 2021. ${address}.`,
    ],
  ])("%j prints an entry so", async (house, wanted) => {
    expect(await printed(house)).toBe(wanted);
  });

  it("prints no day of access, nor its label, where it is never wanted", async () => {
    const undated = entry && { ...entry, item: { ...entry.item, dates: { accessed: entry.item.dates.accessed } } };
    const { accessed } = entry?.item.dates ?? {};
    if (undated === undefined || accessed === undefined) throw new TypeError("no sample");
    const record = { ...undated, item: { ...undated.item, dates: { accessed } } };
    expect(await printed({}, record)).toContain("accessed 7 March 2021");
    expect(await printed({ "access-date": "never" }, record)).not.toMatch(/accessed|2021/);
  });

  it("puts the day of access at the end for types of which the style never prints it", async () => {
    if (article === undefined || entry === undefined) throw new TypeError("no sample");
    const { accessed } = entry.item.dates;
    const read = {
      ...article,
      item: { ...article.item, dates: { ...article.item.dates, ...(accessed && { accessed }) } },
    };
    expect(await printed({ "access-date": "always" }, read)).toMatch(/quay\.2014\.12\. Accessed 7 March 2021\.$/);
  });

  it("sets options also where a name has its own", async () => {
    const options = { bibliography: { "et-al-min": 3, "et-al-use-first": 1 } };
    expect(await printed({ options }, book)).toMatch(/^Edda Ferrow et al\. Barges/);
    expect(await printed({ doi: "doi:" }, article)).toContain("doi:10.5555");
  });

  it("keeps the credits of its base, and says whose it is", async () => {
    const { value } = readHouseStyle(
      '{"name": "House", "extends": "base", "ibid": false, "options": {"repeated-author": ""}}',
    );
    if (value === undefined) throw new TypeError("no house style");
    const found = applyHouseStyle(await catalogue.find("base"), value);
    expect(found).toMatchObject({ name: "House", title: "House (Base)", source: "a test" });
    expect(found.style.info.authors).toEqual(["Someone Else"]);
    expect(found.style.bibliography?.subsequentAuthorSubstitute).toBeUndefined();
    expect(JSON.stringify(found.style.citation)).not.toContain("ibid");
  });

  it("names the facts it requires, and whom to ask", async () => {
    const house = {
      contact: "desk@house.example",
      "access-date": "always",
      required: { all: ["volume"], book: ["ISBN"] },
    };
    const { value } = readHouseStyle(JSON.stringify({ name: "House", extends: "base", ...house }));
    if (value === undefined || book === undefined) throw new TypeError("no house style");
    const found = applyHouseStyle(await catalogue.find("base"), value);
    const { missing } = citeRecord(book, found, {});
    expect(missing.map(({ field, rule }) => [field, rule])).toEqual([
      ["volume", "House"],
      ["ISBN", "House"],
    ]);
    expect(missing[0]?.advice).toBe("House requires “volume” for such works. Questions: desk@house.example.");
  });

  it("is told apart from its base in words and examples", async () => {
    const { value } = readHouseStyle(
      '{"name": "House", "extends": "base", "place": "omit", "required": {"all": ["URL"]}}',
    );
    if (value === undefined) throw new TypeError("no house style");
    const diff = diffHouseStyle(await catalogue.find("base"), value);
    expect(diff.differences.map(({ after }) => after)).toEqual([
      "The place of publication is left out.",
      "Every record must have URL.",
    ]);
    expect(diff.examples.map(({ work }) => work)).toEqual(["entry", "book"]);
    const german = diffHouseStyle(await catalogue.find("base"), value, "de");
    expect(german.differences.map(({ after }) => after)).toEqual([
      "Der Erscheinungsort wird weggelassen.",
      "Jeder Datensatz muss URL haben.",
    ]);
  });
});
