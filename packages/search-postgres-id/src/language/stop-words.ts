/** Words that say nothing about goods, Indonesian and English. A question made of them alone keeps them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "yang dan di ke dari untuk dengan pada oleh atau ini itu adalah akan juga dalam para bagi serta agar karena saya aku kamu anda kami kita " +
    "mau ingin cari mencari beli membeli jual ada yg utk dgn dr the a an of for and or in on with to by from"
  ).split(" "),
);
