/** What the sidebar calls our pages; all else that they say is in `words/`. */
export default {
  en: { ministry: { centers: "Centres", beneficiaries: "Beneficiaries", audit: "Access log", income: "Income", thresholds: "Income yardsticks", missed_searches: "Searches without results" } },
  id: { ministry: { centers: "Sentra", beneficiaries: "Penerima manfaat", audit: "Catatan akses", income: "Penghasilan", thresholds: "Patokan penghasilan", missed_searches: "Pencarian tanpa hasil" } },
};
