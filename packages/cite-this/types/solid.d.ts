// Types of <cite-this> in the JSX of Solid: import type {} from "@citable/cite-this/solid".
import type { CiteThisAttributes, CiteThisElement, CiteThisEvents, CiteThisProperties } from "@citable/cite-this";
import type { JSX } from "solid-js";

/** `on:cite-this-ready`, `on:cite-this-fallback`. */
export type CiteThisListeners = {
  [Name in keyof CiteThisEvents as `on:${Name}`]?: ((event: CiteThisEvents[Name]) => void) | undefined;
};

/** Solid sets what changes as a property unless it is told `attr:`; the element has the properties `record` and `words`. */
export type CiteThisChangingAttributes = {
  [Name in keyof CiteThisAttributes as `attr:${Name}`]?: string | undefined;
};

export type CiteThisProps = JSX.HTMLAttributes<CiteThisElement> &
  CiteThisProperties &
  CiteThisChangingAttributes &
  CiteThisListeners;

// Solid's types take more elements only in this namespace of its module.
declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "cite-this": CiteThisProps;
    }
  }
}
