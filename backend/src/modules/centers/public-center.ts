import type { Bilingual, PublicCenter } from "@ska/contracts";
import { provinceName } from "@ska/regions";

type CenterRow = {
  id: string;
  handle: string;
  name: string;
  protected: boolean;
  province_code: string;
  story: Bilingual;
  pickup_place: string | null;
};

/** What the public may know of a centre. Source: product.md, Privacy and dignity, 1. */
export function toPublicCenter(center: CenterRow): PublicCenter {
  const province = provinceName(center.province_code);
  return {
    id: center.id,
    handle: center.handle,
    name: center.protected ? `Sentra Kreasi Atensi, ${province}` : center.name,
    province,
    story: center.story,
    pickup_place: center.protected ? null : center.pickup_place,
  };
}
