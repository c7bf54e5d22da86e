"use client";
import { useRef, useState, type MouseEvent, type ReactNode } from "react";

interface GalleryProps {
  label: string;
  closeText: string;
  /** Server-drawn links to full pictures, each marked `data-zoom` and named by `data-alt`. */
  children: ReactNode;
}

/** Opens a picture large in a dialog; without scripts the links lead to the picture itself. */
export function Gallery({ label, closeText, children }: GalleryProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ src: string; alt: string } | null>(null);

  function open(event: MouseEvent<HTMLDivElement>) {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-zoom]");
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    setShown({ src: link.href, alt: link.dataset.alt ?? "" });
    dialog.current?.showModal();
  }

  return (
    <div onClick={open} role="group" aria-label={label}>
      {children}
      <dialog ref={dialog} aria-label={shown?.alt || label} className="m-auto max-h-dvh max-w-[100vw] bg-transparent backdrop:bg-ink/85" onClick={() => dialog.current?.close()}>
        {shown ? <img src={shown.src} alt={shown.alt} className="max-h-[92dvh] w-auto max-w-[96vw] bg-paper object-contain" /> : null}
        <button type="button" autoFocus className="fixed top-3 right-3 min-h-12 rounded-sm bg-paper px-5 text-sm font-semibold text-ink">{closeText}</button>
      </dialog>
    </div>
  );
}
