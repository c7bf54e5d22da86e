"use client";
import type { PhotoRole } from "@ska/contracts";
import { createContext, use, type ReactNode } from "react";
import { PhotoChooser } from "./photo-chooser";
import { PhotoQueue } from "./photo-queue";
import type { TakerTexts } from "./photo-taker-texts";
import { usePhotoQueue, type NewPhotos } from "./use-photo-queue";

const Taking = createContext<((photos: NewPhotos) => void) | null>(null);

/** Adds pictures to the queue of the taker around it. */
export const useTaking = (): ((photos: NewPhotos) => void) | null => use(Taking);

interface PhotoTakerProps {
  listingId: string;
  /** What the photos that are there already show. */
  roles: readonly PhotoRole[];
  /** Where the plain form is sent. */
  address: string;
  /** What the photo shows in whose place the plain form's comes; null when it comes behind the others. */
  replacing: PhotoRole | null;
  texts: TakerTexts;
  /** The photos that are there. */
  children: ReactNode;
}

/** Takes or chooses pictures, shows them on their way, and lets the photos below be taken again. */
export function PhotoTaker({ listingId, roles, texts, children, ...form }: PhotoTakerProps) {
  const { queue, add, again, remove } = usePhotoQueue(listingId);
  return (
    <Taking value={add}>
      <PhotoChooser {...form} roles={[...roles, ...queue.map(({ role }) => role)]} texts={texts} choose={add} />
      <PhotoQueue queue={queue} add={add} again={again} remove={remove} texts={texts} />
      {children}
    </Taking>
  );
}
