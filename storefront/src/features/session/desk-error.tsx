"use client";
import { useParams } from "next/navigation";
import { useEffect } from "react";
import { Button } from "@/design/button";

const TEXTS = {
  id: {
    title: "Server sedang tidak menjawab",
    text: "Bukan salah Anda, dan tidak ada catatan yang hilang. Tunggu sebentar, lalu coba lagi.",
    again: "Coba lagi",
  },
  en: {
    title: "The server gives no answer",
    text: "It is not your doing, and no record is lost. Wait a moment, then try again.",
    again: "Try again",
  },
} as const;

/** The backend is away or something broke. The texts live here because nothing may be asked of a server now. */
export function DeskError({ error }: { error: Error & { digest?: string } }) {
  const { locale } = useParams<{ locale: string }>();
  const texts = locale === "en" ? TEXTS.en : TEXTS.id;
  useEffect(() => console.error(error.digest ?? error.name), [error]);
  return (
    <div role="alert" className="desk grid min-h-[80dvh] content-center bg-paper text-ink">
      <div className="wrap grid max-w-xl justify-items-center gap-4 py-16 text-center">
        <h1 className="text-3xl">{texts.title}</h1>
        <p className="text-ink-soft">{texts.text}</p>
        <Button className="mt-2" onClick={() => window.location.reload()}>{texts.again}</Button>
      </div>
    </div>
  );
}
