"use client";
import { useEffect, useRef } from "react";
import { useSent } from "@/design/action-form";
import { Notice } from "@/design/notice";
import { CopyButton } from "@/features/orders/copy-button";

interface MembersOnceProps {
  texts: Record<"link_title" | "link_text" | "link_label" | "copy" | "copied" | "digits_title" | "digits_text", string>;
}

/** The invitation's link or the temporary digits, for as long as this page stays open and no longer. */
export function MembersOnce({ texts }: MembersOnceProps) {
  const { once } = useSent();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (once) shown.current?.focus();
  }, [once]);
  if (!once) return null;
  return (
    <div ref={shown} tabIndex={-1} autoFocus className="scroll-mt-24">
      {once.url ? (
        <Notice tone="good" live title={`${texts.link_title} ${once.name ?? ""}`}>
          <p className="mt-1">{texts.link_text}</p>
          <div className="mt-3 flex flex-wrap items-end gap-3">
            <label className="grid min-w-0 grow gap-1 text-xs font-semibold">
              {texts.link_label}
              <input readOnly value={once.url} className="min-h-12 w-full border border-line-strong bg-white px-3 font-mono text-sm font-normal" />
            </label>
            <CopyButton value={once.url} text={texts.copy} doneText={texts.copied} label={texts.copy} />
          </div>
          <p className="mt-2 font-semibold">{once.until}</p>
        </Notice>
      ) : null}
      {once.digits ? (
        <Notice tone="good" live title={texts.digits_title}>
          <p className="money my-2 font-display text-4xl font-medium tracking-[0.12em]" data-testid="temporary-secret">{once.digits}</p>
          <p>{texts.digits_text}</p>
        </Notice>
      ) : null}
    </div>
  );
}
