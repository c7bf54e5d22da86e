import type { BrandMark } from "@ska/contracts";
import type { ReactNode } from "react";
import { Pattern } from "./pattern";

interface EmptyStateProps {
  title: string;
  text?: string;
  mark?: BrandMark;
  /** "h1" where it is the whole page. */
  level?: "h1" | "h2";
  children?: ReactNode;
}

/** Nothing here yet: says so kindly, on a strip of endpaper, and offers a way on. */
export function EmptyState({ title, text, mark, level: Heading = "h2", children }: EmptyStateProps) {
  return (
    <div className="mx-auto grid max-w-xl justify-items-center gap-4 py-12 text-center">
      <Pattern mark={mark} repeat={48} className="h-24 w-full max-w-72" />
      <Heading className="mt-2 text-2xl">{title}</Heading>
      {text ? <p className="text-ink-soft">{text}</p> : null}
      {children ? <div className="mt-2 flex flex-wrap justify-center gap-3">{children}</div> : null}
    </div>
  );
}
