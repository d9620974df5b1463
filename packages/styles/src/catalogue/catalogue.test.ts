import { describe, expect, it } from "vitest";
import { sampleLocale, sampleStyle } from "../../test/sample-set.ts";
import { LocaleTagError, StyleSourceError, UnknownStyleError } from "../errors.ts";
import { memorySource } from "../memory-source.ts";
import type { StyleSource } from "../source.ts";
import { createCatalogue } from "./catalogue.ts";

const stylesOf = (titles: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, sampleStyle(id, title)]));

const locales = {
  "en-US": sampleLocale("en-US", "editor"),
  "en-GB": sampleLocale("en-GB", "editor"),
  "de-DE": sampleLocale("de-DE", "Herausgeber"),
  "de-AT": sampleLocale("de-AT", "Herausgeber"),
  "fr-FR": sampleLocale("fr-FR", "éditeur"),
};

/** As the official set was in March 2025. */
const march2025 = memorySource({
  name: "March 2025",
  locales,
  styles: stylesOf({
    apa: "American Psychological Association 7th edition",
    "apa-5th-edition": "American Psychological Association 5th edition",
    "apa-6th-edition": "American Psychological Association 6th edition",
    "chicago-author-date": "Chicago Manual of Style 17th edition (author-date)",
    "chicago-author-date-16th-edition": "Chicago Manual of Style 16th edition (author-date)",
    "chicago-fullnote-bibliography": "Chicago Manual of Style 17th edition (full note)",
    "chicago-fullnote-bibliography-16th-edition": "Chicago Manual of Style 16th edition (full note)",
    "modern-language-association": "Modern Language Association 9th edition",
    "modern-language-association-7th-edition": "Modern Language Association 7th edition",
    "modern-language-association-8th-edition": "Modern Language Association 8th edition",
    "modern-language-association-6th-edition-note": "Modern Language Association 6th edition (note)",
    ieee: "IEEE",
    nature: "Nature",
    vancouver: "Vancouver",
    "american-chemical-society": "American Chemical Society",
  }),
});

/** As it was in August 2026: new ids, old editions dropped, and a style whose id is a family's name. */
const august2026 = memorySource({
  name: "August 2026",
  locales,
  styles: {
    ...stylesOf({
      apa: "APA Style 7th edition",
      "apa-6th-edition": "APA Style 6th edition",
      "chicago-author-date": "Chicago Manual of Style 18th edition (author-date)",
      "chicago-author-date-17th-edition": "Chicago Manual of Style 17th edition (author-date)",
      "chicago-notes": "Chicago Manual of Style 18th edition (notes without bibliography)",
      "chicago-notes-bibliography": "Chicago Manual of Style 18th edition (notes and bibliography)",
      "chicago-notes-bibliography-17th-edition": "Chicago Manual of Style 17th edition (notes and bibliography)",
      "modern-language-association": "MLA Handbook 9th edition (in-text citations)",
      "american-sociological-association": "ASA Style Guide 6th/7th edition",
      "nlm-citation-sequence": "NLM/Vancouver: Citing Medicine 2nd edition (citation-sequence)",
    }),
    "turabian-author-date": sampleStyle("turabian-author-date", "Turabian 9th edition (author-date)", {
      parent: "chicago-author-date-17th-edition",
    }),
  },
  renamed: {
    "modern-language-association-8th-edition": "modern-language-association",
    "apa-5th-edition": "apa",
    apa5th: "apa-5th-edition",
    harvard1: "apa",
    circle: "ring",
    ring: "circle",
  },
});

const both = [august2026, march2025];

const printed = async (sources: readonly StyleSource[], name: string): Promise<string> => {
  const found = await createCatalogue(sources).find(name);
  return `${found.name} is ${found.id} of ${found.source}`;
};

