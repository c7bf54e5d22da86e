import type { SelectHTMLAttributes } from "react";
import { classes } from "./classes";
import { controlClass, describedBy, FieldFrame } from "./field";

export interface Choice {
  value: string;
  label: string;
}

interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "className"> {
  name: string;
  label: string;
  choices: readonly Choice[];
  /** Offered first with an empty value. */
  placeholder?: string;
  hint?: string;
  error?: string;
  className?: string;
}

/** The browser's own select with label, hint and error. */
export function Select({ label, choices, placeholder, hint, error, className, ...select }: SelectProps) {
  const id = select.id ?? select.name;
  return (
    <FieldFrame {...{ id, label, hint, error, className }}>
      <select {...select} id={id} className={classes(controlClass, "pr-9")} aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, hint, error)}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>{text}</option>
        ))}
      </select>
    </FieldFrame>
  );
}
