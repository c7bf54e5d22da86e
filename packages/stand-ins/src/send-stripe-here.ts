import http from "node:http";
import https from "node:https";

/**
 * For the backend under test: what it would send to api.stripe.com goes to the stand-in on this machine instead. The shop's own code
 * stays as it is. `STRIPE_STAND_IN_PORT` is read at each call; without it nothing is reached, and never Stripe.
 */
export function sendStripeHere(): void {
  const request = https.request.bind(https);
  https.request = ((target: http.RequestOptions, ...rest: never[]) => {
    if (target.host !== "api.stripe.com") return request(target, ...rest);
    const turned = http.request({ ...target, agent: undefined, protocol: "http:", host: "127.0.0.1", port: process.env.STRIPE_STAND_IN_PORT ?? 1 }, ...rest);
    // Stripe's library waits for TLS before it writes.
    turned.once("socket", (socket) => socket.once("connect", () => socket.emit("secureConnect")));
    return turned;
  }) as typeof https.request;
}
