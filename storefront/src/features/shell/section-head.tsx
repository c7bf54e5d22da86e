import { AppLink } from "@/design/app-link";

interface SectionHeadProps {
  title: string;
  eyebrow?: string;
  link?: { href: string; text: string };
}

/** The title of a section with a way to more of it. */
export function SectionHead({ title, eyebrow, link }: SectionHeadProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 lg:mb-10">
      <div>
        {eyebrow ? <p className="eyebrow mb-2 text-soga">{eyebrow}</p> : null}
        <h2 className="text-3xl">{title}</h2>
      </div>
      {link ? <AppLink href={link.href} className="border-b border-soga pb-0.5 text-sm font-semibold hover:border-b-2">{link.text}</AppLink> : null}
    </div>
  );
}
