"use client";
import { useId, useRef, type MouseEvent, type ReactNode } from "react";
import { buttonClass } from "@/design/button";

interface ConfirmDialogProps {
  /** The same question as a page of its own: followed where there is no script. */
  href: string;
  texts: Record<"open" | "title" | "cancel", string>;
  /** Question, amount and the form that says yes. */
  children: ReactNode;
}

/** Opens a question over the page; Escape and "no" close it and give the focus back. */
export function ConfirmDialog({ href, texts, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const open = (event: MouseEvent) => {
    if (!dialog.current?.showModal) return;
    event.preventDefault();
    dialog.current.showModal();
  };
  return (
    <>
      <a href={href} onClick={open} className={buttonClass({ size: "large", wide: true })}>{texts.open}</a>
      <dialog ref={dialog} aria-labelledby={title} className="m-auto w-[min(30rem,calc(100vw-2rem))] border border-line bg-white p-6 text-ink backdrop:bg-indigo-deep/60 sm:p-8">
        <h2 id={title} className="text-2xl">{texts.title}</h2>
        {children}
        <form method="dialog" className="mt-3">
          <button className={buttonClass({ tone: "outline", size: "large", wide: true })}>{texts.cancel}</button>
        </form>
      </dialog>
    </>
  );
}
