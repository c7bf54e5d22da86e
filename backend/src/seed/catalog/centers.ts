import { text, type CatalogCenter } from "./types";

/** Invented centres in real provinces. */
export const CENTERS: CatalogCenter[] = [
  {
    key: "wana",
    name: "Sentra Wana Asri",
    handle: "sentra-jawa-tengah",
    kind: "sentra",
    protected: true,
    province_code: "33",
    province: "Jawa Tengah",
    city: "Kabupaten Wonosobo",
    timezone: "Asia/Jakarta",
    story: text(
      "Di dataran tinggi, air untuk mewarna kain tetap dingin sampai siang. Bengkel ini mencelup nila dan soga, menyangrai kopi dalam takaran kecil, dan menutup setiap kotak dengan tangan.",
      "In the highlands the dye water stays cold until noon. This workshop dips indigo and soga, roasts coffee in small batches, and closes every box by hand.",
    ),
    share: { beneficiary_bp: 7000, savings_bp: 2000 },
  },
  {
    key: "puspa",
    name: "Balai Puspa Tengger",
    handle: "sentra-jawa-timur",
    kind: "balai",
    protected: true,
    province_code: "35",
    province: "Jawa Timur",
    city: "Kabupaten Malang",
    timezone: "Asia/Jakarta",
    story: text(
      "Oven menyala pukul empat pagi, kotak lebah dibuka saat matahari sudah hangat. Roti, kue kering dan madu dari bengkel ini dibuat menurut musim dan pesanan.",
      "The oven is lit at four in the morning; the hives are opened once the sun is warm. Bread, biscuits and honey from this workshop follow the season and the orders.",
    ),
    share: { beneficiary_bp: 6500, savings_bp: 2500 },
  },
  {
    key: "anoa",
    name: "UPT Rumah Karya Anoa",
    handle: "rumah-karya-anoa",
    kind: "upt",
    protected: false,
    province_code: "74",
    province: "Sulawesi Tenggara",
    city: "Kota Kendari",
    timezone: "Asia/Makassar",
    story: text(
      "Rumah karya di tepi teluk: alat tenun di ruang depan, dapur kelapa di belakang. Motifnya berangkat dari anyaman setempat, bahannya dari kebun dan laut di sekitar kota.",
      "A house of craft by the bay: looms in the front room, the coconut kitchen behind. Its motifs begin with local weaving, its materials with the gardens and the sea around the town.",
    ),
    share: { beneficiary_bp: 7000, savings_bp: 1500 },
  },
  {
    key: "ciwulan",
    name: "Sentra Ciwulan",
    handle: "sentra-ciwulan",
    kind: "sentra",
    protected: false,
    province_code: "32",
    province: "Jawa Barat",
    city: "Kabupaten Tasikmalaya",
    timezone: "Asia/Jakarta",
    story: text(
      "Pandan dijemur di halaman, tanah liat diinjak di beranda. Dari dua bahan itu bengkel ini membuat benda untuk meja makan dan rumah yang dipakai setiap hari.",
      "Pandan dries in the yard and clay is trodden on the porch. From these two materials the workshop makes things for the table and the home, to be used every day.",
    ),
    share: { beneficiary_bp: 7000, savings_bp: 1000 },
  },
];
