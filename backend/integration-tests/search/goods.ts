import type { SearchTypes } from "@medusajs/framework/types";

/** Kinds of goods: what they are called in both languages, of what they are, where they stand, how they are made. */
const KINDS = [
  ["keranjang", "Keranjang", "Basket", "rotan", "dekorasi", "dianyam"],
  ["tikar", "Tikar", "Mat", "pandan", "dekorasi", "dianyam"],
  ["tas", "Tas Anyaman", "Woven Bag", "eceng gondok", "mode", "dianyam"],
  ["selendang", "Selendang Tenun", "Woven Scarf", "benang katun", "mode", "ditenun"],
  ["sarung", "Sarung Tenun", "Woven Sarong", "benang sutra", "mode", "ditenun"],
  ["kemeja", "Kemeja Batik", "Batik Shirt", "kain mori", "mode", "dibatik"],
  ["taplak", "Taplak Sulaman", "Embroidered Tablecloth", "linen", "dekorasi", "disulam"],
  ["bantal", "Bantal Hias", "Cushion", "kapuk", "dekorasi", "dijahit"],
  ["topeng", "Topeng Ukiran", "Carved Mask", "kayu jati", "dekorasi", "diukir"],
  ["nampan", "Nampan", "Tray", "kayu mahoni", "dapur", "dipahat"],
  ["mangkuk", "Mangkuk Keramik", "Ceramic Bowls", "tanah liat", "dapur", "dibentuk"],
  ["gerabah", "Vas Gerabah", "Pottery Vase", "tanah liat", "dekorasi", "dibentuk"],
  ["keripik", "Keripik Singkong", "Cassava Chips", "singkong", "makanan", "digoreng"],
  ["kerupuk", "Kerupuk Udang", "Prawn Crackers", "udang", "makanan", "digoreng"],
  ["emping", "Emping Melinjo", "Melinjo Crackers", "melinjo", "makanan", "ditumbuk"],
  ["kopi", "Kopi Bubuk", "Ground Coffee", "arabika", "makanan", "disangrai"],
  ["madu", "Madu Hutan", "Forest Honey", "madu", "makanan", "dipanen"],
  ["kado", "Paket Hadiah", "Gift Set", "campuran", "hadiah", "dirangkai"],
  ["boneka", "Boneka Rajut", "Crocheted Doll", "wol", "mainan", "dirajut"],
  ["dompet", "Dompet Kulit", "Leather Wallet", "kulit", "mode", "dijahit"],
  ["gelang", "Gelang Manik", "Beaded Bracelet", "manik kaca", "perhiasan", "dirangkai"],
  ["sabun", "Sabun Serai", "Lemongrass Soap", "serai", "rumah", "dicetak"],
  ["lilin", "Lilin Aroma", "Scented Candle", "kedelai", "rumah", "dicetak"],
  ["keset", "Keset Sabut", "Coir Doormat", "sabut kelapa", "rumah", "dianyam"],
  ["oleholeh", "Gantungan Kunci Oleh-oleh", "Souvenir Keyring", "akrilik", "hadiah", "dipotong"],
] as const;

const BRANDS = ["Melati Karya", "Cahaya Nusa", "Tunas Asa", "Griya Lestari"] as const;
const MAKERS = ["Kenanga", "Cempaka", "Dahlia", "Wijaya", "Anggrek"] as const;
const COLOURS = ["Merah", "Biru", "Hijau", "Cokelat", "Hitam"] as const;

export type Goods = SearchTypes.SearchDocument & { kind: string; brand_name: string; maker_aliases: string[]; category: string[]; price: number; in_stock: boolean; popularity: number; status: string };

/** Products as like one another as a shop's are; always the same. @param each how many of each of the 25 kinds */
export function goods(each: number): Goods[] {
  return KINDS.flatMap(([kind, title, english, material, category, made], at) =>
    Array.from({ length: each }, (_, nth) => {
      const number = at * each + nth;
      const brand = BRANDS[number % 4]!;
      const colour = COLOURS[nth % 5]!;
      return {
        id: `${kind}-${nth}`,
        kind,
        status: "published",
        sales_channel_ids: ["shop"],
        title_id: each > 5 ? `${title} ${colour} Seri${Math.floor(nth / 5)}` : `${title} ${colour}`,
        title_en: english,
        brand_name: brand,
        maker_aliases: [MAKERS[(number + at * 2) % 5]!],
        category_names: [category],
        center_name: number % 2 ? "Sentra Kartini" : "Sentra Soeharso",
        materials: material,
        description_id: `${made} oleh perajin dengan tangan, lalu dikemas rapi.`,
        brand: brand.toLowerCase().replace(" ", "-"),
        category: [category],
        price: 20_000 + ((number * 7_919) % 400) * 1_000,
        in_stock: number % 7 !== 0,
        popularity: (number * 31) % 50,
      };
    }),
  );
}
