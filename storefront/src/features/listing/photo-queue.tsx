"use client";
import { Button, buttonClass } from "@/design/button";
import { AdviceList } from "./photo-advice";
import type { TakerTexts } from "./photo-taker-texts";
import type { QueuedPhoto } from "./use-photo-queue";

interface PhotoQueueProps {
  queue: readonly QueuedPhoto[];
  again: (key: number) => void;
  remove: (key: number) => void;
  texts: TakerTexts;
}

/** The pictures that are on their way: how far, what could be better, and what to do when one fails. */
export function PhotoQueue({ queue, again, remove, texts }: PhotoQueueProps) {
  return (
    <section aria-live="polite" aria-label={texts.queue} className={queue.length > 0 ? "grid gap-3" : "sr-only"}>
      {queue.length > 0 ? <ul className="grid gap-3">{queue.map((photo) => <li key={photo.key}><Queued {...{ photo, again, remove, texts }} /></li>)}</ul> : null}
    </section>
  );
}

function Queued({ photo: { key, role, preview, advice, progress, problem }, again, remove, texts }: Omit<PhotoQueueProps, "queue"> & { photo: QueuedPhoto }) {
  const name = texts.roles.find((one) => one.role === role)?.text ?? "";
  return (
    <div className="grid gap-3 border border-line bg-white p-3">
      <div className="grid grid-cols-[5rem_1fr] items-center gap-3">
        <img src={preview} alt="" className="aspect-square w-20 bg-paper-deep object-cover" />
        <div className="grid gap-1 text-sm">
          <p className="font-semibold">{name}</p>
          {problem ? null : <p className="text-ink-soft">{progress === null ? texts.waiting : texts.sending}</p>}
          {progress === null || problem ? null : <progress value={progress} max={1} aria-label={texts.sending} className="h-2 w-full accent-indigo" />}
          {advice?.length === 0 && !problem ? <p className="font-medium text-leaf">{texts.good}</p> : null}
          {advice === null && !problem ? <p className="text-ink-soft">{texts.looking}</p> : null}
        </div>
      </div>
      {problem ? (
        <div className="grid gap-3 border-l-4 border-alert bg-alert-soft p-3 text-sm">
          <p>{texts.problems[problem]}</p>
          <div className="flex flex-wrap gap-2">
            {problem === "session" ? <a href={texts.loginAddress} className={buttonClass({ tone: "outline" })}>{texts.login}</a> : <Button tone="outline" onClick={() => again(key)}>{texts.again}</Button>}
            <Button tone="quiet" onClick={() => remove(key)}>{texts.remove}</Button>
          </div>
        </div>
      ) : null}
      {advice && advice.length > 0 ? <AdviceList codes={advice} texts={texts.advice} /> : null}
    </div>
  );
}
