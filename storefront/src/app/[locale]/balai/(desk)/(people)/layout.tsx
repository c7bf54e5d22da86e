import type { ReactNode } from "react";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams } from "@/i18n/page";

/**
 * The centre's people and who may see them: others get 403 before anything is sent.
 * No `loading` here: what streams behind one can't be read without scripts.
 */
export default async function ManagerOnly({ children, params }: { children: ReactNode; params: Promise<LocaleParams> }) {
  const { locale } = await readParams(params);
  await openDesk(locale, "manager");
  return <>{children}</>;
}
