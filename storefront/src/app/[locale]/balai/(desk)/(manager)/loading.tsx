import { Skeleton } from "@/features/session/skeleton";

export default function Loading() {
  return <Skeleton blocks={["h-12 w-2/3", "h-32", "h-96"]} />;
}
