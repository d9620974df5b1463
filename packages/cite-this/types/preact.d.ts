// Types of <cite-this> in the JSX of Preact: import type {} from "@citable/cite-this/preact".
import type { CiteThisElement, CiteThisEvents, CiteThisProperties } from "@citable/cite-this";
import type { HTMLAttributes } from "preact";

/** `oncite-this-ready`, `oncite-this-fallback`. */
export type CiteThisListeners = {
  [Name in keyof CiteThisEvents as `on${Name}`]?: ((event: CiteThisEvents[Name]) => void) | undefined;
};

export type CiteThisProps = HTMLAttributes<CiteThisElement> & CiteThisProperties & CiteThisListeners;

// Preact's types take more elements only in this namespace of its module.
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "cite-this": CiteThisProps;
    }
  }
}
