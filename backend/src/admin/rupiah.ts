const format = new Intl.NumberFormat("id-ID", { style: "currency", currency: "IDR", maximumFractionDigits: 0 });

/** Whole rupiah as money is written here: "Rp 125.000". */
export const rupiah = (amount: number): string => format.format(amount);
