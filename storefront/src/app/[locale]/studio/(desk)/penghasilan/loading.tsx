import { Skeleton } from "@/features/session/skeleton";

export default function Loading() {
  return <Skeleton className="max-w-2xl" blocks={["h-9 w-2/3", "h-44", "h-24", "h-24"]} />;
}
