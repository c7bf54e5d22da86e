"use client";
import type { ChangeEvent } from "react";
import { buttonClass, type ButtonLook } from "@/design/button";
import { classes } from "@/design/classes";

/** Asked for JPEG, phones that write HEIC turn it into JPEG themselves. */
export const PHOTO_TYPES = "image/jpeg,image/png,image/webp";

interface FileButtonProps extends Pick<ButtonLook, "tone"> {
  text: string;
  /** Opens the camera rather than the gallery, where there is one. */
  capture?: boolean;
  multiple?: boolean;
  choose: (files: readonly File[]) => void;
}

/** A button that opens the camera or the gallery. The same picture may be chosen twice. */
export function FileButton({ text, capture = false, multiple = false, tone, choose }: FileButtonProps) {
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = "";
    if (files.length > 0) choose(files);
  };
  return (
    <label className={classes(buttonClass({ tone }), "relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo")}>
      {text}
      <input type="file" accept={PHOTO_TYPES} capture={capture ? "environment" : undefined} multiple={multiple} onChange={chosen} className="sr-only" />
    </label>
  );
}