describe("find, by edition", () => {
  it.each([
    ["mla@9", "mla@9 is modern-language-association of March 2025"],
    ["mla@8", "mla@8 is modern-language-association-8th-edition of March 2025"],
    ["mla@7", "mla@7 is modern-language-association-7th-edition of March 2025"],
    ["mla-notes@6", "mla-notes@6 is modern-language-association-6th-edition-note of March 2025"],
    ["chicago-notes@17", "chicago-notes@17 is chicago-fullnote-bibliography of March 2025"],
    ["chicago-notes@16", "chicago-notes@16 is chicago-fullnote-bibliography-16th-edition of March 2025"],
    ["chicago-author-date@17", "chicago-author-date@17 is chicago-author-date of March 2025"],
    ["apa@7", "apa@7 is apa of March 2025"],
    ["apa@6", "apa@6 is apa-6th-edition of March 2025"],
    ["apa@5", "apa@5 is apa-5th-edition of March 2025"],
    ["mla", "mla@9 is modern-language-association of March 2025"],
    ["chicago-notes", "chicago-notes@17 is chicago-fullnote-bibliography of March 2025"],
    ["MLA 8", "mla@8 is modern-language-association-8th-edition of March 2025"],
    ["Chicago 16, author-date", "chicago-author-date@16 is chicago-author-date-16th-edition of March 2025"],
    ["ieee", "ieee is ieee of March 2025"],
    ["acs", "acs is american-chemical-society of March 2025"],
    ["vancouver", "vancouver@2 is vancouver of March 2025"],
  ])("March 2025: %s → %s", async (name, wanted) => {
    expect(await printed([march2025], name)).toBe(wanted);
  });

  it.each([
    ["chicago-notes@18", "chicago-notes@18 is chicago-notes-bibliography of August 2026"],
    ["chicago-notes@17", "chicago-notes@17 is chicago-notes-bibliography-17th-edition of August 2026"],
    ["chicago-notes", "chicago-notes@18 is chicago-notes-bibliography of August 2026"],
    ["chicago-author-date@18", "chicago-author-date@18 is chicago-author-date of August 2026"],
    ["chicago-author-date@17", "chicago-author-date@17 is chicago-author-date-17th-edition of August 2026"],
    ["asa@7", "asa@7 is american-sociological-association of August 2026"],
    ["asa@6", "asa@6 is american-sociological-association of August 2026"],
    ["vancouver", "vancouver@2 is nlm-citation-sequence of August 2026"],
    ["turabian-author-date", "turabian-author-date@9 is turabian-author-date of August 2026"],
  ])("August 2026: %s → %s", async (name, wanted) => {
    expect(await printed([august2026], name)).toBe(wanted);
  });

  it.each([
    ["mla@9", "mla@9 is modern-language-association of August 2026"],
    ["mla@8", "mla@8 is modern-language-association-8th-edition of March 2025"],
    ["chicago-notes@17", "chicago-notes@17 is chicago-notes-bibliography-17th-edition of August 2026"],
    ["chicago-notes@16", "chicago-notes@16 is chicago-fullnote-bibliography-16th-edition of March 2025"],
    ["chicago-author-date", "chicago-author-date@18 is chicago-author-date of August 2026"],
    ["apa@5", "apa@5 is apa-5th-edition of March 2025"],
  ])("both together: %s → %s", async (name, wanted) => {
    expect(await printed(both, name)).toBe(wanted);
  });

  it("tells family and edition", async () => {
    expect(await createCatalogue([march2025]).find("mla@8")).toMatchObject({ family: "mla", edition: "8" });
    const nature = await createCatalogue([march2025]).find("nature");
    expect(nature).not.toHaveProperty("family");
    expect(nature).not.toHaveProperty("notice");
  });

  it("tells of the style whose id is the family's name", async () => {
    const found = await createCatalogue([august2026]).find("chicago-notes");
    expect(found.notice).toContain("http://www.zotero.org/styles/chicago-notes");
    const other = await createCatalogue([august2026]).find("http://www.zotero.org/styles/chicago-notes");
    expect(other).toMatchObject({ id: "chicago-notes", name: "chicago-notes" });
  });
});

