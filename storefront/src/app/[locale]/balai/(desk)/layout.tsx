import type { ReactNode } from "react";
import { DeskFrame } from "@/features/session/desk-frame";
import { DeskHeader } from "@/features/session/desk-header";
import { deskViewport } from "@/features/session/desk-metadata";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams } from "@/i18n/page";

export const viewport = deskViewport;

export default async function BalaiLayout({ children, params }: { children: ReactNode; params: Promise<LocaleParams> }) {
  const { locale } = await readParams(params);
  const { member } = await openDesk(locale);
  return <DeskFrame locale={locale} header={<DeskHeader locale={locale} member={member} />}>{children}</DeskFrame>;
}
