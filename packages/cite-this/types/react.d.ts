// Types of <cite-this> in the JSX of React 19: import type {} from "@citable/cite-this/react".
import type { CiteThisElement, CiteThisEvents, CiteThisProperties } from "@citable/cite-this";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** `oncite-this-ready`, `oncite-this-fallback`. */
export type CiteThisListeners = {
  [Name in keyof CiteThisEvents as `on${Name}`]?: ((event: CiteThisEvents[Name]) => void) | undefined;
};

export type CiteThisProps = DetailedHTMLProps<HTMLAttributes<CiteThisElement>, CiteThisElement> &
  CiteThisProperties &
  CiteThisListeners;

// React's types take more elements only in this namespace of its module.
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "cite-this": CiteThisProps;
    }
  }
}
