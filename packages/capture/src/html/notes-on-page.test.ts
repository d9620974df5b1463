import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";

const prose = "Boats of every size crossed the river at Lindow, and paid the toll";

function notesOf(body: string): readonly (readonly [string, string | undefined])[] {
  const { notes } = captureSource(`<html><head><title>Tolls</title></head><body>${body}</body></html>`, {
    url: "https://rivers.example/a",
  });
  return notes.map(({ mark, note }) => [mark, note]);
}

describe("the notes of a page", () => {
  it.each<readonly [string, string, readonly (readonly [string, string | undefined])[]]>([
    [
      "a wiki's, with the way back",
      `<p>${prose}.<sup id="cite_ref-1"><a href="#cite_note-1">&#91;1&#93;</a></sup></p><ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Town records, vol. 2.</li></ol>`,
      [["[1]", "Town records, vol. 2."]],
    ],
    [
      "raised numbers",
      `<p>${prose}<a href="#n1"><sup>1</sup></a>.</p><p id="n1">1. Town records. <a href="#back">↩</a></p>`,
      [["1", "Town records."]],
    ],
    ["an asterisk", `<p>${prose}<sup><a href="#fn">*</a></sup>.</p><p><a name="fn"></a>* Salt.</p>`, [["*", "Salt."]]],
    [
      "the page's own address before the mark",
      `<p>${prose}<sup><a href="https://rivers.example/a#fn2">2</a></sup>.</p><ol><li id="fn2">Salt.</li></ol>`,
      [["2", "Salt."]],
    ],
    [
      "marks that are no links",
      `<p>${prose}.[6]</p><h2>Notes</h2><p>[6] Town records.</p>`,
      [["[6]", "Town records."]],
    ],
    ["a mark whose note is not there", `<p>${prose}.<sup><a href="#fn9">9</a></sup></p>`, [["9", undefined]]],
  ])("%s", (_, body, expected) => {
    expect(notesOf(body)).toEqual(expected);
  });

  it.each([
    ["the numbers of a list of pages", `<p>${prose}.</p><nav><a href="#p1">1</a> <a href="#p2">2</a></nav>`],
    ["powers", `<p>${prose}, 12 m<sup>2</sup>.</p>`],
    ["indices of a program", `<pre>boats[1] = tolls[i]</pre><p>${prose}.</p>`],
    ["affiliations", `<p>Jane Doe<sup><a href="#Aff1">1</a></sup></p><ol><li id="Aff1">Lindow</li></ol>`],
  ])("are not %s", (_, body) => {
    expect(notesOf(body)).toEqual([]);
  });

  it("names the marks whose notes are not there, and quotes them at their place", () => {
    const html = `<html><head><title>Tolls</title></head><body><p>${prose}.<sup><a href="#fn9">9</a></sup></p></body></html>`;
    const { notes, records, text } = captureSource(html);
    expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual(["9"]);
    expect(records[0]?.issues).toMatchObject([{ code: "note-absent", severity: "warning" }]);
  });
});
