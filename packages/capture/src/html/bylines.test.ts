import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";

const story = `<p>${"The ferry went over to the other bank and came back. ".repeat(12)}</p>`;
const authorsOf = (body: string, head = ""): readonly string[] | undefined => {
  const html = `<!doctype html><html lang="en"><head><title>Tolls</title>${head}</head><body>${body}</body></html>`;
  const names = captureSource(html).records[0]?.item.names.author;
  return names?.map((name) => (name.kind === "literal" ? `{${name.literal}}` : `${name.given ?? ""} ${name.family}`));
};

describe("bylines", () => {
  it.each([
    ["at the start of a line", "<p>By Jane Doe</p>"],
    ["below a label", "<p>Written by</p><p>Jane Doe</p>"],
    ["behind a section", "<p>Rivers | By Jane Doe | 2 May 2020</p>"],
    ["behind the day", "<p>2 May 2020 by Jane Doe</p>"],
    ["behind the day, German", "<p>2. Mai 2020 von Jane Doe</p>"],
    ["behind dashes", "<p><em>---- by Jane Doe</em></p>"],
  ])("name people %s", (_, byline) => {
    expect(authorsOf(`<h1>Tolls</h1>${byline}${story}`)).toEqual(["Jane Doe"]);
  });

  it("keep a title that is half of the name", () => {
    expect(authorsOf(`<h1>Tolls</h1><p>By Dr. Jane Doe</p>${story}`)).toEqual(["Jane Doe"]);
    expect(authorsOf(`<h1>Tolls</h1><p>By Sir Wherry</p>${story}`)).toEqual(["Sir Wherry"]);
  });

  it("of other stories name nobody", () => {
    const teaser = "<h3>The bridge</h3><p>Rivers | By Jane Doe | 2 May 2020</p>";
    expect(authorsOf(`${teaser}<h1>Tolls</h1>${story}${teaser}`)).toBeUndefined();
  });

  it.each([
    ["on", '<p>Posted by <a href="/~riverfox">riverfox</a> on Thursday</p>'],
    ["alone", '<div>by <address><a href="/members/7">riverfox</a></address></div>'],
    ["with a day", '<p>Author: <a href="/u?id=7"><b>riverfox</b></a> 2 May 2020</p>'],
    [
      "behind a link to the day",
      '<p><a href="/5">2 May 2020</a> by <a href="/u/7">riverfox</a> in <a href="/t">Tolls</a></p>',
    ],
    ["in German", '<p>Erstellt von <a href="/u/7">riverfox</a> am Dienstag</p>'],
  ])("name an account that is a link: %s", (_, byline) => {
    expect(authorsOf(`<h1>Tolls</h1>${byline}${story}`)).toEqual(["{riverfox}"]);
  });

  it("right below the headline count before others", () => {
    const account = '<p>Posted by <a href="/u/7">riverfox</a></p>';
    expect(authorsOf(`<h1>Tolls</h1>${account}${story}<p>Interview: Jane Doe</p>`)).toEqual(["{riverfox}"]);
  });

  it.each([
    ["a word that is no link", "<p>Posted by riverfox</p>"],
    ["the first of more words", '<p>By <a href="/t">tram</a> from the station</p>'],
    ["a tab behind another", '<ul><li class="nav">Text</li><li class="nav"><a href="#p">Photos</a></li></ul>'],
  ])("do not name %s", (_, line) => {
    expect(authorsOf(`<h1>Tolls</h1>${line}${story}`)).toBeUndefined();
  });
});

describe("a box about the author below the text", () => {
  const about = "<p>Jane Doe is a ferrywoman on the Lindow.</p>";
  const named = `<div class="author-box"><p>Jane Doe</p>${about}</div>`;

  it.each([
    ["by its heading", `<h3>About the author</h3>${about}`],
    ["by its class, under a name alone", named],
  ])("names the author, known %s", (_, box) => {
    expect(authorsOf(`<h1>Tolls</h1>${story}${box}`)).toEqual(["Jane Doe"]);
  });

  it.each([
    ["several are told of so", `${named}${named.replaceAll("Jane", "Ann")}`],
    ["it has no name but that of a thing", "<h2>Ferry Pie</h2><p>Ferry Pie is a dish of eels.</p>"],
    ["it is not the author's by heading or class", about],
  ])("names nobody where %s", (_, box) => {
    expect(authorsOf(`<h1>Tolls</h1>${story}${box}`)).toBeUndefined();
  });

  it("names nobody whom the headline is about", () => {
    expect(authorsOf(`<h1>Jane Doe and the Tolls</h1>${story}${named}`)).toBeUndefined();
  });
});

describe("a name that only metadata states", () => {
  const stated =
    '<script type="application/ld+json">{"@type":"Article","headline":"Tolls","author":{"@type":"Person","name":"Jane Doe"}}</script>';

  it.each([
    ["on a button", "<button>Jane Doe, PhD</button>"],
    ["as what a picture shows", '<img src="/jd.jpg" alt="Portrait of Jane Doe">'],
  ])("is believed where the page shows it %s", (_, shown) => {
    expect(authorsOf(`<h1>Tolls</h1>${shown}${story}`, stated)).toEqual(["Jane Doe"]);
    expect(authorsOf(`<h1>Tolls</h1>${story}`, stated)).toBeUndefined();
  });
});
