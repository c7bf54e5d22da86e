/** Every address of the shop, keyed by its Indonesian pattern, with its English twin. */
export const pathnames = {
  "/": "/",
  "/kategori/[handle]": { id: "/kategori/[handle]", en: "/category/[handle]" },
  "/produk/[handle]": { id: "/produk/[handle]", en: "/product/[handle]" },
  "/merek/[handle]": { id: "/merek/[handle]", en: "/brand/[handle]" },
  "/perajin/[handle]": { id: "/perajin/[handle]", en: "/maker/[handle]" },
  "/sentra": { id: "/sentra", en: "/centre" },
  "/sentra/[handle]": { id: "/sentra/[handle]", en: "/centre/[handle]" },
  "/hadiah": { id: "/hadiah", en: "/gifts" },
  "/cari": { id: "/cari", en: "/search" },
  "/keranjang": { id: "/keranjang", en: "/cart" },
  "/checkout": "/checkout",
  "/checkout/menunggu": { id: "/checkout/menunggu", en: "/checkout/waiting" },
  "/pesanan": { id: "/pesanan", en: "/order" },
  "/lacak": { id: "/lacak", en: "/track" },
  "/periksa": { id: "/periksa", en: "/check" },
  "/periksa/[handle]": { id: "/periksa/[handle]", en: "/check/[handle]" },
  "/tentang": { id: "/tentang", en: "/about" },
  "/pengembalian": { id: "/pengembalian", en: "/returns" },
  "/pengaduan": { id: "/pengaduan", en: "/complaints" },
  "/privasi": { id: "/privasi", en: "/privacy" },
} as const;

export type Route = keyof typeof pathnames;
