/** The package that our EDTF parser is checked against; it brings no types. */
declare module "edtf" {
  export function parse(text: string): unknown;
}
