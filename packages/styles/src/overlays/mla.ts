import type { NoticePhrase } from "../notices/german.ts";
import { withDoiAfter } from "./address.ts";
import type { EditionChange } from "./change.ts";
import { withFourAuthorsShortened, withSeventhEditionOrder, withShortRoles } from "./mla-seventh.ts";

export const mla8: readonly EditionChange[] = [
  {
    name: "doi-after-colon",
    field: "DOI",
    says: "A DOI stands after “doi:”.",
    instead: "A DOI is given as an address, https://doi.org/….",
    source: "github.com/citation-style-language/styles/pull/5556",
    certainty: "source read",
    change: (style) => withDoiAfter(style, "doi:"),
  },
];

export const mla7: readonly EditionChange[] = [
  {
    name: "order-of-the-seventh",
    field: "order",
    says: "After the title come the work, “Ed.” and its editor, edition, volume, place and publisher, year, and the pages, each closed by a period.",
    instead: "The facts of the work follow its title, parted by commas: edited by …, publisher, year, place in it.",
    section: "5.4–5.7",
    source: "penandthepad.com/mla-citation-example-online-encyclopedia-2204",
    certainty: "source read",
    change: withSeventhEditionOrder,
  },
  {
    name: "short-roles",
    field: "editor",
    says: "Roles are abbreviated: “Ed.”, “trans.”, “eds.”.",
    instead: "Roles are written out: “edited by”, “translated by”, “editors”.",
    section: "7.4",
    source: "git history of the official MLA 7 style",
    certainty: "source read",
    change: withShortRoles,
  },
  {
    name: "four-authors-shortened",
    field: "authors-list",
    says: "Of four authors and more, the first may be named with “et al.”.",
    instead: "Of three authors and more, the first is named with “et al.”.",
    section: "5.5.4",
    source: "MLA Handbook 7",
    certainty: "from memory",
    change: withFourAuthorsShortened,
  },
];

/** What an overlay cannot do, because a style cannot say it. */
export const mla7Leaves: readonly NoticePhrase[] = [
  "media other than “Web” and “Print” are printed only if the record has them",
];
