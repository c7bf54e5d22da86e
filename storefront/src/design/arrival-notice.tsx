"use client";
import { useEffect, useRef, type ComponentProps } from "react";
import { Notice } from "./notice";

/** What became of a form, at the top of the page it led to; takes the focus when it appears. */
export function ArrivalNotice(props: Omit<ComponentProps<typeof Notice>, "live" | "id">) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [props.title, props.children]);
  return (
    <div ref={notice} tabIndex={-1} autoFocus className="no-print scroll-mt-24">
      <Notice {...props} live />
    </div>
  );
}
