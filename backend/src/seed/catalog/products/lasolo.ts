import { text, type CatalogProduct } from "../types";
import { drawerBox, paperSleeve } from "./packaging";

const brand = { brand: "lasolo", food: null } as const;

export const LASOLO: CatalogProduct[] = [
  {
    ...brand,
    category: "kain",
    handle: "selendang-tenun-lasolo",
    tags: ["hadiah"],
    released_days_ago: 7,
    title: text("Selendang tenun Lasolo", "Lasolo woven shawl"),
    subtitle: text("Katun tenun gedogan, garis ombak", "Backstrap-loom cotton, wave stripe"),
    description: text(
      "Ditenun di alat gedogan, satu helai setengah jari setiap jam. Garis miringnya dibentuk dengan menghitung benang, bukan dengan cetakan. Rumbainya dipilin tangan.",
      "Woven on a backstrap loom, half a finger's width each hour. The slanting stripe is made by counting threads, not by printing. The fringe is twisted by hand.",
    ),
    details: { material: text("Katun mersis, pewarna tumbuhan", "Mercerised cotton, plant dyes"), size: text("190 × 50 cm", "190 × 50 cm"), care: text("Cuci tangan terpisah, jangan diperas.", "Hand wash apart, don't wring.") },
    weight_g: 380,
    option: text("Warna", "Colour"),
    variants: [
      { sku: "SKA-5001-A", title: text("Manggis", "Mangosteen"), price: 380000, unit_cost: 132000, stock: 3 },
      { sku: "SKA-5001-B", title: text("Kunyit", "Turmeric"), price: 360000, unit_cost: 126000, stock: 5 },
    ],
    packaging: drawerBox([240, 170, 60, 85]),
    authors: [{ beneficiary: "pm9", weight: 1 }],
    share: { beneficiary_bp: 8000, savings_bp: 2000 },
    look: { wrap: "drawer_box", tint: "#4b2333", measure: "190 × 50 cm" },
  },
  {
    ...brand,
    category: "kain",
    handle: "sarung-bantal-tenun",
    tags: ["hadiah-rumah"],
    released_days_ago: 36,
    title: text("Sarung bantal tenun, sepasang", "Woven cushion covers, a pair"),
    subtitle: text("Depan tenun, belakang kanvas", "Woven front, canvas back"),
    description: text(
      "Sepasang sarung bantal dari tenun tebal, dengan punggung kanvas dan ritsleting tersembunyi. Warnanya sengaja sedikit berbeda antara kiri dan kanan. Bantal tidak termasuk.",
      "A pair of covers in heavy weave, backed with canvas and closed by a hidden zip. Left and right differ a little in colour on purpose. Cushions not included.",
    ),
    details: { material: text("Katun tenun, kanvas", "Woven cotton, canvas"), size: text("45 × 45 cm, dua lembar", "45 × 45 cm, two pieces"), care: text("Cuci mesin putaran lembut, air dingin.", "Machine wash cold, gentle cycle.") },
    weight_g: 460,
    option: null,
    variants: [{ sku: "SKA-5002", title: text("Sepasang", "A pair"), price: 240000, unit_cost: 98000, stock: 9 }],
    packaging: drawerBox([260, 260, 60, 110]),
    authors: [{ beneficiary: "pm9", weight: 2 }, { beneficiary: "pm10", weight: 1 }],
    look: { wrap: "drawer_box", tint: "#7a3038", measure: "45 × 45 cm, dua lembar" },
  },
  {
    ...brand,
    category: "kriya",
    handle: "tikar-anyam-lasolo",
    tags: ["hadiah-rumah"],
    released_days_ago: 21,
    title: text("Tikar anyam pandan, 90 × 180 cm", "Plaited pandan mat, 90 × 180 cm"),
    subtitle: text("Untuk teras, piknik dan salat", "For porch, picnic and prayer"),
    description: text(
      "Pandan hutan dibelah halus dan dianyam rapat dengan dua warna, berpola ombak. Ujungnya dijahit kain tenun supaya tidak terurai. Digulung, bukan dilipat.",
      "Forest pandan split fine and plaited close in two colours, in a wave pattern. Its ends are bound in woven cloth so that it won't fray. Rolled, not folded.",
    ),
    details: { material: text("Pandan hutan, pinggiran katun tenun", "Forest pandan, woven cotton binding"), size: text("90 × 180 cm", "90 × 180 cm"), care: text("Lap kain lembap, angin-anginkan.", "Wipe with a damp cloth and air.") },
    weight_g: 1450,
    option: null,
    variants: [{ sku: "SKA-5003", title: text("Satu lembar", "One mat"), price: 350000, unit_cost: 121000, stock: 2 }],
    packaging: { ...paperSleeve([120, 930, 120, 90]), material: text("Digulung dalam selongsong kertas bermotif dengan tali katun", "Rolled in a patterned paper sleeve with cotton cord"), note: text("Talinya bisa dipakai untuk menggulung tikar lagi.", "The cord ties the mat again whenever you roll it.") },
    authors: [{ beneficiary: "pm10", weight: 1 }],
    look: { wrap: "paper_bag", tint: "#c7a66a", measure: "90 × 180 cm" },
  },
];
