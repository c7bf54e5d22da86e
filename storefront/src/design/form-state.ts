/** What a form shows after it was sent and refused; never a password or a file. */
export interface FormState {
  /** In words, above the form; null before the first try. */
  problem: string | null;
  /** A sentence for each field that is wrong. */
  errors: Readonly<Record<string, string>>;
  /** What was typed, so that nothing is lost. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Shown once to whoever sent the form, such as a new link; in no address and no cookie. */
  once?: Readonly<Record<string, string>>;
}

export const UNSENT: FormState = { problem: null, errors: {}, values: {} };

/** The typed texts of a form as they come back to it; files and Next's own fields are left out. */
export function typedIn(form: FormData): FormState["values"] {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) (values[name] ??= []).push(value);
  return values;
}
