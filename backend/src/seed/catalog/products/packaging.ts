import { text, type CatalogPackaging } from "../types";

type Size = [width: number, height: number, depth: number, weight: number];

const sized = ([width_mm, height_mm, depth_mm, weight_g]: Size): Omit<CatalogPackaging, "material" | "note" | "gift_ready"> => ({
  width_mm,
  height_mm,
  depth_mm,
  weight_g,
});

/** Sizes in mm and grams. */
export const drawerBox = (size: Size): CatalogPackaging => ({
  ...sized(size),
  material: text("Kotak laci karton daur ulang, dicetak motif merek, bagian dalam kertas beras", "Drawer box of recycled board printed with the brand's pattern, rice paper inside"),
  gift_ready: true,
  note: text("Setelah dibuka, kotaknya pas untuk surat dan foto.", "Once opened, the box is just right for letters and photographs."),
});

export const rigidBox = (size: Size): CatalogPackaging => ({
  ...sized(size),
  material: text("Kotak kaku dengan tutup, karton 2 mm berlapis kertas bermotif", "Rigid lidded box, 2 mm board covered in patterned paper"),
  gift_ready: true,
  note: text("Kotaknya kuat untuk menyimpan benang, teh atau peralatan tulis.", "The box is sturdy enough for thread, tea or writing things."),
});

export const pouch = (size: Size): CatalogPackaging => ({
  ...sized(size),
  material: text("Kantong kraft berlapis dengan jendela dan ritsleting, bisa ditutup kembali", "Lined kraft pouch with a window and a zip, closes again"),
  gift_ready: false,
  note: text("Kantongnya bisa dicuci dan dipakai lagi untuk bekal kering.", "The pouch can be rinsed and used again for dry snacks."),
});

export const tin = (size: Size): CatalogPackaging => ({
  ...sized(size),
  material: text("Kaleng timah berulir dengan selongsong kertas bermotif", "Tinplate tin with a sleeve of patterned paper"),
  gift_ready: true,
  note: text("Kalengnya tetap di dapur lama setelah isinya habis.", "The tin stays in the kitchen long after it is empty."),
});

export const paperSleeve = (size: Size): CatalogPackaging => ({
  ...sized(size),
  material: text("Selongsong kertas kraft tebal, isinya diikat dua tali tenun", "Sleeve of heavy kraft paper, the goods tied with two woven bands"),
  gift_ready: true,
  note: text("Dua tali tenunnya berguna setiap kali tikar digulung lagi.", "The two woven bands serve each time the mat is rolled up again."),
});

export const paperBag = (size: Size): CatalogPackaging => ({
  ...sized(size),
  material: text("Tas kertas kraft tebal bertali katun, isi dibungkus kertas tisu", "Heavy kraft paper bag with cotton cord, contents wrapped in tissue"),
  gift_ready: true,
  note: text("Tasnya kuat dipakai belanja; talinya katun yang bisa dilepas.", "The bag is strong enough to shop with; its cotton cord comes off."),
});
