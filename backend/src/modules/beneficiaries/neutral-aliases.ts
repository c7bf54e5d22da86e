/** Flowers, trees and birds of Indonesia: names that tell nothing of who chooses one. */
export const NEUTRAL_ALIASES: readonly string[] = [
  "Kenanga", "Cempaka", "Kemuning", "Seroja", "Teratai", "Melur", "Dahlia", "Anggrek", "Bougenvil", "Kamboja", "Kantil", "Tanjung", "Sedap Malam",
  "Wijaya Kusuma", "Kecubung", "Edelweis", "Flamboyan", "Asoka", "Soka", "Lantana", "Kesumba", "Bakung", "Gardenia", "Alamanda", "Nusa Indah",
  "Trembesi", "Gayam", "Randu", "Beringin", "Mahoni", "Sonokeling", "Ketapang", "Waru", "Bungur", "Pinus", "Cemara", "Kepuh", "Matoa", "Meranti",
  "Ulin", "Damar", "Gaharu", "Kayu Manis", "Pala", "Cengkih", "Aren", "Siwalan", "Lontar", "Kelor", "Mimba", "Sawo", "Kweni", "Kepel", "Nangka",
  "Kutilang", "Merpati", "Cendrawasih", "Kepodang", "Jalak", "Murai", "Kasuari", "Rangkong", "Elang", "Camar", "Belibis", "Bangau", "Kuntul",
  "Prenjak", "Gelatik", "Pipit", "Manyar", "Tekukur", "Perkutut", "Maleo", "Kakatua", "Nuri", "Merak", "Cucak", "Branjangan", "Srigunting",
];
