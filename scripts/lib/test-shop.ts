import path from "node:path";
import { Failure } from "./failure.ts";
import { root } from "./paths.ts";
import { freePort } from "./ports.ts";
import { readCluster } from "./postgres-cluster.ts";
import { tail, type Processes } from "./processes.ts";
import { toolEnvironment } from "./programs.ts";
import { waitUntil } from "./ready.ts";

const startDeadlineMs = 600_000;

/** What every tool of a test run runs in. */
export const testEnvironment: Record<string, string> = { ...toolEnvironment, NODE_ENV: "test", CI: "true", NO_COLOR: "1" };

/** Where the shop that the journeys go through answers. */
export interface Shop {
  storefront: string;
  backend: string;
  /** Its logs are in `logs`. */
  dataDir: string;
  databaseUrl: string;
  /** Where the stand-in for Stripe listens. */
  stripePort: number;
}

/** Starts the stand-in for Stripe's API. @returns what makes the shop under test take it for Stripe */
async function beginStripe(processes: Processes, backend: string): Promise<{ port: number; settings: Record<string, string> }> {
  const port = await freePort();
  const standIns = path.join(root, "packages", "stand-ins", "dist");
  const [secret, webhookUrl] = ["whsec_standin", `${backend}/hooks/payment/stripe_stripe`];
  processes.start("stripe-stand-in", { command: process.execPath, args: [path.join(standIns, "stripe-main.js"), String(port), webhookUrl, secret], cwd: root, env: testEnvironment });
  const settings = {
    STRIPE_API_KEY: "sk_test_standin",
    STRIPE_PUBLISHABLE_KEY: "pk_test_standin",
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_STAND_IN_PORT: String(port),
    NODE_OPTIONS: `--require="${path.join(standIns, "preload.js")}"`,
  };
  return { port, settings };
}

/** Starts the stand-in for Midtrans. @returns what makes the shop under test take it for Midtrans */
async function beginMidtrans(processes: Processes): Promise<Record<string, string>> {
  const [port, key] = [await freePort(), "SB-Mid-server-TEST"];
  const standIn = path.join(root, "packages", "payment-midtrans", "dist", "test-support", "main.js");
  processes.start("midtrans-stand-in", { command: process.execPath, args: [standIn, String(port), key], cwd: root, env: testEnvironment });
  return { MIDTRANS_SERVER_KEY: key, MIDTRANS_CLIENT_KEY: "SB-Mid-client-TEST", MIDTRANS_BASE_URL: `http://127.0.0.1:${port}` };
}

/** Builds, seeds and starts the whole program as a visitor would. @throws Failure when it doesn't get ready */
export async function openShop(folder: string, processes: Processes): Promise<Shop> {
  const [port, backendPort] = [await freePort(), await freePort()];
  const dataDir = path.join(folder, "journeys");
  const stripe = await beginStripe(processes, `http://localhost:${backendPort}`);
  const shop = processes.start("start", {
    command: process.execPath,
    args: [path.join(root, "scripts", "start.ts")],
    cwd: root,
    env: {
      ...testEnvironment,
      PORT: String(port),
      BACKEND_PORT: String(backendPort),
      DATA_DIR: dataDir,
      SKA_STARTED_AT: String(Date.now()),
      ...stripe.settings,
      ...(await beginMidtrans(processes)),
    },
    graceMs: 40_000,
  });
  let ended = false;
  void shop.ended.then(() => (ended = true));
  await waitUntil("The shop under test", () => Promise.resolve(ended || tail(shop.logFile, 1).startsWith("Ready:")), startDeadlineMs);
  if (ended) throw new Failure(`${tail(shop.logFile, 60)}\nThe shop under test did not start`);
  const cluster = readCluster(dataDir);
  const databaseUrl = `postgres://postgres:${cluster?.password}@127.0.0.1:${cluster?.port}/shop`;
  return { stripePort: stripe.port, storefront: `http://localhost:${port}`, backend: `http://localhost:${backendPort}`, dataDir, databaseUrl };
}
