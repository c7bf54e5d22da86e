"use client";
import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js";
import type { StripeError } from "@stripe/stripe-js";
import { loadStripe } from "@stripe/stripe-js/pure";
import { useEffect, useState, type FormEvent } from "react";
import { Button } from "@/design/button";
import { Notice } from "@/design/notice";
import { checkBeforePaying } from "./check-before-paying";

const DECLINES = ["insufficient_funds", "expired_card", "incorrect_cvc", "authentication_required"] as const;
type Decline = (typeof DECLINES)[number];

export interface CardFormProps {
  locale: "id" | "en";
  publishableKey: string;
  /** Lets this browser pay the cart's own payment and nothing else. */
  secret: string;
  /** Whole rupiah. */
  total: number;
  buyer: { name: string; email: string; phone: string };
  /** Absolute: where the bank leads back to. */
  returnTo: string;
  texts: Record<"submit" | "pending" | "loading" | "away" | "stale" | "declined" | Decline, string>;
}

/** Stripe's Payment Element in Stripe's frames, with our button. */
export function CardForm(props: CardFormProps) {
  const [stripe] = useState(() => loadStripe(props.publishableKey));
  const [away, setAway] = useState(false);
  useEffect(() => {
    stripe.catch(() => setAway(true));
  }, [stripe]);
  if (away) return <Notice tone="alert" live>{props.texts.away}</Notice>;
  return (
    <Elements stripe={stripe.catch(() => null)} options={{ clientSecret: props.secret, locale: props.locale, appearance: { theme: "stripe" } }}>
      <Pay {...props} />
    </Elements>
  );
}

function Pay({ locale, total, buyer, returnTo, texts }: CardFormProps) {
  const stripe = useStripe();
  const elements = useElements();
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string>();

  async function pay(event: FormEvent) {
    event.preventDefault();
    if (!stripe || !elements || busy) return;
    setBusy(true);
    setMessage(undefined);
    const problem = await attempt(stripe, elements);
    setMessage(problem);
    setBusy(problem === undefined);
  }

  /** What went wrong, in words; nothing when the buyer is on her way. */
  async function attempt(at: NonNullable<typeof stripe>, from: NonNullable<typeof elements>): Promise<string | undefined> {
    const typed = await from.submit();
    if (typed.error) return typed.error.message ?? texts.declined;
    const wait = await checkBeforePaying(locale, "card", total);
    if (wait.message) return wait.message;
    const { error } = await at.confirmPayment({
      elements: from,
      redirect: "if_required",
      confirmParams: { return_url: returnTo, payment_method_data: { billing_details: buyer } },
    });
    if (error && error.payment_intent?.status !== "succeeded") return wordsOf(error, texts);
    location.assign(returnTo);
    return undefined;
  }

  return (
    <form onSubmit={(event) => void pay(event)} className="grid gap-5">
      {ready ? null : <p role="status" className="text-sm text-ink-soft">{texts.loading}</p>}
      <PaymentElement onReady={() => setReady(true)} options={{ layout: "tabs" }} />
      {message ? <Notice tone="alert" live>{message}</Notice> : null}
      <Button type="submit" size="large" wide disabled={!ready || busy} aria-busy={busy || undefined}>{busy ? texts.pending : texts.submit}</Button>
    </form>
  );
}

/** Why a card wasn't taken, as far as the buyer can do something about it; Stripe's own words only for what she typed. */
function wordsOf(error: StripeError, texts: CardFormProps["texts"]): string {
  if (error.type === "validation_error" && error.message) return error.message;
  if (error.type === "invalid_request_error") return texts.stale;
  const known = DECLINES.find((reason) => reason === error.decline_code || reason === error.code);
  return known ? texts[known] : error.type === "card_error" ? texts.declined : texts.away;
}
