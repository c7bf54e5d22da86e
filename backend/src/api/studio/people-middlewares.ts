import type { MiddlewareRoute } from "@medusajs/framework/http";
import { BeneficiariesQuery, BeneficiaryChanges, BeneficiaryInput, BeneficiarySearch, BusinessGroupChanges, BusinessGroupInput, ConsentInput, PageQuery } from "@ska/contracts";
import { receiveFile } from "../../access/receive-file";
import { requireMember } from "../../access/require-member";
import { validateBody } from "../../access/validate-body";
import { validateQuery } from "../../access/validate-query";

const staff = requireMember("staff", "manager");
const everybody = requireMember("beneficiary", "staff", "manager");

/** Private records are for those who work with people; a beneficiary has her own consents and her own picture. */
export const studioPeopleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/beneficiaries", methods: ["GET"], middlewares: [...staff, validateQuery(BeneficiariesQuery)] },
  { matcher: "/studio/beneficiaries", methods: ["POST"], middlewares: [...staff, validateBody(BeneficiaryInput)] },
  { matcher: "/studio/beneficiaries/search", methods: ["POST"], middlewares: [...staff, validateBody(BeneficiarySearch)] },
  { matcher: "/studio/beneficiaries/aliases", methods: ["GET"], middlewares: staff },
  { matcher: "/studio/beneficiaries/:id", methods: ["GET"], middlewares: staff },
  { matcher: "/studio/beneficiaries/:id", methods: ["POST"], middlewares: [...staff, validateBody(BeneficiaryChanges)] },
  { matcher: "/studio/beneficiaries/:id/consents", methods: ["GET"], middlewares: staff },
  { matcher: "/studio/beneficiaries/:id/consents", methods: ["POST"], middlewares: [...staff, validateBody(ConsentInput)] },
  { matcher: "/studio/beneficiaries/:id/photo", methods: ["GET"], middlewares: everybody },
  { matcher: "/studio/beneficiaries/:id/photo", methods: ["POST"], middlewares: [...staff, receiveFile] },
  { matcher: "/studio/beneficiaries/:id/photo", methods: ["DELETE"], middlewares: staff },
  { matcher: "/studio/consents/:id", methods: ["DELETE"], middlewares: everybody },
  { matcher: "/studio/consents/:id/evidence", methods: ["GET"], middlewares: staff },
  { matcher: "/studio/consents/:id/evidence", methods: ["POST"], middlewares: [...staff, receiveFile] },
  { matcher: "/studio/business-groups", methods: ["GET"], middlewares: [...everybody, validateQuery(PageQuery)] },
  { matcher: "/studio/business-groups", methods: ["POST"], middlewares: [...staff, validateBody(BusinessGroupInput)] },
  { matcher: "/studio/business-groups/:id", methods: ["GET"], middlewares: everybody },
  { matcher: "/studio/business-groups/:id", methods: ["POST"], middlewares: [...staff, validateBody(BusinessGroupChanges)] },
  { matcher: "/studio/business-groups/:id", methods: ["DELETE"], middlewares: staff },
  { matcher: "/studio/brands", methods: ["GET"], middlewares: [...everybody, validateQuery(PageQuery)] },
  { matcher: "/studio/me/consents", methods: ["GET"], middlewares: requireMember("beneficiary") },
  { matcher: "/studio/me/maker", methods: ["GET"], middlewares: requireMember("beneficiary") },
];
