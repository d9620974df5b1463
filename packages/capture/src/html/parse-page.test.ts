import { describe, expect, it } from "vitest";
import { attribute, attributeOf, textOf } from "./page.ts";
import { parsePage } from "./parse-page.ts";
import { visibleText } from "./visible-text.ts";

describe("parsePage", () => {
  it.each([
    ['<p title="a b">', "a b"],
    ["<p title='a b'>", "a b"],
    ["<p title=a>", "a"],
    ['<p title="&quot;a&quot; b">', "&quot;a&quot; b"],
    ['<p title="a &amp; b">', "a &amp; b"],
    ['<p title="">', ""],
    ["<p title>", ""],
  ])("knows where the value of %s stands", (source, raw) => {
    const [element] = parsePage(source).elements;
    const found = element === undefined ? undefined : attributeOf(element, "title");
    expect(source.slice(found?.start, found?.end)).toBe(raw);
  });

  it("ends paragraphs, items and cells that pages leave open", () => {
    const page = parsePage("<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<td>f");
    expect(page.named("li").map((each) => textOf(each))).toEqual(["a", "b"]);
    expect(page.named("p").map((each) => textOf(each))).toEqual(["c", "d"]);
    expect(page.named("td").map((each) => textOf(each))).toEqual(["e", "f"]);
  });

  it("passes over closing tags that close nothing", () => {
    expect(textOf(parsePage("<div>a</b>b</p></section>c</div>").root)).toBe("abc");
  });

  it("takes nothing of a last tag that is cut off for text", () => {
    for (const cut of ["<d/", "<d", "<d a", '<d a="b', "</d", "<!", "<!-"]) {
      expect(textOf(parsePage(`<p>a</p>${cut}`).root)).toBe("a");
    }
  });

  it("tells content from navigation, comments and what is hidden", () => {
    const page = parsePage('<nav><b>a</b></nav><div class="comments"><b>b</b></div><script>c</script><b>d</b>');
    expect(page.named("b").map((each) => each.region)).toEqual(["furniture", "comments", "content"]);
    expect(textOf(page.root)).toBe("abd");
  });

  it("finds elements by attribute", () => {
    const page = parsePage('<a rel="author" href="/x">Jane</a>');
    expect(page.having("rel").map((each) => attribute(each, "href"))).toEqual(["/x"]);
  });
});

describe("visibleText", () => {
  const source = "<h1>Salt &amp;\n  Silver</h1><p>The <i>Arne</i>&nbsp;trade<br>to 1700</p>";
  const visible = visibleText(parsePage(source));

  it("has a line for each block", () => {
    expect(visible.lines.map((line) => line.text)).toEqual(["Salt & Silver", "The Arne trade", "to 1700"]);
  });

  it("leads back to the source", () => {
    const at = visible.text.indexOf("& Silver");
    const { start, end } = visible.placeOf(at, at + "& Silver".length);
    expect(source.slice(start, end)).toBe("&amp;\n  Silver");
    for (const line of visible.lines) expect(visible.text.slice(line.start, line.end)).toBe(line.text);
  });
});
