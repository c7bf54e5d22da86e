import { describe, expect, it } from "vitest";
import { readRow, type SheetNames } from "./read-row";
import { readSheet } from "./read-sheet";

const NAMES: SheetNames = {
  brand: (name) => (name === "Kenanga" ? "brd_1" : undefined),
  category: (name) => (name === "kain" ? "cat_1" : undefined),
  maker: (alias) => ({ Melati: "ben_1", Mawar: "ben_2" })[alias],
};
const read = (csv: string) => readSheet(Buffer.from(csv)).map((row) => readRow(row, NAMES));

describe("a sheet of products", () => {
  it("reads commas, semicolons, a byte order mark and thousands as people type them", () => {
    const [one] = read("\uFEFFTitle;price;stock;maker;gift_ready;packaging_width_mm\nTas;Rp 185.000;7;Melati:2|Mawar;ya;120\n");
    expect(one?.problems).toEqual([]);
    expect(one?.input).toMatchObject({ title: "Tas", price: 185_000, stock: 7, authors: [{ beneficiary_id: "ben_1", weight: 2 }, { beneficiary_id: "ben_2", weight: 1 }], packaging: { width_mm: 120, gift_ready: true } });
    expect(read('title,brand,category\n"Tas, besar",Kenanga,kain\n')[0]?.input).toMatchObject({ title: "Tas, besar", brand_id: "brd_1", category: "cat_1" });
  });

  it("names row, column and kind of every mistake", () => {
    const rows = read("title,price,stock,brand,maker,food_halal,packaging_width_mm\n,1.5,x,Lain,Siapa,mungkin,0\n\nTas,1,1,,,,\n");
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(rows[0]?.problems.map(({ column, code }) => `${column} ${code}`)).toEqual(
      expect.arrayContaining(["title required", "price whole", "stock number", "brand unknown", "maker unknown", "food_halal choice", "packaging_width_mm invalid"]),
    );
    expect(rows[1]?.problems).toEqual([]);
  });

  it.each([
    ["no rows", "title\n"],
    ["an unknown column", "title,password\nTas,1\n"],
    ["no title column", "price\n1\n"],
    ["an open quotation mark", 'title\n"Tas\n'],
    ["nothing", ""],
  ])("refuses %s in words", (_, csv) => expect(() => read(csv)).toThrow(/^file: /));

  it("refuses what isn't UTF-8", () => expect(() => readSheet(Buffer.from([0x74, 0xff, 0xfe, 0x00]))).toThrow("UTF-8"));
});
