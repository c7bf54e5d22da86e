/** A question, and what answers it: kinds of goods (a colour after "+"), or a brand or a maker. */
export interface Labelled {
  kind: string;
  q: string;
  answers: { kinds: string[] } | { brand: string } | { maker: string } | { nothing: true };
}

const of = (kind: string, lines: string): Labelled[] =>
  lines.split(";").map((line) => {
    const [q = "", kinds = ""] = line.split("=").map((part) => part.trim());
    return { kind, q, answers: { kinds: kinds.split(",").map((one) => one.trim()) } };
  });

const exact = of(
  "exact",
  "keranjang=keranjang;tikar=tikar;tas anyaman=tas;selendang tenun=selendang;sarung=sarung;kemeja batik=kemeja;taplak=taplak;bantal hias=bantal;topeng=topeng;nampan=nampan;mangkuk keramik=mangkuk;gerabah=gerabah;keripik singkong=keripik;kerupuk udang=kerupuk;emping melinjo=emping;kopi bubuk=kopi;madu hutan=madu;paket hadiah=kado;boneka rajut=boneka;dompet kulit=dompet;gelang manik=gelang;sabun serai=sabun;lilin aroma=lilin;keset=keset;gantungan kunci=oleholeh;basket=keranjang;woven scarf=selendang;batik shirt=kemeja;ceramic bowls=mangkuk;forest honey=madu;leather wallet=dompet;scented candle=lilin;ground coffee=kopi;prawn crackers=kerupuk;vas=gerabah",
);
const synonym = of(
  "synonym",
  "kado=kado;hampers=kado;bingkisan=kado;parsel=kado;bakul=keranjang;syal=selendang;wallet=dompet;doll=boneka;honey=madu;soap=sabun;candle=lilin;coffee=kopi;tembikar=gerabah;suvenir=oleholeh;souvenir=oleholeh;cenderamata=oleholeh;cendera mata=oleholeh;tablecloth=taplak;cushion=bantal;doormat=keset;bag=tas;buah tangan=oleholeh;cinderamata=oleholeh;pillow=bantal;gift=kado",
);
const morphology = of(
  "morphology",
  "menenun=sarung,selendang;ditenun=selendang,sarung;tenunan=selendang,sarung;penenun=selendang,sarung;ukir=topeng;mengukir=topeng;berukir=topeng;pengukir=topeng;sulam=taplak;menyulam=taplak;bersulam=taplak;penyulam=taplak;rajutan=boneka;merajut=boneka;perajut=boneka;memahat=nampan;pahatan=nampan;pemahat=nampan;menganyam=tas,keranjang,tikar,keset;anyam=tas,keranjang,tikar,keset;anyam-anyaman=tas,keranjang,tikar,keset;membatik=kemeja;batikan=kemeja;hiasan=bantal;menghias=bantal;keranjangnya=keranjang;tikar-tikar=tikar;baskets=keranjang;bowl=mangkuk;candles=lilin;menumbuk=emping;menggoreng=keripik,kerupuk;gorengan=keripik,kerupuk;oleh-oleh=oleholeh;oleh oleh=oleholeh;krupuk=kerupuk;kripik=keripik;kranjang=keranjang;coklat keranjang=keranjang+Cokelat;slendang=selendang;emping mlinjo=emping;topeng-topeng=topeng",
);
const typo = of(
  "typo",
  "kernjang=keranjang;keranjnag=keranjang;keranjamg=keranjang;kerranjang=keranjang;selndang=selendang;selemdang=selendang;selendnag=selendang;kemja=kemeja;kemejja=kemeja;sarugn=sarung;saung=sarung;sarungg=sarung;topneg=topeng;toprng=topeng;nampn=nampan;nmapan=nampan;mangkok=mangkuk;mangukk=mangkuk;keramk=mangkuk;keraimk=mangkuk;gerabh=gerabah;gearbah=gerabah;keripkk=keripik;keipik=keripik;kerupik udang=kerupuk;kerupuuk=kerupuk;empimg=emping;emipng=emping;melnjo=emping;bonka=boneka;bonkea=boneka;bonekka=boneka;domept=dompet;dompat=dompet;gelnag=gelang;gealng=gelang;sabnu=sabun;saabun=sabun;lillin=lilin;kseet=keset;kesett=keset;taplk=taplak;talpak=taplak;bantla=bantal;bantall=bantal;tikra=tikar;tikkar=tikar;singkng=keripik;gantugnan=oleholeh;hadih=kado;haidah=kado;leathr wallet=dompet;selendan tenun=selendang",
);
const phrase = of(
  "phrase",
  "keranjang rotan=keranjang;tikar pandan=tikar;sarung sutra=sarung;selendang katun=selendang;topeng kayu jati=topeng;nampan kayu=nampan;mangkuk tanah liat=mangkuk;vas tanah liat=gerabah;keset sabut kelapa=keset;boneka wol=boneka;gelang kaca=gelang;tas eceng gondok=tas;kopi arabika=kopi;bantal kapuk=bantal;taplak linen=taplak;kemeja mori=kemeja;keranjang dari rotan=keranjang;tas yang dianyam=tas;topeng untuk hiasan=topeng;beli kopi bubuk=kopi;keranjang merah=keranjang+Merah;dompet hijau=dompet+Hijau;selendang tenun biru=selendang+Biru;mainan boneka=boneka;saya mau beli madu=madu",
);
const brand: Labelled[] = ["melati karya", "cahaya nusa", "tunas asa", "griya lestari", "Melati", "lestari", "cahya nusa", "grya lestari"].map((q) => ({
  kind: "brand",
  q,
  answers: { brand: { m: "Melati Karya", c: "Cahaya Nusa", t: "Tunas Asa", g: "Griya Lestari", l: "Griya Lestari" }[q[0]!.toLowerCase()]! },
}));
const maker: Labelled[] = ["kenanga", "cempaka", "dahlia", "wijaya", "anggrek", "kennanga", "cempaak", "dahila", "wjiaya", "angrek"].map((q) => ({
  kind: "maker",
  q,
  answers: { maker: { k: "Kenanga", c: "Cempaka", d: "Dahlia", w: "Wijaya", a: "Anggrek" }[q[0]!]! },
}));
const negative: Labelled[] = ["ranjang", "laptop", "mobil bekas", "handphone", "xyzzy", "obat kuat", "pulsa", "kulkas", "televisi", "qqqqqqq", "😀", "!!!", "kamera digital", "tiket pesawat", "asuransi jiwa"].map((q) => ({ kind: "negative", q, answers: { nothing: true } }));

export const QUESTIONS: Labelled[] = [...exact, ...synonym, ...morphology, ...typo, ...phrase, ...brand, ...maker, ...negative];
