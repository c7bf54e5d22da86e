"use client";
import { useId, useState, type ComponentProps, type KeyboardEvent } from "react";
import { Field } from "@/design/field";
import { classes } from "@/design/classes";
import { useVillages } from "./use-villages";
import type { Village } from "./village";

interface VillageFieldProps extends ComponentProps<typeof Field> {
  /** Takes what the village lies in into the form's other fields. */
  onChoose: (village: Village) => void;
  listName: string;
  /** `{count}` stands for how many were found. */
  foundText: string;
}

/** A field for the village with suggestions (ARIA's editable combobox with a list). Anything may be typed; without scripts it is a plain field. */
export function VillageField({ onChoose, listName, foundText, className, ...field }: VillageFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const villages = useVillages(typed);
  const open = typed !== null && villages.length > 0;
  const at = Math.min(active, villages.length - 1);

  const close = (): void => {
    setTyped(null);
    setActive(-1);
  };
  const choose = (village: Village): void => {
    close();
    onChoose(village);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.nativeEvent.isComposing) return;
    const chosen = villages[at];
    if (event.key === "Enter" && chosen) choose(chosen);
    else if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than lines: the field itself.
      setActive(((at + 1 + step + villages.length + 1) % (villages.length + 1)) - 1);
    } else return;
    event.preventDefault();
  };

  return (
    <div className={classes("relative", className)}>
      <Field
        {...field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <p role="status" className="sr-only">{open ? foundText.replace("{count}", String(villages.length)) : ""}</p>
      {open ? (
        <ul id={id} role="listbox" aria-label={listName} className="absolute inset-x-0 z-30 mt-1 max-h-80 overflow-y-auto rounded-sm border border-line-strong bg-white py-1 shadow-lg">
          {villages.map((village, place) => (
            <li
              key={village.code}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              className={classes("cursor-pointer px-4 py-2.5 text-sm hover:bg-paper-deep", place === at && "bg-paper-deep")}
              // Before the field loses its focus and closes the list.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(village);
              }}
            >
              {village.village}
              <span className="block text-xs text-ink-soft">{village.district}, {village.city}, {village.provinceName}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
