import { randomBytes, randomInt } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { BrandMark, type Bilingual, type BrandChanges, type BrandInput, type PublicBrand, type StudioBrand } from "@ska/contracts";
import { derive, PhotoRefused } from "@ska/photos";
import type { CenterScope } from "../../access/scope";
import { LISTINGS_MODULE } from "../../modules/listings";
import { absoluteAddress, uploadedAddress } from "../../modules/listings/media-address";
import type { BrandRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { projectListings } from "./steps/project-listings";
import { tellStorefront } from "./tell-storefront";

type Logo = NonNullable<PublicBrand["logo"]>;

/** Grounds with inks that read on them (AA), of natural dyes: soga, indigo, mahogany, jalawe, mengkudu. */
const PALETTES: readonly BrandMark["palette"][] = [
  { ground: "#3b2416", ink: "#e8d5b5", accent: "#b5722f" },
  { ground: "#1f2f4d", ink: "#e6e1d3", accent: "#c98b3c" },
  { ground: "#5a1f1a", ink: "#f0dcc4", accent: "#d19a4e" },
  { ground: "#3f4a2a", ink: "#ece6cf", accent: "#b98a35" },
  { ground: "#6b2d3a", ink: "#f3e3d6", accent: "#d7a35c" },
];

const LOGO_WIDTHS = [160, 320];

const service = (container: MedusaContainer) => container.resolve<ListingsModuleService>(LISTINGS_MODULE);

export const toStudioBrand = ({ id, handle, name, story, logo, mark }: BrandRow, beneficiaryIds: string[]): StudioBrand => {
  const source = (logo as Logo | null)?.sources.find(({ format }) => format === "jpeg");
  return { id, handle, name, beneficiary_ids: beneficiaryIds, story: story as unknown as Bilingual, logo_url: source ? absoluteAddress(source.url) : null, mark: BrandMark.parse(mark) };
};

/** A new brand of a centre, with a pattern of its own until it has a logo. @throws CONFLICT for a name that the centre has already. */
export async function foundBrand(container: MedusaContainer, scope: CenterScope, { name, story }: BrandInput): Promise<BrandRow> {
  await requireFreeName(container, scope, name);
  const patterns = BrandMark.shape.pattern.options;
  const mark = { pattern: patterns[randomInt(patterns.length)] ?? "kawung", palette: PALETTES[randomInt(PALETTES.length)] ?? PALETTES[0], seed: name };
  const handle = `${name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40)}-${randomBytes(3).toString("hex")}`;
  const [brand] = await service(container).createBrandsOf(scope, [{ name, handle, story: story ?? { id: "" }, mark: BrandMark.parse(mark) }]);
  if (!brand) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The brand was not made");
  return brand;
}

/** Renames a brand or tells its story anew, in the shop at once; its address stays. @throws NOT_FOUND; CONFLICT for another brand's name. */
export async function changeBrand(container: MedusaContainer, scope: CenterScope, brandId: string, changes: BrandChanges): Promise<BrandRow> {
  if (changes.name !== undefined) await requireFreeName(container, scope, changes.name, brandId);
  return showBrand(container, scope, brandId, changes);
}

/** Gives a brand its logo, in the shop at once. @throws NOT_FOUND; 422 for what is no picture. */
export async function setBrandLogo(container: MedusaContainer, scope: CenterScope, brandId: string, file: Buffer): Promise<BrandRow> {
  const [found] = await service(container).brands(scope, { ids: [brandId] });
  if (!found) throw missing();
  return showBrand(container, scope, brandId, { logo: await keepLogo(container, file) });
}

const missing = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such brand.");

async function requireFreeName(container: MedusaContainer, scope: CenterScope, name: string, own?: string): Promise<void> {
  const taken = (await service(container).brands(scope)).some((brand) => brand.id !== own && brand.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new MedusaError(MedusaError.Types.CONFLICT, "name: the centre has a brand of this name already");
}

async function showBrand(container: MedusaContainer, scope: CenterScope, brandId: string, changes: BrandChanges & { logo?: Logo }): Promise<BrandRow> {
  const listings = service(container);
  await listings.changeBrand(scope, brandId, changes);
  const [brand] = await listings.brands(scope, { ids: [brandId] });
  const drafts = await listings.drafts(scope, { brandId, live: true });
  await projectListings(container, drafts.map(({ product_id }) => product_id));
  if (!brand) throw missing();
  await tellStorefront([`brand:${brand.handle}`], container.resolve(ContainerRegistrationKeys.LOGGER));
  return brand;
}

async function keepLogo(container: MedusaContainer, file: Buffer): Promise<Logo> {
  const derived = await derive(file, { widths: LOGO_WIDTHS }).catch((error: unknown) => {
    if (error instanceof PhotoRefused) throw new MedusaError("unprocessable", `file: ${error.code}`);
    throw error;
  });
  const files = await container.resolve(Modules.FILE).createFiles(
    derived.files.map(({ data, width, format }) => ({
      filename: `${randomBytes(16).toString("hex")}-${width}.${format}`,
      mimeType: `image/${format}`,
      content: data.toString("base64"),
      access: "public" as const,
    })),
  );
  const { thumbhash, width, height } = derived;
  const sources = derived.files.map(({ width, format }, index) => ({ url: uploadedAddress(files[index]?.id ?? ""), width, format }));
  return { thumbhash, width, height, sources };
}
