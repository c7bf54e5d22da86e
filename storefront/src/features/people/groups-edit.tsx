import type { BeneficiarySummary, BusinessGroup } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { GroupsForm } from "./groups-form";
import { rowsOf } from "./groups-rows";
import { deleteGroup } from "./groups-save";

interface GroupsEditProps {
  locale: Locale;
  /** Null for a new one. */
  group: BusinessGroup | null;
  people: readonly Pick<BeneficiarySummary, "id" | "public_alias">[];
}

/** A group to be made or changed, with what weights and the order of members mean. */
export async function GroupsEdit({ locale, group, people }: GroupsEditProps) {
  const t = await getTranslations({ locale, namespace: "people" });
  const members = group?.members ?? [];
  // Whoever left is still a member until somebody takes her out.
  const gone = members.filter(({ beneficiary_id }) => !people.some(({ id }) => id === beneficiary_id));
  const choices = [
    ...people.map(({ id, public_alias }) => ({ id, alias: public_alias })),
    ...gone.map(({ beneficiary_id, public_alias }) => ({ id: beneficiary_id, alias: t("group_member_left", { alias: public_alias }) })),
  ];
  const texts = {
    name: t("group_name"),
    members: t("group_members"),
    members_hint: t("group_members_hint"),
    person: t("group_person"),
    weight: t("group_weight_label"),
    nobody: t("group_nobody"),
    more: t("group_more"),
    save: t("save"),
    busy: t("busy"),
  };
  return (
    <>
      <GroupsForm hidden={{ locale, ...(group ? { group_id: group.id } : {}) }} name={group?.name ?? ""} rows={rowsOf(members)} people={choices} texts={texts} />
      {group ? (
        <Panel id="hapus" title={t("group_delete_title")}>
          {group.listings > 0 ? <p className="text-sm">{t("group_delete_not", { count: group.listings })}</p> : (
            <ActionForm action={deleteGroup} hidden={{ locale, group_id: group.id }} className="grid gap-3">
              <Confirm open={t("group_delete")}>
                <p>{t("group_delete_text", { name: group.name })}</p>
                <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("group_delete_yes")}</SubmitButton>
              </Confirm>
            </ActionForm>
          )}
        </Panel>
      ) : null}
    </>
  );
}
