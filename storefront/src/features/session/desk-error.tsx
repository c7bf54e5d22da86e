"use client";
import { useEffect } from "react";
import { Button } from "@/design/button";
import { useFailureTexts } from "@/lib/use-failure-texts";

/** The backend is away or something broke. */
export function DeskError({ error }: { error: Error & { digest?: string } }) {
  const texts = useFailureTexts();
  useEffect(() => console.error(error.digest ?? error.name), [error]);
  return (
    <div role="alert" className="desk grid min-h-[80dvh] content-center bg-paper text-ink">
      <div className="wrap grid max-w-xl justify-items-center gap-4 py-16 text-center">
        <h1 className="text-3xl">{texts.desk_title}</h1>
        <p className="text-ink-soft">{texts.desk_text}</p>
        <Button className="mt-2" onClick={() => window.location.reload()}>{texts.again}</Button>
      </div>
    </div>
  );
}
