import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import { visitorAddress } from "./visitor-address";

/**
 * Tells the backend for whom a form is sent, since guessing is slowed per address: the visitor's address with the secret
 * that makes it believed. Nothing without a secret or an address; the backend then takes the storefront's own.
 */
export async function visitorHeaders(): Promise<Record<string, string>> {
  const address = visitorAddress(await headers(), env.trustedProxies);
  return address && env.revalidateSecret ? { "x-visitor-address": address, "x-visitor-proof": env.revalidateSecret } : {};
}
