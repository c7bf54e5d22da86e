"use client";
import { useSent } from "@/design/action-form";
import { Notice } from "@/design/notice";

/** That the name is the paper's; a wrong one is a problem of the form. */
export function NameAnswer() {
  const { once } = useSent();
  return once?.matches ? <Notice tone="good" live>{once.matches}</Notice> : null;
}
