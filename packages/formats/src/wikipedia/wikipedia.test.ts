import { expect, it } from "vitest";
import { wikipedia } from "./format.ts";

it.each([
  [
    "{{cite encyclopedia |last=Levine |first=Steven I. |editor-last=Millar |editor-first=James |title=Aigun, Treaty of |encyclopedia=[[Encyclopedia of Rivers|Rivers]] |date=7 May 2004 |page=12 |url-status=live}}",
    {
      type: "entry-encyclopedia",
      fields: { title: "Aigun, Treaty of", "container-title": "Rivers", page: "12" },
      names: { author: [{ family: "Levine", given: "Steven I." }], editor: [{ family: "Millar" }] },
      dates: { issued: { start: { year: 2004, month: 5, day: 7 } } },
    },
  ],
  [
    "x {{Cite book\n| last2 = Lee | first2 = Ann\n| last1 = Doe | first1 = Jane\n| chapter = ''Aves'' {{!}} more\n| title = Whole\n| pages = 12–15\n}} y",
    {
      type: "chapter",
      fields: { title: "<i>Aves</i> | more", "container-title": "Whole", page: "12-15" },
      names: { author: [{ family: "Doe" }, { family: "Lee" }] },
    },
  ],
  [
    "{{cite journal|author=((Water Board))|title=T|pmc=123|journal=J}}",
    { fields: { PMCID: "PMC123", "container-title": "J" }, names: { author: [{ literal: "Water Board" }] } },
  ],
])("reads %s", (text, item) => {
  const { value, issues } = wikipedia.read?.(text) ?? { value: [], issues: [] };
  expect(value).toMatchObject([item]);
  expect(issues).toEqual([]);
});

it("writes a template that reads back", () => {
  const item = {
    id: "a",
    type: "entry-encyclopedia",
    fields: { title: "A|B [[c]] ''d''", "container-title": "Rivers" },
    names: { author: [{ kind: "person", family: "Doe", given: "Jane" }] },
    dates: { accessed: { kind: "calendar", start: { year: 2019, month: 2, day: 19 } } },
  } as const;
  const { text, issues } = wikipedia.write?.([item]) ?? { text: "", issues: [] };
  expect(issues).toEqual([]);
  expect(text).toBe(
    "{{cite encyclopedia |last=Doe |first=Jane |title=A&#124;B &#91;&#91;c&#93;&#93; &#39;&#39;d&#39;&#39; |encyclopedia=Rivers |access-date=2019-02-19 |ref=a}}\n",
  );
});

async function* pieces(): AsyncGenerator<string> {
  yield "{{cite map|title={{lang|fr|T}}}}";
  yield " and {{cite web|title=U}}";
}

it("reads a short template once, wherever the text is cut", async () => {
  const titles: (string | undefined)[] = [];
  for await (const { value } of wikipedia.readStream?.(pieces()) ?? []) titles.push(value.fields.title);
  expect(titles).toEqual(["T", "U"]);
});
