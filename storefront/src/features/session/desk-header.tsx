import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import { countOpenRequests } from "@/features/people/privacy-count";
import { LanguageLink } from "@/features/shell/language-link";
import type { Locale } from "@/i18n/routing";
import { deskPath } from "./desk-path";
import { logOut } from "./log-out";
import { NavLink } from "./nav-link";
import type { Member, Role } from "./open-desk";
import { ROLE_HOME } from "./role-home";

interface Place {
  address: `/${string}`;
  word: string;
  exact: boolean;
  also?: `/${string}`;
}

const REQUESTS = "/balai/permintaan";

const PLACES = {
  beneficiary: [
    { address: "/studio", word: "nav_home", exact: true },
    { address: "/studio/produk", word: "nav_products", exact: false },
    { address: "/studio/penghasilan", word: "nav_income", exact: false },
    { address: "/studio/data-saya", word: "nav_own_data", exact: false },
  ],
  staff: [
    { address: "/studio", word: "nav_home", exact: true },
    { address: "/studio/pesanan", word: "nav_orders", exact: false },
    { address: "/studio/penerima-manfaat", word: "nav_register", exact: false },
    { address: "/studio/produk", word: "nav_products", exact: false },
    { address: "/studio/tinjauan", word: "nav_review", exact: false },
  ],
  manager: [
    { address: "/balai", word: "nav_income", exact: true, also: "/balai/rincian" },
    { address: "/balai/pembayaran", word: "nav_payouts", exact: false },
    { address: "/balai/bagi-hasil", word: "nav_share_rules", exact: false },
    { address: "/balai/penerima-manfaat", word: "nav_people", exact: false },
    { address: "/balai/kelompok", word: "nav_groups", exact: false },
    { address: "/balai/anggota", word: "nav_members", exact: false },
    { address: "/balai/catatan-akses", word: "nav_audit", exact: false },
    { address: REQUESTS, word: "nav_requests", exact: false },
    { address: "/studio/pesanan", word: "nav_orders", exact: false },
    { address: "/studio/produk", word: "nav_products", exact: false },
    { address: "/studio/tinjauan", word: "nav_review", exact: false },
  ],
} as const satisfies Record<Role, readonly Place[]>;

/** Word mark, the places of her role, centre, language and the way out. */
export async function DeskHeader({ locale, member }: { locale: Locale; member: Member }) {
  const t = await getTranslations({ locale, namespace: "session" });
  const waiting = member.role === "manager" ? await countOpenRequests() : 0;
  const places = PLACES[member.role].map((place) => ({
    href: deskPath(locale, place.address),
    text: t(place.word),
    exact: place.exact,
    also: "also" in place ? deskPath(locale, place.also) : undefined,
    count: place.address === REQUESTS ? { number: waiting, label: t("waiting", { count: waiting }) } : undefined,
  }));
  const wide = places.length > 4;
  return (
    <header className="no-print border-b border-line">
      <div className={classes("wrap flex flex-wrap items-center gap-x-8", !wide && "lg:flex-nowrap")}>
        <AppLink href={deskPath(locale, ROLE_HOME[member.role])} className="flex min-h-14 items-center font-display text-xl font-medium">Kreasi Atensi</AppLink>
        <nav aria-label={t("navigation")} className={classes("order-last -mx-1 w-full overflow-x-auto", !wide && "lg:order-none lg:mx-0 lg:w-auto")}>
          <ul className={classes("flex gap-5 text-sm whitespace-nowrap", !wide && "lg:gap-7")}>
            {places.map((place) => <li key={place.href}><NavLink {...place} /></li>)}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-1 text-sm">
          <span className="hidden text-ink-soft md:inline md:pr-3">{member.center.name}</span>
          <LanguageLink locale={locale} text={locale === "id" ? "EN" : "ID"} label={t("language_label")} className="grid size-12 place-items-center font-medium" />
          <AppLink href={deskPath(locale, "/studio/akun")} className="grid min-h-12 place-items-center px-2 font-medium underline decoration-line-strong underline-offset-4 hover:decoration-2">{t("account")}</AppLink>
          <form action={logOut}>
            <input type="hidden" name="locale" value={locale} />
            <button className="min-h-12 px-2 font-medium underline decoration-line-strong underline-offset-4 hover:decoration-2">{t("logout")}</button>
          </form>
        </div>
      </div>
    </header>
  );
}
