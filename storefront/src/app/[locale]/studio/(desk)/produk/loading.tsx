import { Skeleton } from "@/features/session/skeleton";

export default function Loading() {
  return <Skeleton blocks={["h-9 w-1/2", "h-24", "h-24", "h-24", "h-24"]} />;
}
