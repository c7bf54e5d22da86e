import type { ReactNode } from "react";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams } from "@/i18n/page";

/** The centre's people: a beneficiary gets 403 before anything is sent. */
export default async function StaffOnly({ children, params }: { children: ReactNode; params: Promise<LocaleParams> }) {
  const { locale } = await readParams(params);
  await openDesk(locale, "staff", "manager");
  return <>{children}</>;
}
