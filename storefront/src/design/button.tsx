import type { ButtonHTMLAttributes } from "react";
import { classes } from "./classes";

const TONES = {
  solid: "bg-indigo text-on-indigo border-indigo hover:bg-indigo-deep",
  outline: "bg-transparent text-ink border-ink hover:bg-paper-deep",
  quiet: "bg-transparent text-ink border-transparent hover:bg-paper-deep",
  light: "bg-paper text-indigo-deep border-paper hover:bg-white",
  danger: "bg-transparent text-alert border-alert hover:bg-alert-soft",
} as const;

const SIZES = {
  small: "min-h-10 px-4 text-sm",
  normal: "min-h-12 px-6 text-sm",
  large: "min-h-14 px-7 text-base",
} as const;

export interface ButtonLook {
  tone?: keyof typeof TONES;
  size?: keyof typeof SIZES;
  wide?: boolean;
}

/** Looks of a button, for links that act like one. */
export function buttonClass({ tone = "solid", size = "normal", wide = false }: ButtonLook = {}): string {
  return classes(
    "inline-flex items-center justify-center gap-2 rounded-sm border font-semibold text-center transition-colors select-none",
    "disabled:bg-paper-deep disabled:text-ink-soft disabled:border-line aria-disabled:opacity-60",
    TONES[tone],
    SIZES[size],
    wide && "w-full",
  );
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook;

/** A button of at least 48 px unless small. `type` is "button" unless told. */
export function Button({ tone, size, wide, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={classes(buttonClass({ tone, size, wide }), className)} {...rest} />;
}