describe("find, by id", () => {
  it.each([
    ["modern-language-association", "mla@9 is modern-language-association of March 2025"],
    ["APA-6th-edition", "apa@6 is apa-6th-edition of March 2025"],
    ["http://www.zotero.org/styles/nature", "nature is nature of March 2025"],
    [" nature ", "nature is nature of March 2025"],
  ])("%s → %s", async (name, wanted) => {
    expect(await printed([march2025], name)).toBe(wanted);
  });

  it("names a style by edition only if that name leads back to it", async () => {
    const found = await createCatalogue(both).find("chicago-fullnote-bibliography");
    expect(found).toMatchObject({
      id: "chicago-fullnote-bibliography",
      name: "chicago-fullnote-bibliography",
      family: "chicago-notes",
      edition: "17",
    });
  });

  it.each([
    ["chicago-notes-bibliography", "chicago-fullnote-bibliography", "chicago-notes@17"],
    ["chicago-notes-bibliography-16th-edition", "chicago-fullnote-bibliography-16th-edition", "chicago-notes@16"],
  ])("takes the same edition under its older id, with a notice: %s", async (asked, id, name) => {
    const found = await createCatalogue([march2025]).find(asked);
    expect(found).toMatchObject({ id, name });
    expect(found.notice).toBe(`“${asked}” is not at hand under this id; ${name} (“${id}”) is used.`);
  });

  it("follows a renamed id with a notice, which tells when the edition is another", async () => {
    const catalogue = createCatalogue([august2026]);
    expect((await catalogue.find("harvard1")).notice).toBe("“harvard1” is now “apa” (APA Style 7th edition).");
    const mla8 = await catalogue.find("modern-language-association-8th-edition");
    expect(mla8.notice).toContain("is now “modern-language-association”");
    expect(mla8.notice).toContain("That is not the edition asked for; mla@8 can be had by that name.");
  });

  it("follows several renamings, and never in a circle", async () => {
    const catalogue = createCatalogue([august2026]);
    expect((await catalogue.find("apa5th")).id).toBe("apa");
    await expect(catalogue.find("circle")).rejects.toThrow(UnknownStyleError);
  });

  it("does not follow a renamed id that is still at hand somewhere", async () => {
    const found = await createCatalogue(both).find("modern-language-association-8th-edition");
    expect(found).toMatchObject({ name: "mla@8", source: "March 2025" });
    expect(found).not.toHaveProperty("notice");
  });
});

describe("find, when there is no such style", () => {
  it.each([
    ["mla@6", "mla@6 is not at hand; there is mla@9, mla@8, and mla@7."],
    ["apa@8", "apa@8 is not at hand; there is apa@7, apa@6, and apa@5."],
    [
      "chicago-notes@14",
      "chicago-notes@14 is not at hand; there is chicago-notes@18, chicago-notes@17, chicago-notes@16, and chicago-notes@15.",
    ],
    ["oscola@4", "oscola@4 is not at hand; nor is any other edition of Oxford University Standard"],
    ["chicago", "“chicago” may mean chicago-notes@17 or chicago-author-date@17; say which."],
    ["chicago16", "“chicago16” may mean chicago-notes@16 or chicago-author-date@16; say which."],
    ["turabian", "“turabian” may mean turabian-notes or turabian-author-date; say which."],
    ["chicagoo", "No style is called “chicagoo”. Nearest: chicago-notes@18, chicago-notes@17, chicago-notes@16"],
    ["mal@9", "No style is called “mal@9”. Nearest: mla@9"],
    ["mal", "No style is called “mal”. Nearest: mla@9, mla@8, mla@7"],
    ["aap", "No style is called “aap”. Nearest: apa@7"],
    ["natuer", "No style is called “natuer”. Nearest: nature."],
    ["zzzzzzzz", "No style is called “zzzzzzzz”."],
    ["", "No style is called “”."],
    ["../apa", "No style is called “../apa”. Nearest: apa@7"],
    ["http://www.zotero.org/styles/absent", "No style is called “http://www.zotero.org/styles/absent”."],
    ["http://elsewhere.example/styles/apa", "No style is called “http://elsewhere.example/styles/apa”."],
  ])("%j: %s", async (name, message) => {
    const error: unknown = await createCatalogue([march2025])
      .find(name)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownStyleError);
    expect(error instanceof Error && error.message).toContain(message);
  });

  it("gives the names for programs, too", async () => {
    const error: unknown = await createCatalogue([march2025])
      .find("mla@6")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ asked: "mla@6", nearest: ["mla@9", "mla@8", "mla@7"] });
  });

  it("works without any source", async () => {
    await expect(createCatalogue([]).find("mla")).rejects.toThrow("No style is called “mla”.");
    expect(await createCatalogue([]).search()).toEqual([]);
  });
});

