import { text, type CatalogCategory, type TagKey, type Text } from "./types";

export const CATEGORIES: CatalogCategory[] = [
  { key: "kain", name: text("Kain", "Textiles"), description: text("Selendang, kain panjang dan perlengkapan meja yang dicelup, diciprat dan ditenun tangan.", "Scarves, lengths of cloth and table linen, dyed, splashed and woven by hand.") },
  { key: "dapur", name: text("Dapur", "Pantry"), description: text("Madu, kopi, roti dan camilan dalam takaran kecil, dengan izin edar dan daftar bahan yang jelas.", "Honey, coffee, bread and snacks in small batches, with permits and plain ingredients.") },
  { key: "kriya", name: text("Kriya", "Craft"), description: text("Anyaman pandan, tembikar dan benda rumah yang makin baik setelah dipakai.", "Plaited pandan, pottery and things for the home that improve with use.") },
  { key: "perawatan", name: text("Perawatan", "Care"), description: text("Sabun, minyak dan lilin dari kelapa, kopi dan malam lebah.", "Soap, oils and candles from coconut, coffee and beeswax.") },
];

export const TAGS: Record<TagKey, Text> = {
  hadiah: text("Hadiah", "Gifts"),
  "hadiah-di-bawah-100": text("Hadiah di bawah Rp 100.000", "Gifts under Rp 100.000"),
  "hadiah-rumah": text("Untuk rumah baru", "For a new home"),
  "hadiah-kantor": text("Untuk rekan kerja", "For colleagues"),
};
