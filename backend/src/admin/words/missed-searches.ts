const id = {
  title: "Pencarian tanpa hasil",
  note: "Yang dicari pengunjung dalam 30 hari terakhir dan belum ada di toko. Tampil mulai dari tiga sesi; pencarian yang memuat angka, alamat, atau nama penerima manfaat tidak disimpan.",
  filter: "Saring",
  query: "Dicari",
  sessions: "Sesi",
  first: "Pertama",
  last: "Terakhir",
  none: "Belum ada pencarian tanpa hasil dari tiga sesi atau lebih.",
  noneLike: (text: string) => `Tidak ada yang memuat “${text}”.`,
  loading: "Memuat…",
  before: "Sebelumnya",
  after: "Berikutnya",
};

type Words = typeof id;

const en: Words = {
  title: "Searches without results",
  note: "What visitors looked for in the last 30 days and the shop doesn't have. Shown from three sessions on; a search that holds digits, an address or a beneficiary's name isn't kept.",
  filter: "Filter",
  query: "Searched for",
  sessions: "Sessions",
  first: "First",
  last: "Last",
  none: "No search without results from three sessions or more yet.",
  noneLike: (text) => `None holds “${text}”.`,
  loading: "Loading…",
  before: "Previous",
  after: "Next",
};

/** The words about searches in the language chosen in Medusa Admin: Indonesian, or English for any other. */
export const missedSearchWords = (language: string): Words => (language.toLowerCase().startsWith("id") ? id : en);
