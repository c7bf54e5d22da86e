import { text, type Text } from "./types";

export interface Editorial {
  /** A product's handle whose packshot goes with it. */
  product: string;
  title: Text;
  body: Text;
}

/** The story at the top of the home page. */
export const HOME_STORY: Editorial = {
  product: "selendang-batik-ciprat",
  title: text("Kotaknya disimpan, kainnya dipakai.", "Keep the box, wear the cloth."),
  body: text(
    "Batik ciprat dari dataran tinggi, madu randu yang disaring sekali, tikar pandan dari tepi teluk. Dibuat dengan tangan, dikemas untuk diberikan.",
    "Ciprat batik from the highlands, kapok honey strained once, pandan mats from the bay. Made by hand, wrapped to be given.",
  ),
};

/** The gift guide's sections, by the tag that fills them. */
export const GIFT_GUIDE: { tag: "hadiah" | "hadiah-di-bawah-100" | "hadiah-rumah" | "hadiah-kantor"; title: Text; body: Text }[] = [
  { tag: "hadiah", title: text("Siap diberikan", "Ready to give"), body: text("Tiba dalam kemasan yang tidak perlu dibungkus lagi.", "Arrives in packaging that needs no wrapping.") },
  { tag: "hadiah-di-bawah-100", title: text("Kecil, tetapi dipilih", "Small, but chosen"), body: text("Di bawah Rp 100.000, untuk tetangga, guru dan teman seperjalanan.", "Under Rp 100.000, for neighbours, teachers and fellow travellers.") },
  { tag: "hadiah-rumah", title: text("Untuk rumah baru", "For a new home"), body: text("Benda untuk meja makan, teras dan rak dekat jendela.", "Things for the table, the porch and the shelf by the window.") },
  { tag: "hadiah-kantor", title: text("Untuk rekan kerja", "For colleagues"), body: text("Mudah dipesan dalam jumlah, mudah dibagi di meja rapat.", "Easy to order in number, easy to share round a table.") },
];
