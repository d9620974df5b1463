import type { MiddlewareHandler } from "hono";

/**
 * What a page from this server may do: load its own files and talk to this server, nothing else.
 * Trusted Types close the ways by which a string becomes script; `lit-html` is the policy of the template library,
 * which only ever passes the application's own constant templates; `citable` lets the app start its own workers.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html citable",
].join("; ");

const fixed: readonly (readonly [string, string])[] = Object.entries({
  "Content-Security-Policy": contentSecurityPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), clipboard-write=(self)",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
});

/** Adds the security headers to every answer, errors included. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  for (const [name, value] of fixed) context.header(name, value);
  await next();
};
