"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useId, useState, type RefObject } from "react";
import { forgetSearches, recentSearches, rememberSearch } from "./recent";
import { lineId, SuggestionList, type Line, type SuggestionTexts } from "./suggestion-list";
import { useSuggestions } from "./use-suggestions";

interface SuggestionBoxProps {
  field: RefObject<HTMLInputElement | null>;
  locale: string;
  action: string;
  texts: SuggestionTexts;
}

/** Makes a search field a combobox (ARIA's list pattern) and shows its list. The field keeps its focus and its form. */
export default function SuggestionBox({ field, locale, action, texts }: SuggestionBoxProps) {
  const router = useRouter();
  const id = useId();
  const [typed, setTyped] = useState(() => field.current?.value ?? "");
  const [recent, setRecent] = useState(recentSearches);
  const [open, setOpen] = useState(true);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed, locale);
  const lines: Line[] = typed.trim() ? suggestions : recent.map((text): Line => ({ kind: "recent", text, href: `${action}?${new URLSearchParams({ q: text })}` }));
  const shown = open && lines.length > 0;
  const at = Math.min(active, lines.length - 1);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (line: Line): void => {
    rememberSearch(line.kind === "product" ? typed.trim() : line.text);
    setRecent(recentSearches());
    close();
    field.current?.blur();
    router.push(line.href);
  };
  const onInput = useEffectEvent(() => {
    setTyped(field.current?.value ?? "");
    setOpen(true);
    setActive(-1);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const line = shown ? lines[at] : undefined;
    if (event.key === "Enter" && line) choose(line);
    else if (event.key === "Escape" && shown) close();
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && lines.length > 0) {
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than lines: the box itself.
      setActive(((at + 1 + step + lines.length + 1) % (lines.length + 1)) - 1);
    } else return;
    event.preventDefault();
  });
  const onSubmit = useEffectEvent(() => {
    rememberSearch(field.current?.value.trim() ?? "");
    close();
  });
  const onFocusOut = useEffectEvent((event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && field.current?.form?.contains(event.relatedTarget))) close();
  });
  const onFocusIn = useEffectEvent(() => setOpen(true));

  useEffect(() => {
    const input = field.current;
    const form = input?.form;
    if (!input || !form) return;
    const listening = new AbortController();
    const { signal } = listening;
    input.addEventListener("input", () => onInput(), { signal });
    input.addEventListener("keydown", (event) => onKey(event), { signal });
    input.addEventListener("focus", () => onFocusIn(), { signal });
    form.addEventListener("submit", () => onSubmit(), { signal });
    form.addEventListener("focusout", (event) => onFocusOut(event), { signal });
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    return () => listening.abort();
  }, [field]);

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.setAttribute("aria-expanded", String(shown));
    if (shown) input.setAttribute("aria-controls", id);
    else input.removeAttribute("aria-controls");
    if (shown && at >= 0) {
      input.setAttribute("aria-activedescendant", lineId(id, at));
      document.getElementById(lineId(id, at))?.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }, [field, id, shown, at]);

  return (
    <>
      <p role="status" className="sr-only">{typed.trim() && open ? (lines.length ? texts.ready.replace("{count}", String(lines.length)) : texts.none) : ""}</p>
      {shown ? (
        <div className="absolute top-full right-0 z-30 mt-1 max-h-[70vh] min-w-full lg:w-96 overflow-y-auto rounded-md border border-line-strong bg-white py-2 font-sans shadow-lg">
          <SuggestionList id={id} lines={lines} active={at} texts={texts} onChoose={choose} />
          {typed.trim() ? null : (
            <button
              type="button"
              className="link mx-4 mt-1 min-h-11 text-sm"
              onClick={() => {
                forgetSearches();
                setRecent([]);
                field.current?.focus();
              }}
            >
              {texts.forget}
            </button>
          )}
        </div>
      ) : null}
    </>
  );
}
