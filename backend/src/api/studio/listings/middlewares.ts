import type { MiddlewareRoute } from "@medusajs/framework/http";
import { BatchInput, BrandChanges, BrandInput, ListingInput, ListingsQuery, PhotoChanges, ReviewInput, StockCount } from "@ska/contracts";
import { receiveFile, receivePhoto } from "../../../access/receive-file";
import { requireMember } from "../../../access/require-member";
import { validateBody } from "../../../access/validate-body";
import { validateQuery } from "../../../access/validate-query";

const staff = requireMember("staff", "manager");

/** Everybody writes her own listings; reviewing and publishing are for staff. /studio asks for a member already. */
export const studioListingMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/listings", methods: ["GET"], middlewares: [validateQuery(ListingsQuery)] },
  { matcher: "/studio/listings", methods: ["POST"], middlewares: [validateBody(ListingInput)] },
  { matcher: "/studio/listings/import", methods: ["POST"], middlewares: [...staff, receiveFile] },
  { matcher: "/studio/listings/import/template.csv", methods: ["GET"], middlewares: staff },
  // Not the import, which is no listing's id.
  { matcher: /^\/studio\/listings\/(?!import$)[^/]+$/, methods: ["POST"], middlewares: [validateBody(ListingInput)] },
  { matcher: "/studio/listings/:id/photos", methods: ["POST"], middlewares: [receivePhoto] },
  { matcher: "/studio/listings/:id/photos/:photo_id", methods: ["POST"], middlewares: [validateBody(PhotoChanges)] },
  { matcher: "/studio/listings/:id/reviews", methods: ["POST"], middlewares: [...staff, validateBody(ReviewInput)] },
  { matcher: "/studio/listings/:id/publish", methods: ["POST"], middlewares: staff },
  { matcher: "/studio/listings/:id/unpublish", methods: ["POST"], middlewares: staff },
  { matcher: "/studio/listings/:id/stock", methods: ["POST"], middlewares: [validateBody(StockCount)] },
  // A batch decides whose sales come first: nobody notes her own.
  { matcher: "/studio/listings/:id/batches", methods: ["POST"], middlewares: [...staff, validateBody(BatchInput)] },
  { matcher: "/studio/photo-advice", methods: ["POST"], middlewares: [receiveFile] },
  { matcher: "/studio/brands", methods: ["POST"], middlewares: [...staff, validateBody(BrandInput)] },
  { matcher: "/studio/brands/:id", methods: ["POST"], middlewares: [...staff, validateBody(BrandChanges)] },
  { matcher: "/studio/brands/:id/logo", methods: ["POST"], middlewares: [...staff, receiveFile] },
];
