"use client";
import { useActionState, type ReactNode } from "react";
import { Button } from "@/design/button";
import { Notice } from "@/design/notice";
import { choosePayment } from "./choose-payment";

interface MethodFormProps {
  locale: "id" | "en";
  /** Whole rupiah, as shown. */
  total: number;
  cartHref: string;
  texts: Record<"submit" | "next" | "pending" | "see_cart", string>;
  /** The server-drawn choices and the total. */
  children: ReactNode;
}

/** Sends the chosen way to pay. The button's words follow the choice by style alone, so without scripts too. */
export function MethodForm({ locale, total, cartHref, texts, children }: MethodFormProps) {
  const [state, act, pending] = useActionState(choosePayment, {});
  return (
    <form action={act} className="group/pay grid gap-6">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="total" value={total} />
      {children}
      {state.message ? (
        <Notice tone="alert" live>
          {state.message} {state.cart ? <a href={cartHref} className="link font-semibold">{texts.see_cart}</a> : null}
        </Notice>
      ) : null}
      <Button type="submit" size="large" wide disabled={pending} aria-busy={pending || undefined}>
        {pending ? texts.pending : (
          <>
            <span className="hidden group-has-[[value=transfer]:checked]/pay:inline">{texts.submit}</span>
            <span className="group-has-[[value=transfer]:checked]/pay:hidden">{texts.next}</span>
          </>
        )}
      </Button>
    </form>
  );
}
