import type { PublicBrand, PublicCenter } from "@ska/contracts";
import { AppLink } from "@/design/app-link";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { BrandEmblem } from "./brand-emblem";

interface CenterListProps {
  entries: readonly { center: PublicCenter; brands: readonly PublicBrand[] }[];
  locale: Locale;
}

/** Centres as an index: public name, a line of story, the emblems of their brands. */
export function CenterList({ entries, locale }: CenterListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {entries.map(({ center, brands }) => (
        <li key={center.id} className="grid gap-x-10 gap-y-4 py-7 md:grid-cols-[4fr_5fr_4fr]">
          <h3 className="text-xl">
            <AppLink href={path(locale, "/sentra/[handle]", { handle: center.handle })} className="hover:underline hover:decoration-soga hover:decoration-1 hover:underline-offset-6">{center.name}</AppLink>
            {center.name.includes(center.province) ? null : <span className="mt-1 block font-sans text-xs font-normal tracking-normal text-ink-soft">{center.province}</span>}
          </h3>
          <p className="text-sm text-ink-soft">{inLocale(center.story, locale)}</p>
          <ul className="flex flex-wrap content-start gap-x-6 gap-y-3 md:justify-end">
            {brands.map((brand) => (
              <li key={brand.id}>
                <AppLink href={path(locale, "/merek/[handle]", { handle: brand.handle })} className="flex min-h-11 items-center gap-3 text-sm font-semibold hover:underline hover:underline-offset-4">
                  <BrandEmblem brand={brand} className="size-10" />
                  {brand.name}
                </AppLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
