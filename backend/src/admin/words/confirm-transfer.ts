const id = {
  title: "Transfer bank",
  waiting: (amount: string) => `Menunggu transfer sebesar ${amount}.`,
  paid: "Transfer sudah dikonfirmasi.",
  cancelled: "Pesanan ini dibatalkan. Kalau uangnya datang terlambat, hidupkan lagi selama barangnya ada, atau kembalikan dan catat nomor transfernya.",
  revive: "Hidupkan lagi dan catat lunas",
  reference: "Nomor transfer pengembalian",
  noteReturn: "Catat sudah dikembalikan",
  returned: "Pengembalian tercatat.",
  button: "Konfirmasi transfer",
  question: "Apakah uangnya sudah masuk?",
  explanation: (amount: string) =>
    `Pastikan ${amount} terlihat di rekening, sampai tiga angka terakhir. Setelah dikonfirmasi, pesanan tercatat lunas.`,
  confirm: "Ya, sudah masuk",
  back: "Kembali",
  done: "Pesanan tercatat lunas.",
  failed: "Transfer belum dikonfirmasi.",
};

type Words = typeof id;

const en: Words = {
  title: "Bank transfer",
  waiting: (amount) => `Waiting for a transfer of ${amount}.`,
  paid: "The transfer is confirmed.",
  cancelled: "This order is cancelled. If its money came late, revive it while its goods last, or send it back and note the transfer's number.",
  revive: "Revive it as paid",
  reference: "Number of the returning transfer",
  noteReturn: "Note as returned",
  returned: "The return is noted.",
  button: "Confirm transfer",
  question: "Has the money arrived?",
  explanation: (amount) =>
    `Make sure ${amount} shows on the account, to the last three digits. Once confirmed, the order counts as paid.`,
  confirm: "Yes, it has arrived",
  back: "Back",
  done: "The order counts as paid.",
  failed: "The transfer was not confirmed.",
};

/** The widget's words in the language chosen in Medusa Admin: Indonesian, or English for any other. */
export const wordsFor = (language: string): Words => (language.toLowerCase().startsWith("id") ? id : en);
