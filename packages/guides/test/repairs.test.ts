import { describe, expect, it } from "vitest";
import { citeRecord, type CiteOptions } from "../src/index.ts";
import { bare, bareUnsigned, cheng, clubb, full, fullUnsigned, lantern, record } from "./entries.ts";
import { foundMini, type Parts } from "./mini-style.ts";

type Guide = Parameters<typeof foundMini>[1];

function print(
  entry: typeof bare,
  parts: Parts,
  { guide = {}, ...options }: CiteOptions & { guide?: Guide } = {},
): { text: string | undefined; repairs: readonly string[] } {
  const { citations, repairs } = citeRecord(entry, foundMini(parts, guide), { forms: ["bibliography"], ...options });
  return { text: citations[0]?.markdown, repairs: repairs.map((repair) => repair.name) };
}

const author = `<macro name="author"><names variable="author"><name/><substitute><names variable="editor"/></substitute></names></macro>`;
const editor = `<names variable="editor"><label form="verb" suffix=" "/><name/></names>`;
const work = `<text variable="container-title" font-style="italic"/>`;

describe("entry-as-chapter", () => {
  const parts: Parts = {
    macros: author,
    bibliography: `<group delimiter=". "><text macro="author"/><text variable="title"/><choose>
      <if type="chapter"><group delimiter=", ">${work}${editor}<text variable="publisher"/></group></if></choose></group>`,
  };

  it("formats an entry as a chapter where the style drops the work for entries", () => {
    expect(print(full, parts)).toEqual({
      text: "Steven I. Levine. Aigun, Treaty of. *Encyclopedia of Russian History*, edited by James R. Millar, Macmillan Reference USA.",
      repairs: ["entry-as-chapter"],
    });
  });

  it("names what would be lost", () => {
    const { repairs } = citeRecord(full, foundMini(parts), { forms: ["bibliography"] });
    expect(repairs[0]?.why).toBe(
      "For entries of reference works the style would leave out the title of the work, the editor and the publisher.",
    );
  });

  it("leaves a style that knows entries alone", () => {
    const known = {
      ...parts,
      bibliography: parts.bibliography?.replace('"chapter"', '"chapter entry-encyclopedia"') ?? "",
    };
    expect(print(full, known).repairs).toEqual([]);
  });

  it("can be switched off", () => {
    expect(print(full, parts, { without: ["entry-as-chapter"] }).text).toBe("Steven I. Levine. Aigun, Treaty of.");
  });
});

function wordsOfConference(words: string): Parts {
  return {
    bibliography: `<group delimiter=". "><text variable="title"/><choose>
      <if type="paper-conference"><text value="${words}"/>${work}${editor}</if></choose></group>`,
  };
}

describe("entry-as-chapter", () => {
  it.each([
    ["In", "Aigun, Treaty of. In. *Encyclopedia of Russian History*. edited by James R. Millar."],
    ["Proceedings of", "Aigun, Treaty of."],
  ])("takes no kind that says of an entry what it is not: %s", (words, text) => {
    expect(print(full, wordsOfConference(words), { without: ["loose-ends"] }).text).toBe(text);
  });
});

describe("unsigned-entry", () => {
  it.each([
    ["a substitute", author, `<text macro="author"/>`],
    [
      "a choose",
      `<macro name="author"><choose><if variable="author"><names variable="author"/></if><else><names variable="editor"/></else></choose></macro>`,
      `<text macro="author"/>`,
    ],
    [
      "a macro in a substitute",
      `<macro name="ed"><names variable="editor"/></macro><macro name="author"><names variable="author"><substitute><text macro="ed"/></substitute></names></macro>`,
      `<text macro="author"/>`,
    ],
    ["two cs:names in a row", "", `<names variable="author"/><names variable="editor"/>`],
  ])("starts with the headword where the editor stands in by %s", (_, macros, first) => {
    const bibliography = `<group delimiter=". ">${first}<text variable="title"/>${work}${editor}</group>`;
    const { text, repairs } = print(fullUnsigned, { macros, bibliography });
    expect(text).toBe("Aigun, Treaty of. *Encyclopedia of Russian History*. edited by James R. Millar.");
    expect(repairs).toContain("unsigned-entry");
  });

  it("keeps the editor beside the work where the style asks for an author first", () => {
    const bibliography = `<group delimiter=". "><text macro="author"/><text variable="title"/>${work}
      <choose><if variable="author">${editor}</if></choose></group>`;
    expect(print(fullUnsigned, { macros: author, bibliography }).text).toBe(
      "Aigun, Treaty of. *Encyclopedia of Russian History*. edited by James R. Millar.",
    );
  });

  it("puts the headword before the date", () => {
    const bibliography = `<group delimiter=". "><text macro="author"/><date variable="issued"><date-part name="year"/></date><text variable="title"/>${work}</group>`;
    expect(print(fullUnsigned, { macros: author, bibliography }).text).toBe(
      "Aigun, Treaty of. 2004. *Encyclopedia of Russian History*.",
    );
  });

  it("leaves an edited book to its editor", () => {
    const book = record({ type: "book", title: "Ports", editor: [{ family: "Roe", given: "Ann" }] });
    const bibliography = `<group delimiter=". "><text macro="author"/><text variable="title"/></group>`;
    expect(print(book, { macros: author, bibliography })).toEqual({ text: "Ann Roe. Ports.", repairs: [] });
  });
});

