import type { StudioListing, StudioPhoto } from "@ska/contracts";
import sharp from "sharp";
import type { Http } from "./http";
import type { Login } from "./members";

/** A product on a table as a phone might take it: round, textured, well lit. No two are alike. */
export async function productPhoto(hue: number, width = 720, height = 900): Promise<Buffer> {
  const lines = Array.from({ length: 24 }, (_, index) => `<path d="M${width * 0.22} ${height * 0.3 + index * 15} h${width * 0.56}" stroke="hsl(${hue} 60% 22%)" stroke-width="9"/>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#d9d2c5"/><rect x="${width * 0.2}" y="${height * 0.25}" width="${width * 0.6}" height="${height * 0.5}" rx="30" fill="hsl(${hue} 55% 55%)"/>${lines}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).withExif({ IFD0: { Artist: "Nama Rahasia" } }).toBuffer();
}

/** Sends a photo as a phone's form does. */
export async function sendPhoto(api: Http, login: Login, listingId: string, bytes: Buffer, role: string, type = "image/jpeg") {
  const form = new FormData();
  form.append("role", role);
  form.append("file", new Blob([new Uint8Array(bytes)], { type }), "foto.jpg");
  return api.post<{ photo: StudioPhoto; type?: string; message?: string }>(`/studio/listings/${listingId}/photos`, form, login);
}

/** Everything that a listing needs before it is submitted, without photos. */
export const wholeListing = (brandId: string, authors: { beneficiary_id: string; weight: number }[], more: object = {}) => ({
  title: "Selendang Ciprat Kenanga",
  title_en: "Kenanga splash scarf",
  description: "Katun primisima, diciprat dengan tangan dan dicelup dua kali.",
  brand_id: brandId,
  category: "kain",
  price: 185_000,
  unit_cost: 60_000,
  stock: 7,
  weight_g: 250,
  authors,
  packaging: { material: "Kotak kertas daur ulang", width_mm: 200, height_mm: 40, depth_mm: 150, weight_g: 80, gift_ready: true },
  ...more,
});

/** Begins a whole listing with its photos. @returns it as it was answered. */
export async function writeListing(api: Http, login: Login, body: object): Promise<StudioListing> {
  const { data } = await api.post<{ listing: StudioListing }>("/studio/listings", body, login);
  for (const [index, role] of ["product", "packaging", "detail"].entries()) await sendPhoto(api, login, data.listing.id, await productPhoto(index * 70), role);
  return (await api.get<{ listing: StudioListing }>(`/studio/listings/${data.listing.id}`, login)).data.listing;
}

export const EVERYTHING_TICKED = { photos: true, packaging: true, label: true, price: true, text: true, permits: true };
