import { notFound } from "next/navigation";

// Not cached: made-up addresses must not fill the disk.
export const dynamic = "force-dynamic";

export default function UnknownPage(): never {
  notFound();
}
