import { expect, it } from "vitest";
import { coins } from "./format.ts";

it("reads the spans of a page", () => {
  const page = `<p>x <span class="a Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=Rivers+%26+treaties&amp;rft.jtitle=Journal&amp;rft.aulast=Doe&amp;rft.aufirst=Jane&amp;rft.date=2004-05&amp;rft.spage=12&amp;rft.epage=15&amp;rft_id=info%3Adoi%2F10.1000%2F182&amp;rft_id=https%3A%2F%2Fexample.org"></span>
  <span title='rft_val_fmt=info:ofi/fmt:kev:mtx:book&rft.genre=book&rft.btitle=Book&rft.au=Ann+Lee' class='Z3988'> </span>`;
  expect(coins.read?.(page).value).toMatchObject([
    {
      type: "article-journal",
      fields: {
        title: "Rivers & treaties",
        "container-title": "Journal",
        page: "12-15",
        DOI: "10.1000/182",
        URL: "https://example.org",
      },
      names: { author: [{ family: "Doe", given: "Jane" }] },
      dates: { issued: { start: { year: 2004, month: 5 } } },
    },
    { type: "book", fields: { title: "Book" }, names: { author: [{ family: "Lee", given: "Ann" }] } },
  ]);
});

it("writes a span whose markup is text", () => {
  const item = { id: "a", type: "book", fields: { title: '<b>"A"</b>' }, names: {}, dates: {} } as const;
  const { text, issues } = coins.write?.([item]) ?? { text: "", issues: [] };
  expect(issues).toEqual([]);
  expect(text).toBe(
    '<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.genre=book&amp;rft.btitle=%3Cb%3E%22A%22%3C%2Fb%3E&amp;rfr_dat=a"></span>\n',
  );
});
