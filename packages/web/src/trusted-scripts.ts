/**
 * What browsers with Trusted Types offer; the others take addresses as they are. The policy's addresses are objects,
 * but stand wherever a script's address may stand as text.
 */
interface ScriptPolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Lets only scripts of the app's own origin be loaded, which is all that its Content-Security-Policy allows. */
function onlyOwn(address: string): string {
  const { href, origin } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`${href} is no script of this page.`);
  return href;
}

function hasPolicies(value: unknown): value is ScriptPolicies {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

const offered: unknown = Reflect.get(globalThis, "trustedTypes");
const rules = { createScriptURL: onlyOwn };
const policy = hasPolicies(offered) ? offered.createPolicy("citable", rules) : rules;

/** The address of a script of the app, as workers want it. */
export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}
