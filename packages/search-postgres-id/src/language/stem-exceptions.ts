/** Words that look affixed and aren't: their ends and beginnings stay. */
export const LEXICAL_WORDS: ReadonlySet<string> = new Set(
  (
    "keranjang keripik kerupuk keramik kemeja kelapa kertas kentang keset ketan pandan mentega mendong meranti melati merica mebel bersih beras bermutu " +
    "terasi terompah teratai terigu perak permen perca peniti pensil pepaya peci pelepah pelangi pernis beludru belacu bedak berlian " +
    "dinding dingin dipan intan papan rotan ikan taman bulan jaman makan badan lengan tangan jaringan talenan nampan sampan selimut sendok sepatu " +
    "sarung sandal santan durian kacang cokelat kopi lampion topeng bantal batik boneka mangkuk mangga manik martabak marmer menara menyan " +
    "pisang piring pesisir perawan penyu peta permata persik ikat intip halaman bangsal awan rempah rengginang emping"
  ).split(" "),
);
