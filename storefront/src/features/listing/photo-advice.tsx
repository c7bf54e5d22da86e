import type { PhotoAdvice } from "@ska/contracts";
import { PhotoDrawing } from "./photo-drawing";

export type AdviceTexts = Readonly<Record<PhotoAdvice["code"], { title: string; text: string }>>;

/** What would make a photo better, the worst first, drawn and in words. */
export function AdviceList({ codes, texts }: { codes: readonly PhotoAdvice["code"][]; texts: AdviceTexts }) {
  return (
    <ul className="grid gap-2">
      {codes.map((code) => (
        <li key={code} className="grid grid-cols-[7.5rem_1fr] items-center gap-3 border-l-4 border-soga bg-paper-deep p-2 text-sm">
          <PhotoDrawing code={code} className="w-full" />
          <p><strong className="block">{texts[code].title}</strong>{texts[code].text}</p>
        </li>
      ))}
    </ul>
  );
}
