import type { AuditAction } from "@ska/contracts";

/** Indonesian, English. */
const ACTIONS: Record<AuditAction, readonly [string, string]> = {
  "beneficiary.viewed": ["Data penerima manfaat dibuka", "Beneficiary seen"],
  "beneficiary.searched": ["Penerima manfaat dicari", "Beneficiaries searched"],
  "beneficiary.registered": ["Penerima manfaat didaftarkan", "Beneficiary registered"],
  "beneficiary.changed": ["Data penerima manfaat diubah", "Beneficiary changed"],
  "beneficiary.moved": ["Penerima manfaat dipindahkan", "Beneficiary moved"],
  "beneficiary.exported": ["Data penerima manfaat diunduh", "Beneficiary's data exported"],
  "beneficiary.erased": ["Data penerima manfaat dihapus", "Beneficiary erased"],
  "consent.granted": ["Persetujuan diberikan", "Consent granted"],
  "consent.withdrawn": ["Persetujuan dicabut", "Consent withdrawn"],
  "consent.evidence_added": ["Bukti persetujuan ditambahkan", "Consent evidence added"],
  "consent.evidence_viewed": ["Bukti persetujuan dibuka", "Consent evidence seen"],
  "photo.added": ["Foto ditambahkan", "Photo added"],
  "photo.removed": ["Foto dihapus", "Photo removed"],
  "group.created": ["Kelompok dibuat", "Group created"],
  "group.changed": ["Kelompok diubah", "Group changed"],
  "group.deleted": ["Kelompok dihapus", "Group deleted"],
  "income.viewed": ["Penghasilan dibuka", "Income seen"],
  "income.exported": ["Penghasilan diunduh", "Income exported"],
  "share_rule.created": ["Aturan bagi hasil ditambahkan", "Share rule added"],
  "member.invited": ["Anggota diundang", "Member invited"],
  "member.joined": ["Anggota bergabung", "Member joined"],
  "member.changed": ["Akun diubah", "Account changed"],
  "member.reset": ["Sandi diatur ulang", "Secret reset"],
  "member.sessions_ended": ["Semua sesi diakhiri", "Sessions ended"],
  "privacy_request.made": ["Permintaan data diajukan", "Privacy request made"],
  "privacy_request.closed": ["Permintaan data ditutup", "Privacy request closed"],
  "order.packed": ["Pesanan dikemas", "Order packed"],
  "order.unpacked": ["Kemasan dibatalkan", "Packing undone"],
  "order.shipped": ["Pesanan dikirim", "Order shipped"],
  "order.tracking_corrected": ["Nomor resi diperbaiki", "Tracking number corrected"],
  "order.delivered": ["Pesanan ditandai sampai", "Order marked delivered"],
  "order.refunded": ["Uang pembeli dikembalikan", "Buyer refunded"],
  "payout.proposed": ["Pembayaran ke PM diajukan", "Payout proposed"],
  "payout.approved": ["Pembayaran ke PM disetujui", "Payout approved"],
  "payout.paid": ["Pembayaran ke PM diserahkan", "Payout handed over"],
  "payout.cancelled": ["Pembayaran ke PM dibatalkan", "Payout cancelled"],
  "adjustment.proposed": ["Koreksi penghasilan diajukan", "Income correction proposed"],
  "adjustment.approved": ["Koreksi penghasilan disetujui", "Income correction approved"],
  "adjustment.cancelled": ["Koreksi penghasilan dibatalkan", "Income correction cancelled"],
  "center.created": ["Sentra dibuka", "Centre opened"],
  "center.changed": ["Sentra diubah", "Centre changed"],
  "threshold.changed": ["Patokan penghasilan diubah", "Income threshold changed"],
  "audit.exported": ["Catatan akses diunduh", "Access log exported"],
};

/** What each kind of record is called in the language chosen in Medusa Admin, by action. */
export function actionWords(language: string): ReadonlyMap<string, string> {
  const which = language.toLowerCase().startsWith("id") ? 0 : 1;
  return new Map(Object.entries(ACTIONS).map(([action, words]) => [action, words[which]]));
}
