import type { ListingCountsAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { deskPath } from "@/features/session/desk-path";
import type { Role } from "@/features/session/open-desk";
import type { Locale } from "@/i18n/routing";

/** What waits for whoever is here: products to mend, to review, to publish, to refill. Nothing when nothing waits. */
export async function DeskNotices({ locale, role, counts: { counts, low_stock } }: { locale: Locale; role: Role; counts: ListingCountsAnswer }) {
  const t = await getTranslations({ locale, namespace: "review" });
  const staff = role !== "beneficiary";
  const notices = [
    { key: "notice_mend", count: staff ? 0 : counts.changes_requested, href: deskPath(locale, "/studio/produk", { status: "changes_requested" }) },
    { key: "notice_review", count: staff ? counts.in_review : 0, href: deskPath(locale, "/studio/tinjauan") },
    { key: "notice_publish", count: staff ? counts.approved : 0, href: deskPath(locale, "/studio/tinjauan") },
    { key: "notice_low", count: low_stock, href: deskPath(locale, "/studio/produk", { status: "published" }) },
  ] as const;
  const waiting = notices.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <ul aria-label={t("notices")} className="grid gap-2">
      {waiting.map(({ key, count, href }) => (
        <li key={key}>
          <AppLink href={href} className="flex min-h-12 items-center justify-between gap-4 rounded-md border-l-4 border-soga bg-white px-4 py-2 font-medium hover:bg-paper-deep">
            {t(key, { count })}
            <span aria-hidden="true">→</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
