import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import ListingsModule from "../modules/listings";

/** The one link from a product into our data: to the public read model, never to anything private. */
export default defineLink(ProductModule.linkable.product, ListingsModule.linkable.listing);