describe("case", () => {
  const titles = `<group delimiter=". "><text variable="title" text-case="title"/><text variable="container-title" text-case="title"/></group>`;

  it("keeps the headword as it is printed, and the name of a host small", () => {
    expect(print(lantern, { bibliography: titles })).toEqual({
      text: "lantern clock of the Low Countries. The Horology Companion at clockworks.org.",
      repairs: ["headword-case", "host-name-case"],
    });
  });

  it("says nothing of a headword that is not printed", () => {
    const macros = `<macro name="title"><text variable="title" text-case="title"/></macro>`;
    const bibliography = `<choose><if type="book"><text macro="title"/></if><else>${work}<names variable="author"/></else></choose>`;
    expect(print(lantern, { macros, bibliography }).repairs).not.toContain("headword-case");
  });

  it("spares names where the style lowers titles", () => {
    const bibliography = `<group delimiter=". "><text variable="title"/><text variable="container-title" text-case="sentence"/></group>`;
    expect(print(bare, { bibliography }).text).toBe("Aigun, Treaty of. Encyclopedia of Russian history.");
  });

  it("tells names from common words by the source's own text", () => {
    const item = record({ type: "book", title: "The Winter Port of Zembla" });
    const guide = { family: "apa", edition: "7" };
    const bibliography = `<text variable="title"/>`;
    const context = "All winter the port froze. The king of Zembla left.";
    expect(print(item, { bibliography }, { guide }).text).toBe("The winter port of zembla.");
    expect(print(item, { bibliography }, { guide, context }).text).toBe("The winter port of Zembla.");
  });
});

describe("dates", () => {
  const borrowed = `<choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
    <else-if variable="accessed"><date variable="accessed"><date-part name="year"/></date></else-if></choose>`;
  const seen = `<group delimiter=" "><text term="accessed"/><date variable="accessed" delimiter=" "><date-part name="month"/><date-part name="day"/></date></group>`;

  it("never prints the year of access for that of publication", () => {
    const bibliography = `<group delimiter=". "><text variable="title"/>${borrowed}${seen}</group>`;
    expect(print(bare, { bibliography })).toEqual({
      text: "Aigun, Treaty of. n.d. accessed February 19, 2019.",
      repairs: ["access-year"],
    });
  });

  it("prints the access date without an address where the guide wants it so", () => {
    const bibliography = `<group delimiter=". "><text variable="title"/><choose><if variable="accessed URL">
      <group delimiter=" "><text term="accessed"/><date variable="accessed" form="text"/></group></if></choose></group>`;
    const guide = { family: "chicago-notes", edition: "18" };
    expect(print(bare, { bibliography }, { guide }).text).toBe("Aigun, Treaty of. accessed February 19, 2019.");
    expect(print(bare, { bibliography }).text).toBe("Aigun, Treaty of.");
  });

  it.each([
    ["mla", "9", "Aigun, Treaty of."],
    ["apa", "7", "Aigun, Treaty of. n.d."],
    ["chicago-notes", "17", "Aigun, Treaty of."],
    ["chicago-author-date", "17", "Aigun, Treaty of. n.d."],
  ])("marks a missing date only where the guide does: %s %s", (family, edition, expected) => {
    const bibliography = `<group delimiter=". "><text variable="title"/><choose><if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else></choose></group>`;
    expect(print(bareUnsigned, { bibliography }, { guide: { family, edition } }).text).toBe(expected);
  });
});

describe("names", () => {
  const initials = `<names variable="author"><name initialize-with="."/></names>`;

  it("gives both halves of a hyphenated name an initial", () => {
    expect(print(cheng, { bibliography: initials }).text).toBe("T.-F. Cheng.");
  });

  it("leaves a whole name alone", () => {
    expect(print(cheng, { bibliography: `<names variable="author"><name/></names>` })).toEqual({
      text: "Tien-fong Cheng.",
      repairs: [],
    });
  });
});

