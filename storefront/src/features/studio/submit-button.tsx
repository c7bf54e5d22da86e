"use client";
import { useFormStatus } from "react-dom";
import { Button } from "@/design/button";

/** Sends its form once: pressed again while busy it does nothing. */
export function SubmitButton({ text, busyText }: { text: string; busyText: string }) {
  const { pending } = useFormStatus();
  return <Button type="submit" size="large" wide disabled={pending}>{pending ? busyText : text}</Button>;
}
