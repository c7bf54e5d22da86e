import { Copy, Text } from "@medusajs/ui";
import { useEffect, useRef } from "react";

/** An invitation's link or temporary digits, to be handed on; not kept anywhere. */
export const ShownOnce = ({ explained, value }: { explained: string; value: string }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, [value]);
  return (
    <div ref={box} role="status" className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-md border p-4">
      <Text size="small">{explained}</Text>
      <div className="flex items-center gap-x-2">
        <Text weight="plus" className="break-all font-mono">{value}</Text>
        <Copy content={value} />
      </div>
    </div>
  );
};
