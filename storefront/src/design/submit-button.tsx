"use client";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

interface SubmitButtonProps extends Omit<ComponentProps<typeof Button>, "type"> {
  /** Shown while the form is on its way. */
  pendingText?: string;
}

/** Sends its form once: pressed again while it is on its way it does nothing. */
export function SubmitButton({ pendingText, children, disabled, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button {...rest} type="submit" disabled={disabled || pending} aria-busy={pending || undefined}>
      {pending && pendingText ? pendingText : children}
    </Button>
  );
}
