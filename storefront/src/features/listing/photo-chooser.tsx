"use client";
import type { PhotoRole } from "@ska/contracts";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { FileButton, PHOTO_TYPES } from "./file-button";
import { nextRole } from "./photo-needs";
import type { TakerTexts } from "./photo-taker-texts";
import type { NewPhotos } from "./use-photo-queue";

interface PhotoChooserProps {
  address: string;
  /** What the photo shows in whose place the plain form's comes; null when it comes behind the others. */
  replacing: PhotoRole | null;
  roles: readonly PhotoRole[];
  texts: TakerTexts;
  choose: (photos: NewPhotos) => void;
}

const nothingChanges = () => () => undefined;

/** What the next photo shows, and where it comes from. Without script a plain form that sends one file. */
export function PhotoChooser({ address, replacing, roles, texts, choose }: PhotoChooserProps) {
  const [picked, setPicked] = useState<PhotoRole | null>(null);
  const scripted = useSyncExternalStore(nothingChanges, () => true, () => false);
  const role = picked ?? nextRole(roles);
  const take = (files: readonly File[]) => {
    choose({ files, role });
    setPicked(null);
  };
  return (
    <form action={address} method="post" encType="multipart/form-data" className="grid gap-4 border border-line bg-white p-4">
      {replacing ? <input type="hidden" name="role" value={replacing} /> : (
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{texts.role}</legend>
          <div className="flex flex-wrap gap-2">
            {texts.roles.map((one) => (
              <label key={one.role} className="inline-flex min-h-12 cursor-pointer items-center rounded-lg border border-line-strong bg-white px-4 text-sm font-medium has-checked:border-indigo has-checked:bg-indigo has-checked:text-on-indigo has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo">
                <input type="radio" name="role" value={one.role} checked={one.role === role} onChange={() => setPicked(one.role)} className="sr-only" />
                {one.text}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {scripted && !replacing ? (
        <div className="grid gap-2 sm:grid-cols-2">
          <FileButton text={texts.camera} capture tone="solid" choose={take} />
          <FileButton text={texts.gallery} multiple tone="outline" choose={take} />
        </div>
      ) : (
        <>
          <Field name="file" type="file" accept={PHOTO_TYPES} required label={texts.file} hint={texts.file_hint} />
          <Button type="submit" size="large" wide>{texts.send}</Button>
        </>
      )}
    </form>
  );
}
