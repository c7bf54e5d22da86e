import { text, type CatalogProduct } from "../types";
import { rigidBox } from "./packaging";

const brand = { brand: "tanah-galunggung", category: "kriya", food: null } as const;
const material = text("Tembikar suhu tinggi, glasir abu bebas timbal", "Stoneware, lead-free ash glaze");
const care = text("Aman untuk microwave; cuci tangan dianjurkan.", "Microwave-safe; washing by hand is advised.");

export const TANAH_GALUNGGUNG: CatalogProduct[] = [
  {
    ...brand,
    handle: "cangkir-tanah-sepasang",
    tags: ["hadiah", "hadiah-rumah"],
    released_days_ago: 12,
    title: text("Cangkir tanah, sepasang", "Earth cups, a pair"),
    subtitle: text("Tanpa telinga, pas di telapak", "No handle, made for the palm"),
    description: text(
      "Diputar di meja kaki dan dibakar kayu selama sehari. Dindingnya cukup tebal untuk memegang kopi panas, bibirnya tipis untuk diminum. Sepasang, tetapi tidak kembar.",
      "Thrown on a kick wheel and fired with wood for a day. The wall is thick enough to hold hot coffee, the lip thin enough to drink from. A pair, but not twins.",
    ),
    details: { material, size: text("Ø 8 × 8 cm, 180 ml", "Ø 8 × 8 cm, 180 ml"), care },
    weight_g: 780,
    option: text("Glasir", "Glaze"),
    variants: [
      { sku: "SKA-8001-A", title: text("Abu", "Ash"), price: 165000, unit_cost: 62000, stock: 14 },
      { sku: "SKA-8001-B", title: text("Arang", "Charcoal"), price: 175000, unit_cost: 66000, stock: 8 },
    ],
    packaging: rigidBox([200, 110, 105, 160]),
    authors: [{ beneficiary: "pm13", weight: 1 }],
    look: { wrap: "rigid_box", tint: "#b9ab98", measure: "180 ml, sepasang" },
  },
  {
    ...brand,
    handle: "mangkuk-sup",
    tags: ["hadiah-rumah"],
    released_days_ago: 31,
    title: text("Mangkuk sup, sepasang", "Soup bowls, a pair"),
    subtitle: text("Glasir percik, kaki polos", "Splashed glaze, bare foot"),
    description: text(
      "Mangkuk lebar untuk soto dan mi kuah, dengan kaki tanpa glasir yang tidak licin di meja. Percikannya jatuh di dalam, jadi Anda melihatnya setelah supnya habis.",
      "A wide bowl for soto and noodle soup, with an unglazed foot that doesn't slip. The splashes fall on the inside, so you see them when the soup is gone.",
    ),
    details: { material, size: text("Ø 15 × 7 cm, 500 ml", "Ø 15 × 7 cm, 500 ml"), care },
    weight_g: 1180,
    option: null,
    variants: [{ sku: "SKA-8002", title: text("Sepasang", "A pair"), price: 180000, unit_cost: 71000, stock: 10 }],
    packaging: rigidBox([180, 110, 180, 210]),
    authors: [{ beneficiary: "pm13", weight: 2 }, { beneficiary: "pm14", weight: 1 }],
    look: { wrap: "rigid_box", tint: "#6f655b", measure: "500 ml, sepasang" },
  },
  {
    ...brand,
    handle: "vas-setangkai",
    tags: ["hadiah", "hadiah-rumah"],
    released_days_ago: 70,
    title: text("Vas setangkai", "Single-stem vase"),
    subtitle: text("Untuk satu bunga dari halaman", "For one flower from the yard"),
    description: text(
      "Leher sempit yang menegakkan satu tangkai, badan bulat yang tidak mudah terguling. Bagian luarnya dibiarkan kasar supaya cahaya jatuh pelan.",
      "A narrow neck that holds one stem upright, a round body that won't easily tip. The outside is left rough so that light falls on it slowly.",
    ),
    details: { material, size: text("Ø 10 × 17 cm", "Ø 10 × 17 cm"), care },
    weight_g: 690,
    option: null,
    variants: [{ sku: "SKA-8003", title: text("Satu vas", "One vase"), price: 145000, unit_cost: 54000, stock: 0 }],
    packaging: rigidBox([130, 200, 130, 170]),
    authors: [{ beneficiary: "pm13", weight: 1 }],
    look: { wrap: "rigid_box", tint: "#8d7a66", measure: "Ø 10 × 17 cm" },
  },
];
