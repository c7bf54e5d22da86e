"use client";
import dynamic from "next/dynamic";
import type { CardFormProps } from "./card-form";

// Stripe's libraries come only with a chosen card.
const CardForm = dynamic(() => import("./card-form").then((part) => part.CardForm), { ssr: false });

export function CardPanel(props: CardFormProps) {
  return <CardForm {...props} />;
}
