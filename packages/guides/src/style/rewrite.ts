// The catalogue's overlays and our repairs rewrite styles with the same tool.
export { rewriteAll, rewriteStyle, type Rewrite } from "@citable/styles";
