import { text, type CatalogBeneficiary, type CatalogGroup } from "./types";

/** Invented people. The legal names and phones stand nowhere else, so that a test can look for them in every public answer. */
export const BENEFICIARIES: CatalogBeneficiary[] = [
  {
    key: "pm1", center: "wana", legal_name: "Wartinah Jagatnirmala", phone: "+6281000000101", public_alias: "Kenanga", handle: "k7wq2mzp",
    joined_days_ago: 540, exited_days_ago: null, is_adult: true, consents: ["alias", "story"],
    story: text(
      "Cipratan pertama selalu saya buang ke kain lap. Setelah itu tangan saya tahu seberapa jauh malam akan terbang.",
      "The first throw always goes onto a rag. After that my hand knows how far the wax will fly.",
    ),
  },
  {
    key: "pm2", center: "puspa", legal_name: "Ngadirah Purwalokacita", phone: "+6281000000102", public_alias: "Cempaka", handle: "x3dn8rtb",
    joined_days_ago: 410, exited_days_ago: null, is_adult: true, consents: ["alias", "story"],
    story: text(
      "Saya suka jam empat pagi, waktu dapur masih sepi dan adonan sudah naik. Roti tidak bisa diburu-buru; saya juga tidak.",
      "I like four in the morning, when the kitchen is quiet and the dough has already risen. Bread can't be hurried, and neither can I.",
    ),
  },
  {
    key: "pm3", center: "wana", legal_name: "Sukidjo Tirtawigunasela", phone: "+6281000000103", public_alias: "Trembesi", handle: "v9hc4jsk",
    joined_days_ago: 320, exited_days_ago: null, is_adult: true, consents: ["alias"], story: null,
  },
  {
    key: "pm4", center: "wana", legal_name: "Rumiyati Kertaswarga", phone: "+6281000000104", public_alias: "Wijaya Kusuma", handle: "b2fy6lqn",
    joined_days_ago: 280, exited_days_ago: null, is_adult: true, consents: ["alias", "story"],
    story: text(
      "Sangrai kopi itu soal mendengar. Bunyi letupan pertama seperti hujan di seng; tiga menit sesudahnya saya angkat.",
      "Roasting coffee is about listening. The first crack sounds like rain on a tin roof; three minutes later I take it off.",
    ),
  },
  {
    key: "pm5", center: "wana", legal_name: "Pardjiman Wulangreksa", phone: "+6281000000105", public_alias: "Gayam", handle: "n5tr7wxe",
    joined_days_ago: 95, exited_days_ago: null, is_adult: true, consents: [], story: null,
  },
  {
    key: "pm6", center: "puspa", legal_name: "Sarmonah Endrakirana", phone: "+6281000000106", public_alias: "Kemuning", handle: "j8mk3gvd",
    joined_days_ago: 365, exited_days_ago: null, is_adult: true, consents: ["alias"], story: null,
  },
  {
    key: "pm7", center: "puspa", legal_name: "Tukirin Banyuwastra", phone: "+6281000000107", public_alias: "Randu", handle: "q4zs9hpc",
    joined_days_ago: 600, exited_days_ago: null, is_adult: true, consents: ["alias", "story"],
    story: text(
      "Lebah mengenali langkah. Saya datang sore, pelan, dari arah yang sama setiap hari.",
      "Bees know a footstep. I come in the afternoon, slowly, from the same side every day.",
    ),
  },
  {
    key: "pm8", center: "puspa", legal_name: "Misnawati Galuhprameswara", phone: "+6281000000108", public_alias: "Sedap Malam", handle: "f6ea5uyk",
    joined_days_ago: 700, exited_days_ago: 40, is_adult: true, consents: ["alias"], story: null,
  },
  {
    key: "pm9", center: "anoa", legal_name: "Wa Ode Samburakalea", phone: "+6281000000109", public_alias: "Seroja", handle: "h3pv8cnw",
    joined_days_ago: 450, exited_days_ago: null, is_adult: true, consents: ["alias", "story"],
    story: text(
      "Benang merah selalu saya pasang terakhir. Kalau salah hitung satu helai saja, ombaknya berhenti di tengah kain.",
      "I always set the red thread last. Miscount by one strand and the wave stops in the middle of the cloth.",
    ),
  },
  {
    key: "pm10", center: "anoa", legal_name: "La Baidu Mokorambe", phone: "+6281000000110", public_alias: "Pandan Laut", handle: "r7gx2bqt",
    joined_days_ago: 210, exited_days_ago: null, is_adult: true, consents: ["alias"], story: null,
  },
  {
    key: "pm11", center: "anoa", legal_name: "Harsiani Toondupali", phone: "+6281000000111", public_alias: "Bungur", handle: "m4ck6ysz",
    joined_days_ago: 150, exited_days_ago: null, is_adult: true, consents: ["alias"], story: null,
  },
  {
    key: "pm12", center: "ciwulan", legal_name: "Enok Rukmasaripohaci", phone: "+6281000000112", public_alias: "Tanjung", handle: "d9wl5xfh",
    joined_days_ago: 500, exited_days_ago: null, is_adult: true, consents: ["alias", "story"],
    story: text(
      "Pandan yang baik berbunyi seperti kertas waktu dilipat. Dari bunyinya saya tahu kapan ia siap dianyam.",
      "Good pandan sounds like paper when you fold it. By the sound I know when it is ready to plait.",
    ),
  },
  {
    key: "pm13", center: "ciwulan", legal_name: "Dayat Sanghyangwaruga", phone: "+6281000000113", public_alias: "Sawo Kecik", handle: "t2nb7kvj",
    joined_days_ago: 330, exited_days_ago: null, is_adult: true, consents: ["alias"], story: null,
  },
  {
    key: "pm14", center: "ciwulan", legal_name: "Iroh Nyimasgandasari", phone: "+6281000000114", public_alias: "Flamboyan", handle: "z6yh3erp",
    joined_days_ago: 180, exited_days_ago: null, is_adult: true, consents: ["alias"], story: null,
  },
];

export const GROUPS: CatalogGroup[] = [
  { key: "lebah", center: "puspa", name: "Kelompok Lebah", members: [{ beneficiary: "pm7", weight: 2 }, { beneficiary: "pm6", weight: 1 }] },
  { key: "anyaman", center: "ciwulan", name: "Kelompok Anyaman", members: [{ beneficiary: "pm12", weight: 3 }, { beneficiary: "pm14", weight: 2 }] },
];
