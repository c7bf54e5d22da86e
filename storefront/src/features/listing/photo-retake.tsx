"use client";
import type { PhotoRole } from "@ska/contracts";
import { useSyncExternalStore } from "react";
import { buttonClass } from "@/design/button";
import { FileButton } from "./file-button";
import { useTaking } from "./photo-taker";

interface RetakeProps {
  photo: { id: string; role: PhotoRole };
  /** The page whose plain form replaces this photo, for browsers without script. */
  href: string;
  text: string;
}

const nothingChanges = () => () => undefined;

/** Takes a photo again: the new one comes in its place. */
export function Retake({ photo, href, text }: RetakeProps) {
  const take = useTaking();
  const scripted = useSyncExternalStore(nothingChanges, () => true, () => false);
  if (!scripted || !take) return <a href={href} className={buttonClass({ tone: "outline", wide: true })}>{text}</a>;
  return <FileButton text={text} tone="outline" choose={(files) => take({ files: files.slice(0, 1), role: photo.role, replaces: photo.id })} />;
}
