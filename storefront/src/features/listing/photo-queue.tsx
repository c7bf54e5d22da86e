"use client";
import { Button, buttonClass } from "@/design/button";
import { FileButton } from "./file-button";
import { AdviceList } from "./photo-advice";
import { mayPassLater } from "./photo-problem";
import type { TakerTexts } from "./photo-taker-texts";
import type { NewPhotos, QueuedPhoto } from "./use-photo-queue";

interface PhotoQueueProps {
  queue: readonly QueuedPhoto[];
  add: (photos: NewPhotos) => void;
  again: (key: number) => void;
  remove: (key: number) => void;
  texts: TakerTexts;
}

/** The pictures that are on their way: how far, what could be better, and what to do when one fails. */
export function PhotoQueue({ queue, add, again, remove, texts }: PhotoQueueProps) {
  return (
    <section aria-live="polite" aria-label={texts.queue} className={queue.length > 0 ? "grid gap-3" : "sr-only"}>
      {queue.length > 0 ? <ul className="grid gap-3">{queue.map((photo) => <li key={photo.key}><Queued {...{ photo, add, again, remove, texts }} /></li>)}</ul> : null}
    </section>
  );
}

function Queued({ photo: { key, role, replaces, preview, advice, progress, problem }, add, again, remove, texts }: Omit<PhotoQueueProps, "queue"> & { photo: QueuedPhoto }) {
  const name = texts.roles.find((one) => one.role === role)?.text ?? "";
  const another = (files: readonly File[]) => {
    remove(key);
    add({ files: files.slice(0, 1), role, replaces });
  };
  return (
    <div className="grid gap-3 border border-line bg-white p-3">
      <div className="grid grid-cols-[5rem_1fr] items-center gap-3">
        <span className="aspect-square w-20 bg-paper-deep"><img src={preview} alt="" onError={({ currentTarget }) => (currentTarget.hidden = true)} className="size-full object-cover" /></span>
        <div className="grid gap-1 text-sm">
          <p className="font-semibold">{name}</p>
          {problem ? null : <p className="text-ink-soft">{progress === null ? texts.waiting : texts.sending}</p>}
          {progress === null || problem ? null : <progress value={progress} max={1} aria-label={texts.sending} className="h-2 w-full appearance-none overflow-hidden rounded-full bg-paper-deep [&::-webkit-progress-bar]:bg-paper-deep [&::-webkit-progress-value]:bg-indigo [&::-moz-progress-bar]:bg-indigo" />}
          {advice?.length === 0 && !problem ? <p className="font-medium text-leaf">{texts.good}</p> : null}
          {advice === null && !problem ? <p className="text-ink-soft">{texts.looking}</p> : null}
        </div>
      </div>
      {problem ? (
        <div className="grid gap-3 border-l-4 border-alert bg-alert-soft p-3 text-sm">
          <p>{texts.problems[problem]}</p>
          <div className="flex flex-wrap gap-2">
            {problem === "session" ? (
              <a href={texts.loginAddress} className={buttonClass({ tone: "outline" })}>{texts.login}</a>
            ) : mayPassLater(problem) ? (
              <Button tone="outline" onClick={() => again(key)}>{texts.again}</Button>
            ) : (
              <FileButton text={texts.another} tone="outline" choose={another} />
            )}
            <Button tone="quiet" onClick={() => remove(key)}>{texts.remove}</Button>
          </div>
        </div>
      ) : null}
      {advice && advice.length > 0 ? <AdviceList codes={advice} texts={texts.advice} /> : null}
    </div>
  );
}
