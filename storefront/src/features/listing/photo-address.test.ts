import { describe, expect, it } from "vitest";
import { openableAddress, openablePhoto } from "./photo-address";

describe("where a photo opens for a member", () => {
  it("goes through the storefront while the shop doesn't show it", () => {
    expect(openableAddress("http://localhost:9000/studio/listings/lst_1/photos/pho_2/files/640.avif")).toBe("/api/studio/listings/lst_1/photos/pho_2/files/640.avif");
  });

  it("stays public once it is published", () => {
    for (const url of ["http://localhost:9000/uploads/ab-640.avif", "https://files.example/studio/640.avif"]) expect(openableAddress(url)).toBe(url);
  });

  it("never points at anything but a photo's file", () => {
    const odd = "http://localhost:9000/studio/listings/lst_1/photos/../../me/export/files/640.avif";
    expect(openableAddress(odd)).toBe(odd);
  });

  it("changes nothing else of the photo", () => {
    const photo = { width: 8, sources: [{ url: "http://b/studio/listings/l/photos/p/files/320.jpeg", width: 320, format: "jpeg" as const }] };
    expect(openablePhoto(photo)).toEqual({ width: 8, sources: [{ url: "/api/studio/listings/l/photos/p/files/320.jpeg", width: 320, format: "jpeg" }] });
  });
});
