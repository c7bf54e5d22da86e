"use server";
import { BeneficiariesAnswer, BeneficiarySearch } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formLocale } from "@/features/session/member-action";
import type { FoundState } from "./beneficiary-found";
import { beneficiaryWords } from "./beneficiary-words";
import { refusalOf } from "./privacy-refusal";

/** Looks for a private name or phone. By POST, and the answer comes back with the form: neither stands in an address. */
export async function searchBeneficiaries(_before: FoundState, form: FormData): Promise<FoundState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "people" });
  const typed = form.get("private_q");
  const q = typeof typed === "string" ? typed : "";
  const input = BeneficiarySearch.safeParse({ q });
  if (!input.success) return { problem: t("search_short"), q, people: null, told: null };
  const asked = await askInAction(locale, "/balai/penerima-manfaat", "/studio/beneficiaries/search", { body: input.data });
  if ("error" in asked) return { problem: t(`problem_${refusalOf(asked.error)}`), q, people: null, told: null };
  const { beneficiaries } = BeneficiariesAnswer.pick({ beneficiaries: true }).parse(asked.answer);
  const words = await beneficiaryWords(locale);
  return {
    problem: null,
    q,
    told: t("search_found", { count: beneficiaries.length }),
    people: beneficiaries.map((person) => ({
      href: deskPath(locale, `/balai/penerima-manfaat/${person.id}`),
      alias: person.public_alias,
      about: [words.shop(person), words.login(person)].join(" · "),
    })),
  };
}