describe("dependent styles", () => {
  const source = memorySource({
    name: "journals",
    locales,
    styles: {
      house: sampleStyle("house", "House", { defaultLocale: "en-GB" }),
      "journal-one": sampleStyle("journal-one", "Journal One", { parent: "house", defaultLocale: "fr-FR" }),
      "journal-two": sampleStyle("journal-two", "Journal Two", { parent: "house" }),
      "journal-three": sampleStyle("journal-three", "Journal Three", { parent: "journal-two" }),
      "journal-four": sampleStyle("journal-four", "Journal Four", { parent: "gone" }),
      "journal-five": sampleStyle("journal-five", "Journal Five", { parent: "old-house" }),
      "journal-six": sampleStyle("journal-six", "Journal Six", { parent: "modern-language-association" }),
    },
    renamed: { "old-house": "house" },
  });

  it("print like their parent, with their own title and language", async () => {
    const found = await createCatalogue([source]).find("journal-one");
    expect(found).toMatchObject({ id: "journal-one", name: "journal-one", title: "Journal One", parent: "house" });
    expect(found.style.info.title).toBe("House");
    expect(found.style.defaultLocale).toBe("fr-FR");
    expect(found.locale).toBe("fr-FR");
  });

  it("have their parent's language without one of their own", async () => {
    expect((await createCatalogue([source]).find("journal-two")).locale).toBe("en-GB");
  });

  it("find their parent in another source, and follow its guide", async () => {
    const found = await createCatalogue([source, march2025]).find("journal-six");
    expect(found).toMatchObject({
      parent: "modern-language-association",
      family: "mla",
      edition: "9",
      name: "journal-six",
    });
  });

  it("follow a renamed parent with a notice", async () => {
    const found = await createCatalogue([source]).find("journal-five");
    expect(found.parent).toBe("house");
    expect(found.notice).toContain("is now “house”");
  });

  it.each([
    ["journal-three", "journal-two, which depends on another"],
    ["journal-four", "http://www.zotero.org/styles/gone, which is not at hand"],
  ])("%s cannot be used: %s", async (id, message) => {
    const finding = createCatalogue([source]).find(id);
    await expect(finding).rejects.toThrow(StyleSourceError);
    await expect(finding).rejects.toThrow(message);
  });
});

