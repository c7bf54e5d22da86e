"use client";
import { useEffect } from "react";
import { Button } from "@/design/button";
import { useFailureTexts } from "@/lib/use-failure-texts";

/** The backend is away or something broke. */
export default function ShopError({ error }: { error: Error & { digest?: string } }) {
  const texts = useFailureTexts();
  useEffect(() => console.error(error.digest ?? error.name), [error]);
  return (
    <div className="wrap grid max-w-xl justify-items-center gap-4 py-24 text-center">
      <h1 className="text-3xl">{texts.shop_title}</h1>
      <p className="text-ink-soft">{texts.shop_text}</p>
      <Button className="mt-2" onClick={() => window.location.reload()}>{texts.again}</Button>
    </div>
  );
}
