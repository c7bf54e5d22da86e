import type { BeneficiaryKey, CenterKey } from "./types";

export interface DemoMember {
  email: string;
  display_name: string;
  center: CenterKey;
  role: "beneficiary" | "staff" | "manager";
  beneficiary: BeneficiaryKey | null;
}

/** Who can log in to a demonstration. */
export const DEMO_MEMBERS: DemoMember[] = [
  { email: "pm@demo.example", display_name: "Kenanga", center: "wana", role: "beneficiary", beneficiary: "pm1" },
  { email: "pm3@demo.example", display_name: "Trembesi", center: "wana", role: "beneficiary", beneficiary: "pm3" },
  { email: "staff@demo.example", display_name: "Pendamping", center: "wana", role: "staff", beneficiary: null },
  { email: "manager@demo.example", display_name: "Pengelola", center: "wana", role: "manager", beneficiary: null },
  { email: "approver@demo.example", display_name: "Pengelola kedua", center: "wana", role: "manager", beneficiary: null },
  { email: "pm2@demo.example", display_name: "Cempaka", center: "puspa", role: "beneficiary", beneficiary: "pm2" },
  { email: "manager2@demo.example", display_name: "Pengelola", center: "puspa", role: "manager", beneficiary: null },
];

export const DEMO_ADMIN = "admin@demo.example";
export const DEMO_PASSWORD = "demo-atensi";
