import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { THROTTLE_MODULE } from "../modules/throttle";
import type { ThrottleModuleService } from "../modules/throttle/service";
import { visitorAddress } from "./visitor-address";

/** What somebody guesses at. */
export type Guess = "login" | "invitation" | "secret" | "tracking" | "statement" | "promotion";

const FREE_TRIES_PER_ACCOUNT = 10;
/** A whole centre may sit behind one address, so an address gets many more tries than an account. */
const FREE_TRIES_PER_ADDRESS = 100;

/** The answer, as far as it is told when to try again. */
interface Headers {
  setHeader(name: string, value: string): unknown;
}

/** Tries that were counted. Whoever was right gets them back. */
export interface CountedTries {
  /** The account starts anew; the address gets this try back. */
  wasRight(): Promise<void>;
}

/**
 * Slows guessing by growing delays, per address and, when one is given, per account (product.md, privacy rule 11).
 * Each try is counted before it is made. @throws rate_limited (429, with Retry-After) while a delay runs.
 * @param account what is guessed at; it is kept as a hash only.
 */
export async function countTry(req: MedusaRequest, res: Headers, guess: Guess, account?: string): Promise<CountedTries> {
  const throttle = req.scope.resolve<ThrottleModuleService>(THROTTLE_MODULE);
  const address = `${guess}:address:${visitorAddress(req)}`;
  const own = account === undefined ? null : `${guess}:account:${account}`;
  const waits = [await throttle.claim(address, FREE_TRIES_PER_ADDRESS)];
  if (own !== null && waits[0] === 0) {
    waits.push(await throttle.claim(own, FREE_TRIES_PER_ACCOUNT));
    // A try that wasn't made is nothing the address did wrong: else one slowed account would slow the whole centre.
    if (waits[1] !== 0) await throttle.undo(address);
  }
  const wait = Math.max(...waits);
  if (wait > 0) {
    const seconds = Math.ceil(wait / 1000);
    res.setHeader("Retry-After", String(seconds));
    throw new MedusaError("rate_limited", `Too many tries. Please wait ${seconds} seconds.`);
  }
  return {
    async wasRight() {
      await throttle.undo(address);
      if (own !== null) await throttle.forget(own);
    },
  };
}
