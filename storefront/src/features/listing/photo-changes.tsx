import type { StudioPhoto } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Confirm } from "@/design/confirm";
import { Field } from "@/design/field";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { deletePhoto, describePhoto, movePhoto, turnPhoto } from "./photo-actions";
import { Retake } from "./photo-retake";

interface PhotoChangesProps {
  locale: Locale;
  photo: StudioPhoto;
  at: number;
  of: number;
  open: boolean;
  hidden: Readonly<Record<string, string>>;
  /** The page whose plain form takes it again; null where that is offered already. */
  retake: string | null;
}

/** All that is done with a photo now and then: turn, move, describe, take again, delete. */
export async function PhotoChanges({ locale, photo, at, of, open, hidden, retake }: PhotoChangesProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const busy = t("saving");
  return (
    <details open={open} className="border-t border-line">
      <summary className="flex min-h-12 items-center text-sm font-semibold underline decoration-line-strong underline-offset-4">{t("photo_changes")}<span className="sr-only"> {t("photo_number", { at })}</span></summary>
      <div className="grid gap-4 pb-2">
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          <Plain action={turnPhoto} hidden={hidden} className="max-sm:col-span-2"><SubmitButton tone="outline" wide pendingText={busy} className="px-2">{t("photo_turn")}</SubmitButton></Plain>
          <Plain action={movePhoto} hidden={{ ...hidden, way: "up" }}><SubmitButton tone="outline" wide disabled={at === 1} className="px-2">↑ {t("photo_up")}</SubmitButton></Plain>
          <Plain action={movePhoto} hidden={{ ...hidden, way: "down" }}><SubmitButton tone="outline" wide disabled={at === of} className="px-2">↓ {t("photo_down")}</SubmitButton></Plain>
        </div>
        <Plain action={describePhoto} hidden={{ ...hidden, alt_en: photo.alt.en ?? "" }} className="grid gap-2">
          <Field name="alt" id={`alt-${photo.id}`} label={t("photo_alt")} hint={t("photo_alt_hint")} defaultValue={photo.alt.id} maxLength={200} autoComplete="off" />
          <SubmitButton tone="outline" pendingText={busy} className="justify-self-start">{t("photo_alt_save")}</SubmitButton>
        </Plain>
        {retake ? <Retake photo={{ id: photo.id, role: photo.role }} href={retake} text={t("photo_retake")} /> : null}
        <Confirm open={t("photo_delete")} tone="danger" size="normal">
          <p>{t("photo_delete_text")}</p>
          <Plain action={deletePhoto} hidden={hidden}><SubmitButton tone="danger" pendingText={busy}>{t("photo_delete_yes")}</SubmitButton></Plain>
        </Confirm>
      </div>
    </details>
  );
}

function Plain({ action, hidden, className, children }: { action: (form: FormData) => Promise<void>; hidden: Readonly<Record<string, string>>; className?: string; children: ReactNode }) {
  return (
    <form action={action} className={className}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  );
}
