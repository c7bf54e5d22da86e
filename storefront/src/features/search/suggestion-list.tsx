import { classes } from "@/design/classes";
import { SUGGESTION_KINDS, type Suggestion } from "./suggestion";

/** Headings and sentences, translated by the server. */
export type SuggestionTexts = Record<Suggestion["kind"] | "recent" | "label" | "ready" | "none" | "forget", string>;

/** A line of the list: a suggestion, or what was searched for before. */
export interface Line extends Omit<Suggestion, "kind"> {
  kind: Suggestion["kind"] | "recent";
}

interface SuggestionListProps {
  id: string;
  lines: readonly Line[];
  /** Index of the line that Enter opens, or -1. */
  active: number;
  texts: SuggestionTexts;
  onChoose: (line: Line) => void;
}

export const lineId = (id: string, index: number): string => `${id}-${index}`;

/** The listbox of the search box, a group for each kind. Focus stays in the box: lines are pointed at by `aria-activedescendant`. */
export function SuggestionList({ id, lines, active, texts, onChoose }: SuggestionListProps) {
  const groups = (["recent", ...SUGGESTION_KINDS] as const).filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <div id={id} role="listbox" aria-label={texts.label}>
      {groups.map((kind) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className="not-first:mt-2 not-first:border-t not-first:border-line not-first:pt-2">
          <div id={`${id}-${kind}`} role="presentation" className="px-4 py-1 text-xs font-semibold text-ink-soft">{texts[kind]}</div>
          {lines.map((line, index) =>
            line.kind === kind ? (
              <div
                key={line.href}
                id={lineId(id, index)}
                role="option"
                aria-selected={index === active}
                className={classes("flex min-h-11 cursor-pointer items-center justify-between gap-3 px-4 py-2 text-sm hover:bg-paper-deep", index === active && "bg-paper-deep underline decoration-soga underline-offset-4")}
                // The box keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(line)}
              >
                <span className="min-w-0 truncate">{line.text}</span>
                {line.note ? <span className="shrink-0 text-xs text-ink-soft">{line.note}</span> : null}
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}
