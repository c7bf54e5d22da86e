import type { AccountKey, CenterAccountKind, MakerAccountKind } from "./types";

export const ofCenter = (centerId: string, kind: CenterAccountKind): AccountKey => ({ centerId, kind, beneficiaryId: null });
export const ofMaker = (centerId: string, kind: MakerAccountKind, beneficiaryId: string): AccountKey => ({ centerId, kind, beneficiaryId });
