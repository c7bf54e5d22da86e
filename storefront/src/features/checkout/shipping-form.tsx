"use client";
import { useActionState, type ReactNode } from "react";
import { Button } from "@/design/button";
import { Notice } from "@/design/notice";
import { saveShipping } from "./choose-shipping";

interface ShippingFormProps {
  locale: "id" | "en";
  submitText: string;
  pendingText: string;
  /** The server-drawn choices and the note. */
  children: ReactNode;
}

/** Sends the choices of all parcels at once. */
export function ShippingForm({ locale, submitText, pendingText, children }: ShippingFormProps) {
  const [state, act, pending] = useActionState(saveShipping, {});
  return (
    <form action={act} className="grid gap-8">
      <input type="hidden" name="locale" value={locale} />
      {state.message ? <Notice tone="alert" live>{state.message}</Notice> : null}
      {children}
      <Button type="submit" size="large" className="w-full justify-self-start sm:w-auto" disabled={pending}>{pending ? pendingText : submitText}</Button>
    </form>
  );
}
