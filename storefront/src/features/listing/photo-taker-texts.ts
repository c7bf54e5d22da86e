import type { PhotoRole } from "@ska/contracts";
import type { AdviceTexts } from "./photo-advice";
import type { PhotoProblem } from "./photo-problem";

type Words = Record<
  "role" | "camera" | "gallery" | "file" | "file_hint" | "send" | "queue" | "waiting" | "sending" | "looking" | "good" | "again" | "another" | "remove" | "retake" | "login" | "loginAddress",
  string
>;

/** What the photo taker says; it runs in the browser, which has no message file. */
export interface TakerTexts extends Readonly<Words> {
  advice: AdviceTexts;
  problems: Readonly<Record<PhotoProblem, string>>;
  roles: readonly { role: PhotoRole; text: string }[];
}
