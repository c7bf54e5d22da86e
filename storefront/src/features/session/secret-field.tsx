"use client";
import { useState, useSyncExternalStore } from "react";
import { useSent } from "@/design/action-form";
import { controlClass, describedBy, FieldFrame } from "@/design/field";

export interface SecretWords {
  show: string;
  hide: string;
}

interface SecretFieldProps {
  name: string;
  label: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
  /** Six figures: a phone offers its number keys. */
  numeric?: boolean;
  /** What is wrong with it; left out inside an ActionForm, which knows. */
  error?: string;
  words: SecretWords;
}

const nothingChanges = () => () => undefined;

/** A password or PIN. Where there is script it can be made readable; it is hidden again when the form is sent. */
export function SecretField({ name, label, hint, autoComplete, numeric = false, error: told, words }: SecretFieldProps) {
  const { errors } = useSent();
  const [shown, setShown] = useState(false);
  const scripted = useSyncExternalStore(nothingChanges, () => true, () => false);
  const error = told ?? errors[name];
  return (
    <FieldFrame {...{ id: name, label, hint, error }}>
      <span className="flex gap-2">
        <input
          id={name}
          name={name}
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          inputMode={numeric ? "numeric" : undefined}
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={200}
          className={controlClass}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, hint, error)}
        />
        {scripted ? (
          <button type="button" aria-pressed={shown} aria-controls={name} onClick={() => setShown(!shown)} className="min-h-12 shrink-0 px-2 text-sm font-medium underline decoration-line-strong underline-offset-4">
            {shown ? words.hide : words.show}
          </button>
        ) : null}
      </span>
    </FieldFrame>
  );
}
