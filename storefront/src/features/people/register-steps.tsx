"use client";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { useSent } from "@/design/action-form";
import { Button } from "@/design/button";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/submit-button";
import { numberOf, openStep, stepOf } from "./register-step";

export interface Step {
  id: string;
  title: string;
  /** Said while an answer is missing. */
  missing: string;
  /** Each a group of fields of which one must be filled. */
  needs: readonly (readonly string[])[];
  /** Fields shown at the end: name and label. */
  review: readonly { name: string; label: string; words?: Readonly<Record<string, string>> }[];
  content: ReactNode;
}

interface StepsProps {
  steps: readonly Step[];
  texts: Record<"next" | "back" | "review" | "review_lead" | "save" | "saving" | "empty", string>;
  /** "Langkah 2 dari 6", for each step and the review. */
  positions: readonly string[];
}

const listen = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

/**
 * One task a screen inside one form: the address holds the step's number and nothing that was typed, so the browser's back button goes a step back.
 * Without script every step is on the page, one under the other.
 */
export function RegisterSteps({ steps, texts, positions }: StepsProps) {
  const { errors } = useSent();
  const now = Math.min(useSyncExternalStore(listen, () => numberOf(window.location.hash), () => 0), steps.length);
  const [missing, setMissing] = useState<number | null>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>(`[data-step="${now}"] h2`)?.focus();
    moved.current = true;
  }, [now]);
  useEffect(() => {
    const wrong = stepOf(steps, errors);
    if (wrong !== null) openStep(wrong);
  }, [errors, steps]);

  const answers = (): Record<string, string> => {
    const form = root.current?.closest("form");
    return form ? Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === "string").map(([name, value]) => [name, String(value).trim()])) : {};
  };
  const goOn = (from: number, { needs }: Step) => {
    const given = answers();
    setTyped(given);
    const complete = needs.every((group) => group.some((name) => given[name]));
    setMissing(complete ? null : from);
    if (complete) openStep(from + 1);
  };
  const onEnter = (event: React.KeyboardEvent) => {
    const step = steps[now];
    if (event.key !== "Enter" || !step || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    goOn(now, step);
  };
  const frame = (at: number) => ({ "data-step": at, className: "grid gap-5", style: at === now ? undefined : { display: "none" } });
  return (
    <div ref={root} onKeyDown={onEnter} className="grid gap-8">
      <noscript><style>{"[data-step]{display:grid!important}[data-scripted]{display:none!important}"}</style></noscript>
      {steps.map((step, at) => (
        <section key={step.id} {...frame(at)} aria-labelledby={`${step.id}-title`}>
          <p className="text-sm text-ink-soft" data-scripted>{positions[at]}</p>
          <h2 id={`${step.id}-title`} tabIndex={-1} className="text-2xl focus-visible:outline-none">{step.title}</h2>
          {missing === at ? <Notice tone="alert" live>{step.missing}</Notice> : null}
          {step.content}
          <div className="grid gap-3" data-scripted>
            <Button size="large" wide onClick={() => goOn(at, step)}>{texts.next}</Button>
            {at > 0 ? <Button size="large" wide tone="outline" onClick={() => window.history.back()}>{texts.back}</Button> : null}
          </div>
        </section>
      ))}
      <section {...frame(steps.length)} aria-labelledby="periksa-title">
        <p className="text-sm text-ink-soft" data-scripted>{positions[steps.length]}</p>
        <h2 id="periksa-title" tabIndex={-1} className="text-2xl focus-visible:outline-none" data-scripted>{texts.review}</h2>
        <p data-scripted>{texts.review_lead}</p>
        <dl className="grid gap-3 border-y border-line py-4" data-scripted>
          {steps.flatMap(({ review }) => review).map(({ name, label, words }) => (
            <div key={name}>
              <dt className="text-sm text-ink-soft">{label}</dt>
              <dd className="text-lg font-semibold break-words">{words?.[typed[name] ?? ""] ?? (typed[name] || texts.empty)}</dd>
            </div>
          ))}
        </dl>
        <SubmitButton size="large" wide pendingText={texts.saving}>{texts.save}</SubmitButton>
        <div data-scripted><Button size="large" wide tone="outline" onClick={() => window.history.back()}>{texts.back}</Button></div>
      </section>
    </div>
  );
}
