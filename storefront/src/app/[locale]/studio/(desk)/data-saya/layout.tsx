import type { ReactNode } from "react";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams } from "@/i18n/page";

/** Her own data: others get 403 before anything is sent. */
export default async function MakerOnly({ children, params }: { children: ReactNode; params: Promise<LocaleParams> }) {
  const { locale } = await readParams(params);
  await openDesk(locale, "beneficiary");
  return <>{children}</>;
}
