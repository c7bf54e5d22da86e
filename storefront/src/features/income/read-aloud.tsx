"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { buttonClass } from "@/design/button";
import { AMOUNTS_HIDDEN } from "./amounts-cookie";

interface ReadAloudProps {
  language: "id" | "en";
  /** What is said while amounts are shown, and while they are hidden. */
  text: string;
  hiddenText: string;
  words: { listen: string; stop: string };
}

/**
 * Reads the page's figures aloud when asked, never by itself, and only with a voice of the device itself:
 * other voices send the text to a server. Shows nothing where there is none.
 */
export function ReadAloud({ language, text, hiddenText, words }: ReadAloudProps) {
  const voice = useLocalVoice(language);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => {
    if ("speechSynthesis" in window) window.speechSynthesis.cancel();
  }, []);
  if (!voice) return null;
  const stop = () => {
    window.speechSynthesis.cancel();
    setSpeaking(false);
  };
  const speak = (button: HTMLButtonElement) => {
    const hidden = button.closest<HTMLElement>("[data-amounts]")?.dataset.amounts === AMOUNTS_HIDDEN;
    const words = new SpeechSynthesisUtterance(hidden ? hiddenText : text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.9;
    words.onend = words.onerror = () => setSpeaking(false);
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(words);
    setSpeaking(true);
  };
  return (
    <button type="button" onClick={(event) => (speaking ? stop() : speak(event.currentTarget))} className={buttonClass({ tone: "outline" })}>
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M3 8v4h3l4 3.5v-11L6 8Z" />
        {speaking ? <path d="m13.5 8 4 4m0-4-4 4" /> : <path d="M13 7.5a3.6 3.6 0 0 1 0 5M15.3 5.2a6.8 6.8 0 0 1 0 9.6" />}
      </svg>
      {speaking ? words.stop : words.listen}
    </button>
  );
}

function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  return useSyncExternalStore(
    (changed) => {
      if (!("speechSynthesis" in window)) return () => undefined;
      window.speechSynthesis.addEventListener("voiceschanged", changed);
      return () => window.speechSynthesis.removeEventListener("voiceschanged", changed);
    },
    () => ("speechSynthesis" in window ? (window.speechSynthesis.getVoices().find((one) => one.localService && speaks(one, language)) ?? null) : null),
    () => null,
  );
}

/** Android still calls Indonesian "in". */
const speaks = (voice: SpeechSynthesisVoice, language: string): boolean =>
  new RegExp(language === "id" ? "^(id|in)([-_]|$)" : `^${language}([-_]|$)`, "i").test(voice.lang);
