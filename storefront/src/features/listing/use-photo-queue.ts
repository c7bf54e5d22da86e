"use client";
import type { PhotoAdvice, PhotoRole } from "@ska/contracts";
import { useRouter } from "next/navigation";
import { startTransition, useEffect, useRef, useState } from "react";
import { uploadAddress } from "./photo-address";
import { SHORTEST_EDGE } from "./photo-needs";
import type { PhotoProblem } from "./photo-problem";
import { adviseOn, sendPicture } from "./photo-send";
import { shrink } from "./photo-shrink";

/** A picture on its way. */
export interface QueuedPhoto {
  key: number;
  role: PhotoRole;
  /** The photo in whose place it comes. */
  replaces?: string;
  /** The picture as she chose it, for `<img>`. */
  preview: string;
  /** Null while nobody has looked. */
  advice: PhotoAdvice["code"][] | null;
  /** 0 to 1; null while it waits its turn. */
  progress: number | null;
  problem: PhotoProblem | null;
}

export interface NewPhotos {
  files: readonly File[];
  role: PhotoRole;
  /** The photo in whose place it comes. */
  replaces?: string;
}

interface Work extends Pick<NewPhotos, "role" | "replaces"> {
  key: number;
  file: File;
  ready: Promise<Blob>;
}

const MOST_BYTES = 25 * 1024 * 1024;

/** Pictures of a listing on their way: looked at as soon as they are chosen, sent one after the other, each again if it fails. */
export function usePhotoQueue(listingId: string) {
  const router = useRouter();
  const [queue, setQueue] = useState<readonly QueuedPhoto[]>([]);
  const works = useRef(new Map<number, Work>());
  const count = useRef(0);
  const preparing = useRef<Promise<unknown>>(Promise.resolve());
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const unsent = queue.some(({ problem }) => problem === null);

  useEffect(() => {
    if (!unsent) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [unsent]);

  const change = (key: number, changes: Partial<QueuedPhoto>) => setQueue((now) => now.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  const remove = (key: number) => {
    works.current.delete(key);
    setQueue((now) => now.filter((one) => {
      if (one.key === key) URL.revokeObjectURL(one.preview);
      return one.key !== key;
    }));
  };

  const prepare = async ({ key, file, role }: Pick<Work, "key" | "file" | "role">): Promise<Blob> => {
    const shrunk = await shrink(file, (copy, shortEdge) => {
      void adviseOn(copy, role).then((advice) => {
        if (advice) change(key, { advice: shortEdge < SHORTEST_EDGE ? [...advice, "low_resolution"] : advice });
      });
    });
    return shrunk?.picture ?? file;
  };

  const send = async (key: number): Promise<void> => {
    const work = works.current.get(key);
    if (!work) return;
    const picture = await work.ready;
    if (picture.size > MOST_BYTES) return change(key, { problem: "too_large" });
    change(key, { progress: 0, problem: null });
    const problem = await sendPicture(uploadAddress(listingId, { replaces: work.replaces }), picture, work.role, (progress) => change(key, { progress }));
    if (problem) return change(key, { progress: null, problem });
    // The list and the queue change in one stroke.
    startTransition(() => {
      router.refresh();
      remove(key);
    });
  };

  const enqueue = (key: number) => {
    sending.current = sending.current.then(() => send(key));
  };

  return {
    queue,
    remove,
    add: ({ files, role, replaces }: NewPhotos) => {
      for (const file of files) {
        const key = (count.current += 1);
        const ready = preparing.current.then(() => prepare({ key, file, role }));
        preparing.current = ready;
        works.current.set(key, { key, file, role, replaces, ready });
        setQueue((now) => [...now, { key, role, replaces, preview: URL.createObjectURL(file), advice: null, progress: null, problem: null }]);
        enqueue(key);
      }
    },
    again: (key: number) => {
      change(key, { problem: null });
      enqueue(key);
    },
  };
}
