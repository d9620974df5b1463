import { describe, expect, it } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { StyleSourceError } from "../errors.ts";
import { memorySource } from "../memory-source.ts";
import type { StyleSource } from "../source.ts";
import { answerRemote } from "./answer.ts";
import { remoteSource } from "./remote-source.ts";

const base = new URL("https://styles.example/library/");
const style = (title: string): string => `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>${title}</title><id>http://www.zotero.org/styles/${title}</id></info>
  <citation><layout prefix="&amp;#8212; "><text variable="title"/></layout></citation></style>`;

const near = memorySource({ name: "near", styles: { harbour: style("harbour") } });
const far = memorySource({
  name: "far",
  styles: { harbour: style("another"), quay: style("quay") },
  locales: { "en-US": '<locale xml:lang="en-US"/>' },
  renamed: { wharf: "quay" },
});

/** A source that asks others through the same words as over a network. */
function across(sources: readonly StyleSource[], asked: string[] = []): StyleSource {
  return remoteSource(base, async (address) => {
    const path = decodeURIComponent(address.pathname.slice(base.pathname.length));
    asked.push(path);
    const answer = await answerRemote(sources, path);
    return answer === undefined ? new Response("nothing", { status: 404 }) : Response.json(answer);
  });
}

describe("remoteSource", () => {
  it("has what the sources at the other end have, the earlier one first", async () => {
    const source = across([near, far]);
    const list = await source.list();
    expect(list.map(({ id, title }) => [id, title])).toEqual(
      expect.arrayContaining([
        ["harbour", "harbour"],
        ["quay", "quay"],
      ]),
    );
    expect(list).toHaveLength(2);
    expect(await source.summary?.("harbour")).toEqual({ id: "harbour", title: "harbour" });
    expect(await source.renamed?.()).toEqual(new Map([["wharf", "quay"]]));
    expect(await source.locale("en-US")).toMatchObject({ name: "locale", attributes: { "xml:lang": "en-US" } });
  });

  it("keeps the characters of a style as they were", async () => {
    const found = await createCatalogue([across([near, far])]).find("wharf");
    expect(found).toMatchObject({ id: "quay", title: "quay" });
    const file = JSON.stringify(await across([near]).style("harbour"));
    expect(file).toContain('"prefix":"&#8212; "');
  });

  it("has no style that the other end has not", async () => {
    const source = across([near]);
    expect(await source.style("quay")).toBeUndefined();
    expect(await source.summary?.("quay")).toBeUndefined();
    expect(await source.locale("de-DE")).toBeUndefined();
  });

  it("asks for the list once, and again after a failure", async () => {
    const asked: string[] = [];
    const source = across([near], asked);
    await Promise.all([source.list(), source.list()]);
    expect(asked).toEqual(["styles.json"]);
    let up = false;
    const shaky = remoteSource(base, async () => {
      if (!up) throw new TypeError("network");
      return Response.json([]);
    });
    await expect(shaky.list()).rejects.toThrow(StyleSourceError);
    up = true;
    expect(await shaky.list()).toEqual([]);
  });

  it.each([
    ["an error", new Response("", { status: 503 }), /status 503/],
    ["no JSON", new Response("<html>"), /cannot be reached/],
    ["no list", Response.json({ styles: 1 }), /no list of styles/],
  ])("says what is wrong with %s", async (_, response, message) => {
    await expect(remoteSource(base, async () => response).list()).rejects.toThrow(message);
  });
});

describe("answerRemote", () => {
  it.each(["", "styles", "styles/../x.json", "styles/a/b.json", "locales/.json", "x/apa.json"])(
    "has nothing under “%s”",
    async (path) => expect(await answerRemote([near], path)).toBeUndefined(),
  );
});
