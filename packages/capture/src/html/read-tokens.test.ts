import fc from "fast-check";
import { QuoteType, Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { readTokens } from "./read-tokens.ts";
import { tagRules } from "./tag-rules.ts";

/** The tokens of a page, one a line, with the words of the source. */
function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  let tag = "";
  readTokens(source, {
    text: (start, end) => tokens.push(`text ${start} ${source.slice(start, end)}`),
    openTag: (start, end) => {
      tag = `tag ${start} ${source.slice(start, end)}`;
      const name = source.slice(start, end).toLowerCase();
      return tagRules(name).holds === "elements" ? undefined : name;
    },
    attribute: (nameStart, nameEnd, start, end) => {
      tag += ` ${nameStart} ${source.slice(nameStart, nameEnd)} ${start} ${source.slice(start, end)}`;
    },
    endTag: (end, isSelfClosing) => tokens.push(`${tag} ${end} ${isSelfClosing}`),
    closeTag: (start, end) => tokens.push(`close ${start} ${source.slice(start, end)}`),
  });
  return tokens;
}

function ignore(): void {}

/** The same by htmlparser2. */
function peerTokens(source: string): readonly string[] {
  const tokens: string[] = [];
  let tag = "";
  let value: number | undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => tokens.push(`text ${start} ${source.slice(start, end)}`),
      onopentagname: (start, end) => (tag = `tag ${start} ${source.slice(start, end)}`),
      onattribname: (start, end) => {
        tag += ` ${start} ${source.slice(start, end)}`;
        value = undefined;
      },
      onattribdata: (start) => (value = start),
      onattribend: (quote, end) => {
        const last = quote === QuoteType.Double || quote === QuoteType.Single ? end - 1 : end;
        tag += ` ${value ?? last} ${source.slice(value ?? last, last)}`;
      },
      onopentagend: (end) => tokens.push(`${tag} ${end + 1} false`),
      onselfclosingtag: (end) => tokens.push(`${tag} ${end + 1} true`),
      onclosetag: (start, end) => tokens.push(`close ${start} ${source.slice(start, end)}`),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onattribentity: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return tokens;
}

const names = ["a", "P", "br", "script", "sCript", "style", "scr", "title", "textarea", "xmp", "plaintext", "iframe"];
const signs = ["<", "</", ">", "/", "=", '"', "'", " ", "\n", "\v", "!", "-", "--", "?", "[", "]]", "&amp;", "é", "1"];
const markup = ["<!--", "-->", "--!>", "<!doctype ", "<![CDATA[", "]]>", "<?", "</script>", ' b="c d"', " b=c", "/>"];
/** What ends any tag: of tags that the page's end cuts off, htmlparser2 keeps pieces as text. */
const endOfTag = "\n\"'>";
const page = fc
  .array(fc.constantFrom(...names, ...signs, ...signs, ...markup), { maxLength: 40 })
  .map((pieces) => `${pieces.join("")}${endOfTag}`);

describe("the tokens of a page", () => {
  it("are those that htmlparser2 finds, whatever the page", () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(tokensOf(source)).toEqual(peerTokens(source));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["a < b", ["text 0 a ", "text 2 < b"]],
    ["<p/ >a</p b>c", ["tag 1 p 5 true", "text 5 a", "close 8 p", "text 12 c"]],
    ["<p a = 'b' c>", ["tag 1 p 3 a 8 b 11 c 12  13 false"]],
    [
      "<script>if (a</b>c)</scripts></SCRIPT >d",
      ["tag 1 script 8 false", "text 8 if (a</b>c)</scripts>", "close 31 SCRIPT", "text 39 d"],
    ],
    ["<plaintext>a</plaintext>", ["tag 1 plaintext 11 false", "text 11 a</plaintext>"]],
    ["a<!-->b<!---->c<!--d--!>e", ["text 0 a", "text 6 b", "text 14 c", "text 24 e"]],
    ["a<!f>b<![CDATA[c>]]>d<?e>f</ g>h", ["text 0 a", "text 5 b", "text 20 d", "text 25 f", "text 31 h"]],
    ["a<p title='b>", ["text 0 a"]],
    ["a<p /", ["text 0 a"]],
    ["a<scr", ["text 0 a"]],
    ["a</p", ["text 0 a"]],
    ["a</", ["text 0 a", "text 1 </"]],
    ["", []],
  ])("of %j are %j", (source, tokens) => {
    expect(tokensOf(source)).toEqual(tokens);
  });
});
