import type { Beneficiary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { formatDay } from "@/lib/date";
import { recordExit, undoExit } from "./beneficiary-change";

/** The day she leaves the centre, and what it means. */
export async function BeneficiaryExit({ locale, person, today }: { locale: Locale; person: Pick<Beneficiary, "id" | "exited_on">; today: string }) {
  const t = await getTranslations({ locale, namespace: "people" });
  const hidden = { locale, beneficiary_id: person.id };
  return (
    <Panel id="keluar" title={t("exit")}>
      {person.exited_on ? (
        <>
          <p className="text-sm">{t("exit_since", { day: formatDay(person.exited_on, locale) })}</p>
          <ActionForm action={undoExit} hidden={hidden} className="grid gap-3">
            <Confirm open={t("exit_undo")}>
              <p>{t("exit_undo_text")}</p>
              <SubmitButton tone="outline" pendingText={t("busy")} className="justify-self-start">{t("exit_undo_yes")}</SubmitButton>
            </Confirm>
          </ActionForm>
        </>
      ) : (
        <ActionForm action={recordExit} hidden={hidden} className="grid gap-3">
          <Confirm open={t("exit_record")}>
            <p>{t("exit_text")}</p>
            <FormField name="exited_on" type="date" label={t("exit_day")} defaultValue={today} required className="max-w-60" />
            <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("exit_yes")}</SubmitButton>
          </Confirm>
        </ActionForm>
      )}
    </Panel>
  );
}
