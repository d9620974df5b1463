// Types of <cite-this> in the templates of Vue 3: import type {} from "@citable/cite-this/vue".
import type { CiteThisElement, CiteThisEvents, CiteThisProperties } from "@citable/cite-this";
import type { HTMLAttributes } from "vue";

/** `@cite-this-ready`, `@cite-this-fallback`. */
export type CiteThisListeners = {
  [Name in keyof CiteThisEvents as `on${Capitalize<Name>}`]?: ((event: CiteThisEvents[Name]) => void) | undefined;
};

/** The element as Vue's types write components that are custom elements. */
export type CiteThisComponent = new () => CiteThisElement & {
  /** Not to be read: it only tells templates what they may write. */
  readonly $props: HTMLAttributes & CiteThisProperties & CiteThisListeners;
  /** Not to be called: it only tells templates what they may hear. */
  readonly $emit: <Name extends keyof CiteThisEvents>(name: Name, event: CiteThisEvents[Name]) => void;
};

declare module "vue" {
  interface GlobalComponents {
    "cite-this": CiteThisComponent;
  }
}
