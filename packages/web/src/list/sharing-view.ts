import { html, nothing, type TemplateResult } from "lit";
import { copyBoth } from "../citation/copy.ts";
import { copyIcon, linkIcon, removeIcon } from "../icons.ts";
import { addressOf } from "../server/shared-link.ts";
import { sharedOf, type Permission, type Shared, type SharedLink } from "../state/shared.ts";
import type { View } from "../view.ts";

/** How the list is shared: the links that were given out, and what others see of later changes. */
export function sharingView(view: View): TemplateResult {
  const { refusal } = view.state;
  const shared = sharedOf(view.state);
  return html`${refusal === "" ? nothing : html`<p class="notice problem">${refusal}</p>`}
  ${shared === undefined ? nothing : sharedView(view, shared)}`;
}

function sharedView(view: View, shared: Shared): TemplateResult {
  const words = view.state.words.sharing;
  return html`<section class="sharing" aria-labelledby="sharing-heading">
    <h3 class="small-heading" id="sharing-heading">${words.heading}</h3>
    <p class="quiet">${shared.joined ? words.aboutJoined : words.about}</p>
    ${shared.joined ? nothing : linksView(view, shared)}
    <div class="actions">
      ${action(words.save, () => view.share({ kind: "save" }))}
      ${action(words.renew, () => view.share({ kind: "renew" }))}
      ${action(shared.joined ? words.leave : words.end, () => view.share({ kind: "end" }))}
    </div>
  </section>`;
}

function action(label: string, act: () => Promise<void>): TemplateResult {
  return html`<button class="button" @click=${() => void act()}>${label}</button>`;
}

function linksView(view: View, shared: Shared): TemplateResult {
  const kinds = ["read", "edit"] as const;
  return html`<ul class="shared-links">
    ${shared.links.map((link) => html`<li class="shared-link">${linkView(view, shared, link)}</li>`)}
    ${kinds
      .filter((allows) => shared.links.every((link) => link.allows !== allows))
      .map((allows) => html`<li>${makeLink(view, allows)}</li>`)}
  </ul>`;
}

function linkView(view: View, shared: Shared, link: SharedLink): TemplateResult {
  const words = view.state.words.sharing;
  const address = addressOf(shared, link);
  const copy = async (): Promise<void> => {
    const done = await copyBoth({ html: "", text: address });
    view.announce(done ? words.linkCopied : view.state.words.citation.copyFailed);
  };
  return html`<span class="link-kind">${words.links[link.allows]}</span>
    <a href=${address} target="_blank" rel="noopener" dir="ltr">${address}</a>
    <span class="actions">
      <button class="button" aria-label=${words.copyLink[link.allows]} @click=${() => void copy()}>
        ${copyIcon}${view.state.words.citation.copy}
      </button>
      <button
        class="button"
        aria-label=${words.revokeLink[link.allows]}
        @click=${() => void view.share({ kind: "revoke-link", link })}
      >
        ${removeIcon}${words.revoke}
      </button>
    </span>`;
}

function makeLink(view: View, allows: Permission): TemplateResult {
  return html`<button class="button" @click=${() => void view.share({ kind: "make-link", allows })}>
    ${linkIcon}${view.state.words.sharing.make[allows]}
  </button>`;
}
