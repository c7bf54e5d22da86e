"use client";
import Link, { useLinkStatus } from "next/link";
import { useState, type ComponentProps } from "react";

type AppLinkProps = Omit<ComponentProps<typeof Link>, "prefetch">;

/** A link that fetches its page ahead only when a pointer, finger or focus shows intent, and shows that its page is on the way. */
export function AppLink({ children, ...props }: AppLinkProps) {
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(true);
  return (
    <Link {...props} prefetch={wanted ? null : false} onPointerEnter={want} onTouchStart={want} onFocus={want}>
      {children}
      <OnTheWay />
    </Link>
  );
}

/** A line along the top of the window while the pressed link's page is fetched; a quick page never shows it. */
function OnTheWay() {
  return useLinkStatus().pending ? <span aria-hidden="true" className="on-the-way" /> : null;
}
