"use client";
import Link from "next/link";
import { useState, type ComponentProps } from "react";

type AppLinkProps = Omit<ComponentProps<typeof Link>, "prefetch">;

/** A link that fetches its page ahead only when a pointer, finger or focus shows intent. */
export function AppLink(props: AppLinkProps) {
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(true);
  return <Link {...props} prefetch={wanted ? null : false} onPointerEnter={want} onTouchStart={want} onFocus={want} />;
}
