import type { Beneficiary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { keepPortrait } from "./consent-form-picture";
import { scopeAfter } from "./consent-form-scopes";

/** After a yes to the photo: the photo itself, now or another day. */
export async function ConsentPortrait({ locale, person }: { locale: Locale; person: Beneficiary }) {
  const [t, people] = await Promise.all([getTranslations({ locale, namespace: "register" }), getTranslations({ locale, namespace: "people" })]);
  const next = scopeAfter("photo", "yes", person);
  const onward = deskPath(locale, `/studio/penerima-manfaat/${person.id}/persetujuan${next ? `/${next}` : ""}`);
  return (
    <section aria-labelledby="potret" className="grid gap-4 border border-line bg-white p-4 sm:p-6">
      <h2 id="potret" className="text-xl">{t(person.has_photo ? "photo_there" : "photo_now", { alias: person.public_alias })}</h2>
      {person.has_photo ? <img src={deskPath(locale, `/balai/penerima-manfaat/${person.id}/potret`)} alt={people("portrait_alt", { alias: person.public_alias })} className="aspect-square w-40 bg-paper-deep object-cover" /> : null}
      <ActionForm action={keepPortrait} hidden={{ locale, beneficiary_id: person.id, adult: person.is_adult ? "yes" : "no" }} className="grid gap-4">
        <FormField name="file" type="file" accept="image/jpeg,image/png,image/webp" label={people(person.has_photo ? "portrait_replace" : "portrait_add")} hint={people("portrait_hint")} />
        <SubmitButton size="large" wide pendingText={people("uploading")}>{t("photo_keep")}</SubmitButton>
      </ActionForm>
      <AppLink href={onward} className={buttonClass({ tone: "outline", size: "large", wide: true })}>{t(person.has_photo ? "photo_on" : "photo_later")}</AppLink>
    </section>
  );
}
