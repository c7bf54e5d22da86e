"use client";
import { usePathname } from "next/navigation";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";

interface NavLinkProps {
  href: string;
  text: string;
  /** How many things wait there. */
  count?: { number: number; label: string };
  exact?: boolean;
  /** Another page that belongs to this place, with all below it. */
  also?: string;
}

/** A place in the desk's navigation that knows when it is open. */
export function NavLink({ href, text, count, exact = false, also }: NavLinkProps) {
  const pathname = usePathname();
  const open = pathname === href || (also !== undefined && `${pathname}/`.startsWith(`${also}/`)) || (!exact && pathname.startsWith(`${href}/`));
  return (
    <AppLink
      href={href}
      aria-current={open ? "page" : undefined}
      className={classes("relative flex min-h-12 items-center border-b-2 px-1", open ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}
    >
      {text}
      {count && count.number > 0 ? <span className="ml-1.5 font-semibold text-soga"><span aria-hidden="true">{count.number}</span><span className="sr-only">{count.label}</span></span> : null}
    </AppLink>
  );
}
