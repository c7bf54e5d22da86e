import { AppLink } from "@/design/app-link";

const ICONS = {
  add: "M12 8v8M8 12h8M3.5 3.5h17v17h-17z",
  products: "M3.5 4.5h7v7h-7zM13.5 4.5h7v7h-7zM3.5 14.5h7v5h-7zM13.5 14.5h7v5h-7z",
  income: "M4 20V10m5.3 10V6m5.4 14v-7M20 20V4M2.5 20.5h19",
  orders: "M4 8.5 12 4l8 4.5v8L12 21l-8-4.5zM4 8.5l8 4.5 8-4.5M12 13v8",
  own: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.6-4 3.8-6 8-6s7.4 2 8 6",
  people: "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.5-3.5 3-5.5 6.5-5.5s6 2 6.5 5.5M15.5 5a3.2 3.2 0 0 1 0 6M18 14.5c2 .7 3.2 2.4 3.5 5",
  review: "M5 4.5h11v15H5zM8 9h5M8 12.5h5M8 16h3M14.5 15.5l2.5 2.5 4.5-5",
  balai: "M3 20.5h18M5 20V10m4.7 10V10m4.6 10V10M19 20V10M3 9.5 12 4l9 5.5z",
} as const;

type IconName = keyof typeof ICONS;

const LOOK = "grid h-full min-h-32 w-full content-between gap-4 rounded-lg border border-line bg-white p-5 text-left text-lg font-semibold hover:border-line-strong";

/** A large thing to press: picture and word. */
export function Tile({ href, icon, text }: { href: string; icon: IconName; text: string }) {
  return <li><AppLink href={href} className={LOOK}><Icon icon={icon} />{text}</AppLink></li>;
}

interface ActionTileProps {
  action: (form: FormData) => Promise<void>;
  hidden: Readonly<Record<string, string>>;
  icon: IconName;
  text: string;
}

/** As Tile, for what does something rather than leading somewhere. */
export function ActionTile({ action, hidden, icon, text }: ActionTileProps) {
  return (
    <li>
      <form action={action} className="h-full">
        {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <button className={LOOK}><Icon icon={icon} />{text}</button>
      </form>
    </li>
  );
}

function Icon({ icon }: { icon: IconName }) {
  return <svg viewBox="0 0 24 24" className="size-8 text-soga" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round"><path d={ICONS[icon]} /></svg>;
}
