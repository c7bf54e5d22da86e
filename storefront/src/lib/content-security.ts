/** What a page may load and send besides the shop itself, by the payment methods that are configured. */
interface Allowed {
  /** Stripe's script and frames. */
  cards: boolean;
  development: boolean;
}

const STRIPE = { script: "https://js.stripe.com", frames: ["https://js.stripe.com", "https://hooks.stripe.com"], calls: "https://api.stripe.com" };

/**
 * The header `Content-Security-Policy` of every page. Scripts in the page are Next's own data: cached pages can't carry a nonce.
 * Pictures and fonts aren't narrowed: media may lie in any bucket.
 */
export function contentSecurity({ cards, development }: Allowed): string {
  const rules: Record<string, string[]> = {
    "script-src": ["'self'", "'unsafe-inline'", ...(cards ? [STRIPE.script] : []), ...(development ? ["'unsafe-eval'"] : [])],
    "connect-src": ["'self'", ...(cards ? [STRIPE.calls] : []), ...(development ? ["ws:"] : [])],
    "frame-src": cards ? STRIPE.frames : ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(rules).map(([rule, sources]) => `${rule} ${sources.join(" ")}`).join("; ");
}
