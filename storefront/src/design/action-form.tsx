"use client";
import { createContext, use, useActionState, useEffect, useRef, type ComponentProps, type ReactNode } from "react";
import { Field, TextArea } from "./field";
import { UNSENT, type FormState } from "./form-state";
import { Notice } from "./notice";
import { Select } from "./select";

const Sent = createContext<FormState>(UNSENT);

interface ActionFormProps {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What the form needs besides its fields. */
  hidden: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
}

/** A form that keeps what was typed when it is refused and tells why, with or without script. */
export function ActionForm({ action, hidden, className, children }: ActionFormProps) {
  const [state, act] = useActionState(action, UNSENT);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) told.current?.focus();
  }, [state]);
  return (
    <Sent value={state}>
      <form action={act} className={className} noValidate>
        {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {state.problem ? (
          <div ref={told} tabIndex={-1}>
            <Notice tone="alert" live>{state.problem}</Notice>
          </div>
        ) : null}
        {children}
      </form>
    </Sent>
  );
}

/** What the form around it was answered with. */
export function useSent(): FormState {
  return use(Sent);
}

const first = (values: readonly string[] | undefined, otherwise: unknown): string | undefined => values?.[0] ?? (typeof otherwise === "string" || typeof otherwise === "number" ? String(otherwise) : undefined);

/** As Field, inside an ActionForm: with what was typed and what is wrong with it. */
export function FormField(props: ComponentProps<typeof Field>) {
  const { errors, values } = useSent();
  const value = first(values[props.name], props.defaultValue);
  return <Field {...props} key={value} defaultValue={value} error={errors[props.name]} />;
}

/** As TextArea, inside an ActionForm. */
export function FormArea(props: ComponentProps<typeof TextArea>) {
  const { errors, values } = useSent();
  const value = first(values[props.name], props.defaultValue);
  return <TextArea {...props} key={value} defaultValue={value} error={errors[props.name]} />;
}

/** As Select, inside an ActionForm. */
export function FormSelect(props: ComponentProps<typeof Select>) {
  const { errors, values } = useSent();
  const value = first(values[props.name], props.defaultValue);
  return <Select {...props} key={value} defaultValue={value} error={errors[props.name]} />;
}

interface ChecksProps {
  name: string;
  type: "checkbox" | "radio";
  legend: string;
  hint?: string;
  choices: readonly { value: string; label: string; hint?: string; picture?: ReactNode }[];
  /** Values that are chosen before anything was sent. */
  chosen?: readonly string[];
}

/** Choices to tick inside an ActionForm: one of them, or any number. */
export function FormChecks({ name, type, legend, hint, choices, chosen = [] }: ChecksProps) {
  const { errors, values, problem } = useSent();
  const now = problem === null ? chosen : (values[name] ?? []);
  const error = errors[name];
  return (
    <fieldset className="grid gap-1" aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="text-sm font-semibold">{legend}</legend>
      {hint ? <p className="text-xs text-ink-soft">{hint}</p> : null}
      {choices.map((choice) => {
        const checked = now.includes(choice.value);
        return (
          <label key={`${choice.value}-${checked}`} className="flex min-h-12 cursor-pointer items-center gap-3 py-1 text-sm">
            <input type={type} name={name} value={choice.value} defaultChecked={checked} className="size-5 shrink-0 accent-indigo" />
            {choice.picture}
            <span>{choice.label}{choice.hint ? <span className="block text-xs text-ink-soft">{choice.hint}</span> : null}</span>
          </label>
        );
      })}
      {error ? <p id={`${name}-error`} className="text-sm font-medium text-alert">{error}</p> : null}
    </fieldset>
  );
}
