import { describe, expect, it } from "vitest";
import { contentSecurity } from "./content-security";

describe("contentSecurity", () => {
  it("lets no other site in unless it is configured", () => {
    expect(contentSecurity({ cards: false, development: false })).not.toMatch(/https?:|unsafe-eval|ws:/);
  });
  it("lets Stripe's script, frames and calls in with cards", () => {
    const rules = contentSecurity({ cards: true, development: false });
    for (const rule of ["script-src 'self' 'unsafe-inline' https://js.stripe.com;", "connect-src 'self' https://api.stripe.com;", "frame-src https://js.stripe.com https://hooks.stripe.com;"]) expect(rules).toContain(rule);
  });
});