describe("headword-of-chapter", () => {
  it("puts the headword after the author where chapters go without their title", () => {
    const bibliography = `<group delimiter=", "><names variable="author"/><choose>
      <if type="chapter"><group delimiter=" "><text term="in"/>${work}</group>${editor}</if><else><text variable="title"/></else></choose></group>`;
    expect(print(full, { bibliography }).text).toBe(
      "Steven I. Levine, Aigun, Treaty of, in *Encyclopedia of Russian History*, edited by James R. Millar.",
    );
  });
});

/** A style that prints a chapter and an entry each in its way. */
function split(chapter: string, entry: string): Parts {
  return {
    bibliography: `<group delimiter=", "><names variable="author"/><text variable="title"/>
    <choose><if type="chapter">${chapter}</if><else>${entry}</else></choose></group>`,
  };
}

describe("facts-of-chapter", () => {
  // Neither kind has all: the chapter loses the year, the entry the imprint.
  const year = `<date variable="issued"><date-part name="year"/></date>`;
  const imprint = `<group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>`;
  const entryFacts = `${work}<group prefix="(" suffix=")">${year}</group>`;

  it.each([
    [
      "as the chapter has them",
      split(`<group delimiter=". ">${work}${editor}${imprint}</group>`, entryFacts),
      "Steven I. Levine, Aigun, Treaty of, *Encyclopedia of Russian History*. edited by James R. Millar. New York: Macmillan Reference USA, (2004).",
    ],
    [
      "with their brackets",
      split(`${work}<group prefix="(" suffix=")">${imprint}</group>`, entryFacts),
      "Steven I. Levine, Aigun, Treaty of, *Encyclopedia of Russian History*, (New York: Macmillan Reference USA), (2004).",
    ],
    [
      "with the mark that the chapter has before the same fact",
      split(
        `${work}${imprint}<text variable="URL"/>`,
        `<group delimiter=" ">${work}<text variable="URL"/>${year}</group>`,
      ),
      "Steven I. Levine, Aigun, Treaty of, *Encyclopedia of Russian History*, New York: Macmillan Reference USA, https://reference.example/history/aigun-treaty 2004.",
    ],
    [
      "without a place that is there",
      split(`${work}${imprint}`, `<group delimiter=" ">${work}${year}<text variable="publisher-place"/></group>`),
      "Steven I. Levine, Aigun, Treaty of, *Encyclopedia of Russian History* 2004 New York: Macmillan Reference USA.",
    ],
  ])("gives an entry the facts that the style prints for a chapter, %s", (_, parts, text) => {
    const found = print(full, parts);
    expect(found.text?.replaceAll(/[<>]/g, "").replaceAll(/\[(http.+?)\]\(.+?\)/g, "$1")).toBe(text);
    expect(found.repairs).toContain("facts-of-chapter");
  });

  it("names them, and can be switched off", () => {
    const parts = split(`${work}${imprint}`, entryFacts);
    const { repairs } = citeRecord(full, foundMini(parts), { forms: ["bibliography"] });
    expect(repairs).toContainEqual({
      name: "facts-of-chapter",
      what: "The entry gives the publisher as the style does for a chapter of a book.",
      why: "For entries of reference works the style would leave out the publisher.",
    });
    expect(print(full, parts, { without: ["facts-of-chapter"] }).text).not.toContain("Macmillan");
  });

  it.each([
    ["where a chapter has none either", split(work, entryFacts)],
    [
      "where the chapter's publisher stands before the work, as if it were the editor",
      split(`${imprint}${work}`, entryFacts),
    ],
    ["where the chapter's editor is not called one", split(`${work}<names variable="editor"/>`, entryFacts)],
  ])("leaves an entry without them %s", (_, parts) => {
    expect(print(full, parts).repairs).not.toContain("facts-of-chapter");
  });
});

describe("missing-space", () => {
  it("parts the word for a role from the work, and leaves marks that are set close", () => {
    const who = `<names variable="editor" suffix="."><name/><label form="short" prefix=", " strip-periods="true"/></names>`;
    const bibliography = `<text variable="title" suffix="[M]."/><text variable="publisher-place" suffix=":"/>${who}${work}`;
    expect(print(fullUnsigned, { bibliography })).toEqual({
      text: "Aigun, Treaty of\\[M\\].New York:James R. Millar, ed. *Encyclopedia of Russian History*.",
      repairs: ["missing-space"],
    });
  });
});

