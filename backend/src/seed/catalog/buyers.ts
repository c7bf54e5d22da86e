import type { CatalogBuyer } from "./past-orders";

type Place = Pick<CatalogBuyer, "province_code" | "city" | "district" | "village" | "postal_code" | "street">;

const place = (province_code: string, city: string, district: string, village: string, postal_code: string, street: string): Place => ({
  province_code,
  city,
  district,
  village,
  postal_code,
  street,
});

/** Invented streets in real places. */
const PLACES: Place[] = [
  place("31", "Kota Jakarta Selatan", "Kebayoran Baru", "Gunung", "12120", "Jl. Contoh Melawai 12"),
  place("31", "Kota Jakarta Timur", "Matraman", "Pisangan Baru", "13110", "Jl. Contoh Kayumanis 5"),
  place("32", "Kota Bandung", "Coblong", "Dago", "40135", "Jl. Contoh Tamansari 48"),
  place("32", "Kota Bogor", "Bogor Tengah", "Babakan", "16128", "Jl. Contoh Pangrango 3"),
  place("33", "Kota Semarang", "Candisari", "Jomblang", "50256", "Jl. Contoh Tentara 77"),
  place("33", "Kota Surakarta", "Laweyan", "Purwosari", "57142", "Jl. Contoh Radjiman 21"),
  place("34", "Kota Yogyakarta", "Kotagede", "Prenggan", "55172", "Jl. Contoh Mondorakan 9"),
  place("34", "Kabupaten Sleman", "Depok", "Caturtunggal", "55281", "Jl. Contoh Kaliurang 14"),
  place("35", "Kota Surabaya", "Gubeng", "Airlangga", "60286", "Jl. Contoh Dharmawangsa 30"),
  place("35", "Kota Malang", "Klojen", "Oro-Oro Dowo", "65119", "Jl. Contoh Ijen 6"),
  place("36", "Kota Tangerang Selatan", "Serpong", "Lengkong Gudang", "15321", "Jl. Contoh Cendana 18"),
  place("51", "Kota Denpasar", "Denpasar Selatan", "Sanur", "80228", "Jl. Contoh Tamblingan 55"),
  place("12", "Kota Medan", "Medan Baru", "Darat", "20153", "Jl. Contoh Hayam Wuruk 11"),
  place("13", "Kota Padang", "Padang Barat", "Olo", "25117", "Jl. Contoh Veteran 2"),
  place("64", "Kota Balikpapan", "Balikpapan Selatan", "Damai", "76114", "Jl. Contoh Marsma 40"),
  place("73", "Kota Makassar", "Panakkukang", "Masale", "90231", "Jl. Contoh Boulevard 8"),
  place("74", "Kota Kendari", "Kadia", "Bende", "93117", "Jl. Contoh Saranani 27"),
];

const NAMES = [
  "Adinda Contohwati", "Bagas Misalkan", "Citra Umpamasari", "Dimas Andaikan", "Erlina Percobaan", "Fajar Contohputra",
  "Gita Misalnia", "Hendra Umpama", "Indah Andaikata", "Joko Percontohan", "Kirana Contohningrum", "Lukman Misalno",
  "Maya Umpamiwati", "Nanda Andaikanto", "Oktavia Percobawati", "Prima Contohardjo", "Ratih Misalwati", "Surya Umpamanto",
  "Tania Andaikasih", "Umar Percobanto", "Vina Contohlestari", "Wisnu Misaladi", "Yuni Umpamarini", "Zaki Andaikawan",
];

/** Two addresses' worth of invented buyers; e-mail addresses that can't exist. */
export const BUYERS: CatalogBuyer[] = Array.from({ length: 60 }, (_, i) => {
  const name = NAMES[i % NAMES.length] ?? "Pembeli Contoh";
  const where = PLACES[(i * 7) % PLACES.length];
  if (!where) throw new Error("No place for a buyer");
  return {
    ...where,
    name,
    email: `pembeli${String(i + 1).padStart(2, "0")}@buyer.example`,
    phone: `+62810009${String(i + 1).padStart(5, "0")}`,
  };
});
