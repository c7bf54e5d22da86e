import { text, type CatalogBrand } from "./types";

export const BRANDS: CatalogBrand[] = [
  {
    key: "soga-nila",
    center: "wana",
    name: "Soga & Nila",
    handle: "soga-nila",
    story: text(
      "Dua pewarna tertua di meja batik, cokelat soga dan biru nila, dipercikkan dengan kuas kelapa. Tidak ada dua lembar yang sama, dan tidak ada yang diulang.",
      "The two oldest dyes on the batik table, soga brown and indigo blue, flung from a coconut-fibre brush. No two lengths are alike, and none is repeated.",
    ),
    mark: { pattern: "ciprat", palette: { ground: "#1e2f4a", ink: "#efe4cf", accent: "#c98d4b" }, seed: "soga-nila" },
  },
  {
    key: "kabut-pagi",
    center: "wana",
    name: "Kabut Pagi",
    handle: "kabut-pagi",
    story: text(
      "Kebun di atas 1.300 meter, kabut yang turun pukul enam, dan dapur kecil yang bekerja pelan. Kopi, selai, teh dan keripik untuk meja pagi.",
      "Gardens above 1,300 metres, mist that comes down at six, and a small kitchen that takes its time. Coffee, preserves, tea and chips for the morning table.",
    ),
    mark: { pattern: "truntum", palette: { ground: "#2d4739", ink: "#e9dfc6", accent: "#c9924f" }, seed: "kabut-pagi" },
    share: { beneficiary_bp: 7500, savings_bp: 2000 },
  },
  {
    key: "rimba",
    center: "puspa",
    name: "Rimba",
    handle: "rimba",
    story: text(
      "Lebah kami tinggal di kebun randu dan kopi. Madunya disaring sekali, tidak dipanaskan, dan dibotolkan pada bulan panennya; lilinnya menjadi balsem dan lilin meja.",
      "Our bees live among kapok and coffee. The honey is strained once, never heated, and bottled in the month of its harvest; the wax becomes balm and table candles.",
    ),
    mark: { pattern: "kawung", palette: { ground: "#5a3820", ink: "#f0e3c9", accent: "#d9953f" }, seed: "rimba" },
  },
  {
    key: "roti-loji",
    center: "puspa",
    name: "Roti Loji",
    handle: "roti-loji",
    story: text(
      "Resep loji lama, tepung yang baik, mentega sungguhan. Adonan istirahat semalam dan masuk oven sebelum subuh.",
      "Recipes from the old colonial kitchens, good flour, real butter. The dough rests overnight and meets the oven before dawn.",
    ),
    mark: { pattern: "parang", palette: { ground: "#8a3f2a", ink: "#f3e6cf", accent: "#e0b064" }, seed: "roti-loji" },
  },
  {
    key: "lasolo",
    center: "anoa",
    name: "Lasolo",
    handle: "lasolo",
    story: text(
      "Tenun dan anyaman dari Sulawesi Tenggara. Garis miringnya kami pinjam dari ombak yang datang ke teluk, satu demi satu.",
      "Weaving and plaiting from South-East Sulawesi. Its slanting lines are borrowed from the waves that come into the bay, one after another.",
    ),
    mark: { pattern: "parang", palette: { ground: "#3b1f2b", ink: "#e8d3b0", accent: "#b5533c" }, seed: "lasolo-tenun" },
  },
  {
    key: "teluk-biru",
    center: "anoa",
    name: "Teluk Biru",
    handle: "teluk-biru",
    story: text(
      "Kelapa, mete, cengkih dan garam laut: apa yang tumbuh dekat teluk. Untuk dapur dan untuk kulit, dengan daftar bahan yang pendek.",
      "Coconut, cashew, clove and sea salt: what grows near the bay. For the kitchen and for the skin, with a short list of ingredients.",
    ),
    mark: { pattern: "truntum", palette: { ground: "#1f4a55", ink: "#efe6d3", accent: "#e0a96d" }, seed: "teluk" },
  },
  {
    key: "anyam-ciwulan",
    center: "ciwulan",
    name: "Anyam Ciwulan",
    handle: "anyam-ciwulan",
    story: text(
      "Pandan duri dari tepi sungai, direbus, dijemur, lalu dianyam rapat. Bentuknya sederhana supaya anyamannya yang bicara.",
      "Thorny pandan from the riverbank, boiled, dried in the sun and plaited close. The shapes are plain so that the plaiting can speak.",
    ),
    mark: { pattern: "kawung", palette: { ground: "#efe4cd", ink: "#5c5a34", accent: "#a8632f" }, seed: "ciwulan-7" },
    share: { beneficiary_bp: 8000, savings_bp: 1000 },
  },
  {
    key: "tanah-galunggung",
    center: "ciwulan",
    name: "Tanah Galunggung",
    handle: "tanah-galunggung",
    story: text(
      "Tanah liat bercampur abu gunung, diputar dengan kaki dan dibakar kayu. Percikan glasirnya jatuh sendiri; kami hanya memilih arahnya.",
      "Clay with volcanic ash, thrown on a kick wheel and fired with wood. The glaze falls as it likes; we only choose the direction.",
    ),
    mark: { pattern: "ciprat", palette: { ground: "#4a4540", ink: "#e7ddcd", accent: "#b87a52" }, seed: "galunggung" },
  },
];
