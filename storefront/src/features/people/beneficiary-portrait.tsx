import type { Beneficiary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { addPortrait, removePortrait } from "./beneficiary-portrait-actions";

/** Her photo: shown to the public only while she agrees to photo and alias. */
export async function BeneficiaryPortrait({ locale, person }: { locale: Locale; person: Pick<Beneficiary, "id" | "has_photo" | "consents" | "public_alias"> }) {
  const t = await getTranslations({ locale, namespace: "people" });
  const hidden = { locale, beneficiary_id: person.id };
  const agreed = person.consents.includes("photo");
  return (
    <Panel id="potret" title={t("portrait")}>
      {person.has_photo ? (
        <img src={deskPath(locale, `/balai/penerima-manfaat/${person.id}/potret`)} alt={t("portrait_alt", { alias: person.public_alias })} className="aspect-square w-40 bg-paper-deep object-cover" />
      ) : null}
      <p className="text-sm text-ink-soft">{t(agreed ? "portrait_text" : "portrait_no_consent")}</p>
      {agreed ? (
        <ActionForm action={addPortrait} hidden={hidden} className="grid gap-3">
          <FormField name="file" id="portrait_file" type="file" accept="image/jpeg,image/png,image/webp" label={t(person.has_photo ? "portrait_replace" : "portrait_add")} hint={t("portrait_hint")} />
          <SubmitButton tone="outline" pendingText={t("uploading")} className="justify-self-start">{t("upload")}</SubmitButton>
        </ActionForm>
      ) : null}
      {person.has_photo ? (
        <ActionForm action={removePortrait} hidden={hidden} className="grid gap-3">
          <Confirm open={t("portrait_remove")}>
            <p>{t("portrait_remove_text")}</p>
            <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("portrait_remove_yes")}</SubmitButton>
          </Confirm>
        </ActionForm>
      ) : null}
    </Panel>
  );
}
