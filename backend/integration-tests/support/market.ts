import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BeneficiariesModuleService } from "../../src/modules/beneficiaries/service";
import type { IncomeModuleService } from "../../src/modules/income/service";
import type { ListingsModuleService } from "../../src/modules/listings/service";
import type * as FoundationSeed from "../../src/seed/foundation";
import type * as CreateCenter from "../../src/workflows/centers/create-center";
import type * as CreateListings from "../../src/workflows/listings/create-listings";
import { project } from "./project";

type Author = { beneficiary_id: string; weight: number } | { business_group_id: string; weight: number };

const { seedFoundation } = project<typeof FoundationSeed>("seed/foundation");
const { createCenterWorkflow } = project<typeof CreateCenter>("workflows/centers/create-center");
const { createListingsWorkflow } = project<typeof CreateListings>("workflows/listings/create-listings");

const random = (): string => randomBytes(6).toString("hex");
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const LONG_AGO = new Date("2020-01-01T00:00:00Z");
const text = (value: string) => ({ id: value, en: value });

/** Builds what a sale needs, one call a thing, through the project's own modules and workflows. */
export class Market {
  private constructor(
    readonly container: MedusaContainer,
    readonly foundation: FoundationSeed.Foundation,
    readonly publishableKey: string,
  ) {}

  static async open(container: MedusaContainer): Promise<Market> {
    const foundation = await seedFoundation(container);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: keys } = await query.graph({ entity: "api_key", fields: ["token"], filters: { type: "publishable" } });
    return new Market(container, foundation, String(keys[0]?.token));
  }

  get income(): IncomeModuleService {
    return this.container.resolve<IncomeModuleService>("income");
  }

  private get people(): BeneficiariesModuleService {
    return this.container.resolve<BeneficiariesModuleService>("beneficiaries");
  }

  /** @returns the centre's id. */
  async center(timezone = "Asia/Jakarta"): Promise<string> {
    const handle = `center-${random()}`;
    const { result } = await createCenterWorkflow(this.container).run({
      input: {
        name: `Sentra ${handle}`,
        handle,
        kind: "sentra",
        protected: true,
        province_code: "33",
        city: "Kota Semarang",
        timezone,
        story: text("Cerita"),
        sales_channel_id: this.foundation.salesChannelId,
      },
    });
    return result.id;
  }

  /** @returns the beneficiary's id. */
  async person(centerId: string, alias: string, exitedOn: Date | null = null): Promise<string> {
    const [person] = await this.people.register({ centerId }, [
      {
        legalName: `Nama Asli ${random()}`,
        phone: null,
        publicAlias: alias,
        joinedOn: dayOf(LONG_AGO),
        exitedOn: exitedOn && dayOf(exitedOn),
        isAdult: true,
      },
    ]);
    return String(person?.id);
  }

  /** A consent of hers, in force unless told when it ends. @returns its id. */
  async consent(centerId: string, beneficiaryId: string, scope: "alias" | "story" | "photo", expiresOn: string | null = null): Promise<string> {
    const consent = { beneficiaryId, scope, grantedBy: "self", grantedAt: LONG_AGO, expiresOn, recordedBy: null } as const;
    return String((await this.people.grant({ centerId }, [consent]))[0]);
  }

  /** A group of equals. @returns its id. */
  async group(centerId: string, beneficiaryIds: string[]): Promise<string> {
    const members = beneficiaryIds.map((beneficiaryId) => ({ beneficiaryId, weight: 1 }));
    return (await this.people.createGroup({ centerId }, { name: "Kelompok", members })).id;
  }

  /** @returns the brand's id. */
  async brand(centerId: string): Promise<string> {
    const listings = this.container.resolve<ListingsModuleService>("listings");
    const mark = { pattern: "kawung" as const, palette: { ground: "#fff", ink: "#000", accent: "#a33" }, seed: "1" };
    const [brand] = await listings.createBrandsOf({ centerId }, [{ name: "Merek", handle: random(), story: text("Cerita"), mark }]);
    return String(brand?.id);
  }

  /** A published product with one variant and plenty of stock, and its own share rule when one is given. */
  async product(input: {
    centerId: string;
    price: number;
    unitCost: number;
    authors: Author[];
    rule?: { beneficiaryBp: number; savingsBp: number };
    brandId?: string;
    title?: string;
    /** The title's translation; the same unless given. */
    english?: string;
  }): Promise<{ productId: string; variantId: string; brandId: string }> {
    const title = input.title ?? "Tas Batik";
    const brandId = input.brandId ?? (await this.brand(input.centerId));
    const { result } = await createListingsWorkflow(this.container).run({
      input: {
        sales_channel_id: this.foundation.salesChannelId,
        listings: [
          {
            center_id: input.centerId,
            brand_id: brandId,
            handle: random(),
            title,
            subtitle: "",
            description: "",
            english: { title: input.english ?? title, subtitle: "", description: "" },
            category_ids: [],
            tag_ids: [],
            weight_g: 500,
            option: null,
            variants: [{ title: "Standar", sku: random(), price: input.price, unit_cost: input.unitCost, stock: 1_000 }],
            authors: input.authors,
            packaging: null,
            permits: null,
            details: { material: null, size: null, care: null },
            photos: [],
            published: true,
          },
        ],
      },
    });
    const productId = String(result[0]);
    if (input.rule) await this.rule(input.centerId, { productId, ...input.rule });
    const query = this.container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: variants } = await query.graph({ entity: "variant", fields: ["id"], filters: { product_id: productId } });
    return { productId, variantId: String(variants[0]?.id), brandId };
  }

  /** A share rule in force since long ago. */
  async rule(
    centerId: string,
    rule: { productId?: string; brandId?: string; beneficiaryBp: number; savingsBp: number; validFrom?: Date },
  ): Promise<void> {
    const { productId = null, brandId = null, validFrom = LONG_AGO, beneficiaryBp, savingsBp } = rule;
    await this.income.createShareRules({ centerId }, [{ productId, brandId, beneficiaryBp, savingsBp, validFrom, createdBy: null }]);
  }
}
