import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { THROTTLE_MODULE } from "../../modules/throttle";
import type { ThrottleModuleService } from "../../modules/throttle/service";

const FREE_TRIES_PER_ACCOUNT = 10;
/** A whole centre may sit behind one address, so an address gets many more tries than an account. */
const FREE_TRIES_PER_ADDRESS = 100;

/**
 * Slows guessing at a login by growing delays, per account and per address (product.md, privacy rule 11).
 * Answers 429 with Retry-After while a delay runs; a right password clears the account's count.
 */
export async function loginThrottle(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const throttle = req.scope.resolve<ThrottleModuleService>(THROTTLE_MODULE);
  const email = (req.body as { email?: unknown } | undefined)?.email;
  const account = `login:account:${req.params.actor_type ?? req.path}:${typeof email === "string" ? email : ""}`;
  const address = `login:address:${req.ip ?? ""}`;
  const wait = Math.max(
    await throttle.waitOf(account, FREE_TRIES_PER_ACCOUNT),
    await throttle.waitOf(address, FREE_TRIES_PER_ADDRESS),
  );
  if (wait > 0) {
    const seconds = Math.ceil(wait / 1000);
    res.setHeader("Retry-After", String(seconds));
    res.status(429).json({ type: "rate_limited", message: `Too many tries. Please wait ${seconds} seconds.` });
    return;
  }
  const end = res.json.bind(res);
  res.json = (body: unknown) => {
    const settle =
      res.statusCode === 401
        ? Promise.all([throttle.fail(account), throttle.fail(address)])
        : res.statusCode < 300
          ? throttle.forget(account)
          : Promise.resolve();
    void Promise.resolve(settle).then(() => end(body), next);
    return res;
  };
  next();
}
