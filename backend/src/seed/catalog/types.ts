/** A text in both languages of the shop. */
export interface Text {
  id: string;
  en: string;
}

/** Says a thing in Indonesian and in English. */
export const text = (id: string, en: string): Text => ({ id, en });

export type CenterKey = "wana" | "puspa" | "anoa" | "ciwulan";
export type BrandKey = "soga-nila" | "kabut-pagi" | "rimba" | "roti-loji" | "lasolo" | "teluk-biru" | "anyam-ciwulan" | "tanah-galunggung";
export type CategoryKey = "kain" | "dapur" | "kriya" | "perawatan";
export type TagKey = "hadiah" | "hadiah-di-bawah-100" | "hadiah-rumah" | "hadiah-kantor";
export type GroupKey = "lebah" | "anyaman";
export type BeneficiaryKey = `pm${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;

export interface CatalogCenter {
  key: CenterKey;
  /** Internal. A protected centre's is never shown. */
  name: string;
  /** Public and neutral. */
  handle: string;
  kind: "balai" | "sentra" | "upt";
  protected: boolean;
  /** Two digits of the ministry of home affairs' code. */
  province_code: string;
  province: string;
  city: string;
  /** The city's or regency's code. */
  area_code: string;
  /** Where buyers may collect; never of a protected centre. */
  pickup_place?: string;
  timezone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
  story: Text;
  share: CatalogShare;
}

/** Basis points: what of a margin is the makers', and what of that is saved. */
export interface CatalogShare {
  beneficiary_bp: number;
  savings_bp: number;
}

export interface CatalogBrand {
  key: BrandKey;
  center: CenterKey;
  name: string;
  handle: string;
  story: Text;
  mark: {
    pattern: "kawung" | "parang" | "truntum" | "ciprat";
    palette: { ground: string; ink: string; accent: string };
    seed: string;
  };
  /** When it differs from its centre's. */
  share?: CatalogShare;
}

export interface CatalogBeneficiary {
  key: BeneficiaryKey;
  center: CenterKey;
  legal_name: string;
  phone: string;
  public_alias: string;
  /** Random: tells nothing. */
  handle: string;
  /** Days before the seed runs. */
  joined_days_ago: number;
  exited_days_ago: number | null;
  is_adult: true;
  story: Text | null;
  consents: ("alias" | "story")[];
}

export interface CatalogGroup {
  key: GroupKey;
  center: CenterKey;
  name: string;
  members: { beneficiary: BeneficiaryKey; weight: number }[];
}

export interface CatalogCategory {
  key: CategoryKey;
  name: Text;
  description: Text;
}

export interface CatalogVariant {
  /** Unique in the catalogue; tells neither product nor maker. */
  sku: string;
  title: Text;
  /** Whole rupiah. */
  price: number;
  unit_cost: number;
  stock: number;
}

export interface CatalogPackaging {
  material: Text;
  width_mm: number;
  height_mm: number;
  depth_mm: number;
  weight_g: number;
  gift_ready: boolean;
  /** What the buyer keeps afterwards. */
  note: Text;
}

export interface CatalogFood {
  ingredients: Text;
  /** Grams, of the first variant. */
  net_weight: number;
  permit_number: string;
  halal: "certified" | "exempt";
  halal_number: string | null;
  shelf_life_days: number;
}

export type CatalogAuthor = { beneficiary: BeneficiaryKey; weight: number } | { group: GroupKey; weight: number };

export type Wrap = "drawer_box" | "rigid_box" | "pouch" | "tin" | "paper_bag";

/** What the renderings need to know beyond the texts. */
export interface Look {
  wrap: Wrap;
  /** The goods' own colour: cloth ground, honey, clay, crust. `#rrggbb`. */
  tint: string;
  /** Third line of the label. */
  measure: string;
}

export interface CatalogProduct {
  handle: string;
  brand: BrandKey;
  category: CategoryKey;
  tags: TagKey[];
  /** Days before the seed runs; the smallest is the newest. */
  released_days_ago: number;
  title: Text;
  subtitle: Text;
  description: Text;
  details: { material: Text | null; size: Text | null; care: Text | null };
  /** Packed, in grams. */
  weight_g: number;
  /** What the variants differ in; null when there is one. */
  option: Text | null;
  variants: [CatalogVariant, ...CatalogVariant[]];
  packaging: CatalogPackaging;
  food: CatalogFood | null;
  authors: [CatalogAuthor, ...CatalogAuthor[]];
  /** When it differs from its brand's and centre's. */
  share?: CatalogShare;
  look: Look;
}