describe("volume and pages", () => {
  it("are parted where the style runs them together, and “v.” keeps its full stop", () => {
    const bibliography = `<text variable="title" suffix=". "/><group><text variable="volume" prefix="v. "/><text variable="page" prefix="p. "/></group>`;
    const entry = record({ type: "chapter", title: "Locks", volume: "1", page: "28" });
    expect(print(entry, { bibliography })).toEqual({ text: "Locks. v. 1 p. 28.", repairs: ["missing-space"] });
  });
});

describe("loose-ends", () => {
  it.each([
    ["a label without its object", `<text variable="title"/><text value=". Retrieved from "/><text variable="URL"/>`],
    ["an empty bracket", `<text variable="title"/><text value=" ("/><text variable="publisher"/><text value=")"/>`],
    ["doubled marks", `<text variable="title" suffix=", "/><text value=", "/>`],
    ["a leading mark", `<text value=", "/><text variable="title"/>`],
  ])("strikes out %s", (_, bibliography) => {
    expect(print(bareUnsigned, { bibliography })).toEqual({ text: "Aigun, Treaty of.", repairs: ["loose-ends"] });
  });

  it("tells of nothing where only a blank at an end goes", () => {
    const bibliography = `<text variable="title" prefix=" "/>`;
    expect(print(bareUnsigned, { bibliography })).toEqual({ text: "Aigun, Treaty of.", repairs: [] });
  });
});

describe("empty-entry", () => {
  it("prints a work that the style has nothing for as another", () => {
    const page = record({ type: "webpage", title: "Locks" });
    const bibliography = `<choose><if type="book article"><text variable="title"/></if></choose>`;
    expect(print(page, { bibliography })).toEqual({ text: "Locks.", repairs: ["empty-entry"] });
  });

  it("prints it as another where the style names neither a person nor the title", () => {
    const page = record({ type: "webpage", title: "Locks", publisher: "Quay" });
    const bibliography = `<group delimiter=". "><choose><if type="book article" match="any"><text variable="title"/></if></choose><text variable="publisher"/></group>`;
    expect(print(page, { bibliography })).toEqual({ text: "Locks. Quay.", repairs: ["empty-entry"] });
  });

  it("cites by its title what the style has nothing for at all", () => {
    const note = { class: "note", citation: `<text variable="archive_location" prefix="NAA: "/>` } as const;
    const { citations, repairs } = citeRecord(clubb, foundMini(note), { forms: ["note"] });
    expect(citations[0]?.text).toBe("China and Russia: The “Great Game”");
    expect(repairs.map(({ name }) => name)).toEqual(["empty-entry"]);
    expect(citeRecord(clubb, foundMini(note), { forms: ["note"], exact: true }).citations).toEqual([]);
  });
});

describe("address-of-entry", () => {
  const access = `<group delimiter=" "><text value="At"/><text variable="URL"/></group>`;
  const bibliography = (withAddress: string): string => `<group delimiter=". "><text variable="title"/><choose>
    <if type="chapter">${work}${editor}<text variable="publisher"/></if>
    <else-if type="${withAddress}">${access}</else-if></choose></group>`;
  const printed =
    "Aigun, Treaty of. *Encyclopedia of Russian History*. edited by James R. Millar. Macmillan Reference USA. At ";

  it("keeps the address that the style gives of entries and not of chapters", () => {
    const { text, repairs } = print(full, { bibliography: bibliography("entry-encyclopedia") });
    expect(text?.startsWith(printed)).toBe(true);
    expect(repairs).toEqual(["entry-as-chapter", "address-of-entry"]);
  });

  it("gives it as for a web page only where the guide wants it of all that was read online", () => {
    const parts = { bibliography: bibliography("webpage") };
    expect(print(full, parts).repairs).toEqual(["entry-as-chapter"]);
    expect(print(full, parts, { guide: { family: "abnt" } }).repairs).toContain("address-of-entry");
  });
});

describe("headword-first", () => {
  it("cites an unsigned entry in the text by its headword", () => {
    const date = `<date variable="issued"><date-part name="year"/></date>`;
    const entry = record({ type: "entry", title: "Lock", issued: { "date-parts": [[1998]] } });
    const citation = `<group delimiter=" "><names variable="author"><name form="short"/></names>${date}</group>`;
    const { citations } = citeRecord(entry, foundMini({ citation }), { forms: ["in-text"] });
    expect(citations[0]?.text).toBe("Lock 1998");
  });
});
