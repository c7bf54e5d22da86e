"use client";
import { usePathname } from "next/navigation";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";

/** A place in the desk's navigation that knows when it is open. */
export function NavLink({ href, text, exact = false }: { href: string; text: string; exact?: boolean }) {
  const pathname = usePathname();
  const open = pathname === href || (!exact && pathname.startsWith(`${href}/`));
  return (
    <AppLink
      href={href}
      aria-current={open ? "page" : undefined}
      className={classes("flex min-h-12 items-center border-b-2 px-1", open ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}
    >
      {text}
    </AppLink>
  );
}
