const rupiah = new Intl.NumberFormat("id-ID", { style: "currency", currency: "IDR", maximumFractionDigits: 0 });

/** Whole rupiah in words of money: 125000 is "Rp 125.000", with a no-break space after Rp, in both languages. */
export function formatPrice(amount: number): string {
  return rupiah.format(amount);
}
