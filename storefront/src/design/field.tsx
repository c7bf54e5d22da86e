import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { classes } from "./classes";

export const controlClass =
  "w-full min-h-12 rounded-sm border border-line-strong bg-white px-3.5 py-2.5 text-base text-ink placeholder:text-ink-soft aria-invalid:border-alert aria-invalid:border-2 disabled:bg-paper-deep";

export interface FieldFrameProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  /** Shown after the label, for example "(opsional)". */
  optional?: string;
  className?: string;
  children: ReactNode;
}

/** The ids a control must name in `aria-describedby`; undefined when there is nothing to describe. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}

/** Label, hint and error around any control. */
export function FieldFrame({ id, label, hint, error, optional, className, children }: FieldFrameProps) {
  return (
    <div className={classes("grid gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label} {optional ? <span className="font-normal text-ink-soft">{optional}</span> : null}
      </label>
      {children}
      {hint ? <p id={`${id}-hint`} className="text-xs text-ink-soft">{hint}</p> : null}
      {error ? <p id={`${id}-error`} className="text-sm font-medium text-alert">{error}</p> : null}
    </div>
  );
}

type FrameTexts = Pick<FieldFrameProps, "label" | "hint" | "error" | "optional">;
type FieldProps = FrameTexts & { id?: string; name: string; className?: string };

/** One line of text with its label, hint and error. The id is the name unless given. */
export function Field(props: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, "className">) {
  const { label, hint, error, optional, className, ...input } = props;
  const id = input.id ?? input.name;
  return (
    <FieldFrame {...{ id, label, hint, error, optional, className }}>
      <input {...input} id={id} className={controlClass} aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, hint, error)} />
    </FieldFrame>
  );
}

/** Several lines of text, otherwise as Field. */
export function TextArea(props: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className">) {
  const { label, hint, error, optional, className, ...area } = props;
  const id = area.id ?? area.name;
  return (
    <FieldFrame {...{ id, label, hint, error, optional, className }}>
      <textarea rows={3} {...area} id={id} className={controlClass} aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, hint, error)} />
    </FieldFrame>
  );
}
