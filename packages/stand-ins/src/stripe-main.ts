import { stripeStandIn, type Webhook } from "./stripe-api";

/** `node stripe-main.js <port> <webhook url> <webhook secret>`: the stand-in as a program of its own, for the shop under test. */
const [port, webhookUrl, webhookSecret] = process.argv.slice(2);
if (!port || !webhookUrl || !webhookSecret) throw new Error("Usage: stripe-main.js <port> <webhook url> <webhook secret>");

async function deliver({ body, headers }: Webhook): Promise<void> {
  await fetch(webhookUrl ?? "", { method: "POST", body, headers }).catch(() => console.error("A webhook wasn't taken"));
}

stripeStandIn({ webhookSecret, deliver: (webhook) => void deliver(webhook) }).server.listen(Number(port), "127.0.0.1", () => console.log("Stripe's stand-in listens"));