describe("locales", () => {
  const catalogue = createCatalogue([
    memorySource({
      locales,
      styles: {
        plain: sampleStyle("plain", "Plain"),
        german: sampleStyle("german", "German", { defaultLocale: "de-AT" }),
        odd: sampleStyle("odd", "Odd", { defaultLocale: "not a tag" }),
      },
    }),
  ]);
  const languages = async (name: string, locale?: string): Promise<readonly (string | undefined)[]> => {
    const found = await catalogue.find(name, locale === undefined ? {} : { locale });
    return [found.locale, ...found.locales.map((each) => each.language), found.notice];
  };

  it.each([
    ["plain", undefined, ["en-US", "en-US", undefined]],
    ["german", undefined, ["de-AT", "de-AT", "de-DE", "en-US", undefined]],
    ["odd", undefined, ["en-US", "en-US", undefined]],
    ["german", "fr-FR", ["fr-FR", "fr-FR", "en-US", undefined]],
    ["plain", "de", ["de", "de-DE", "en-US", undefined]],
    ["plain", "DE_at", ["de-AT", "de-AT", "de-DE", "en-US", undefined]],
    ["plain", "de-CH", ["de-CH", "de-DE", "en-US", "No source has the locale de-CH; de-DE is used."]],
    ["plain", "la", ["la", "en-US", "No source has the locale la; en-US is used."]],
  ])("%s in %s: %j", async (name, locale, wanted) => {
    expect(await languages(name, locale)).toEqual(wanted);
  });

  it.each(["", "english language", "en--US", "x", "../en-US"])("%j is no language", async (locale) => {
    await expect(catalogue.find("plain", { locale })).rejects.toThrow(LocaleTagError);
  });

  it("tells when there are no locales at all", async () => {
    const bare = createCatalogue([memorySource({ styles: { plain: sampleStyle("plain", "Plain") } })]);
    const found = await bare.find("plain");
    expect(found.locales).toEqual([]);
    expect(found.notice).toContain("nor en-US");
  });

  it("are read once", async () => {
    let reads = 0;
    const source = memorySource({ styles: { plain: sampleStyle("plain", "Plain") }, locales });
    const counting = createCatalogue([
      {
        ...source,
        locale: async (tag) => {
          reads += 1;
          return source.locale(tag);
        },
      },
    ]);
    await Promise.all([counting.find("plain"), counting.find("plain")]);
    await counting.find("plain");
    expect(reads).toBe(1);
  });

  it("that are broken are told of by name", async () => {
    const broken = createCatalogue([
      memorySource({
        name: "odd ones",
        styles: { plain: sampleStyle("plain", "Plain") },
        locales: { "en-US": "<style/>" },
      }),
    ]);
    await expect(broken.find("plain")).rejects.toThrow("The locale en-US of odd ones is unusable");
  });
});

describe("styles outside the sources", () => {
  it("are opened with locales, parents and guides from the catalogue", async () => {
    const catalogue = createCatalogue([march2025]);
    const file = sampleStyle("ours", "Ours", { parent: "apa", defaultLocale: "de-DE" });
    const found = await catalogue.open({ file, id: "ours", source: "./ours.csl" });
    expect(found).toMatchObject({
      id: "ours",
      name: "ours",
      title: "Ours",
      parent: "apa",
      family: "apa",
      source: "./ours.csl",
    });
    expect(found.locales.map((locale) => locale.language)).toEqual(["de-DE", "en-US"]);
  });

  it("may be in another language", async () => {
    const file = sampleStyle("ours", "Ours");
    const found = await createCatalogue([march2025]).open({ file, id: "ours", source: "x" }, { locale: "fr" });
    expect(found.locale).toBe("fr");
    expect(found).not.toHaveProperty("family");
  });

  it("that are none are told of by their source", async () => {
    const opening = createCatalogue([march2025]).open({ file: "hello", id: "x", source: "./x.csl" });
    await expect(opening).rejects.toThrow(/^\.\/x\.csl is unusable: /);
  });
});

it("a broken style is told of by its id and source", async () => {
  const catalogue = createCatalogue([
    memorySource({ name: "odd ones", styles: { broken: "<style><citation/></style>" } }),
  ]);
  await expect(catalogue.find("broken")).rejects.toThrow("The style broken of odd ones is unusable");
});

it("a source needs only four members", async () => {
  const source: StyleSource = {
    name: "four",
    list: () => march2025.list(),
    style: (id) => march2025.style(id),
    locale: (tag) => march2025.locale(tag),
  };
  expect(await printed([source], "mla@8")).toContain("mla@8 is");
});
