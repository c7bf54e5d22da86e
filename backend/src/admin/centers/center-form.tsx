import { Button, Drawer, Input, Label, Switch, Text, toast } from "@medusajs/ui";
import type { AdminCenter } from "@ska/contracts";
import { PROVINCES } from "@ska/regions";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../ask";
import { Choice } from "../choice";
import type { MinistryWords } from "../words/ministry";

const KINDS = [["sentra", "Sentra"], ["balai", "Balai"], ["upt", "UPT"]] as const;
const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"].map((zone): [string, string] => [zone, zone]);
const PROVINCE_CHOICES = PROVINCES.map(({ code, name }): [string, string] => [code, name]);
const EMPTY: Pick<AdminCenter, "name" | "protected" | "province_code" | "city" | "area_code" | "pickup_place" | "timezone"> & { kind: string } = { name: "", kind: "sentra", protected: true, province_code: "", city: "", area_code: null, pickup_place: null, timezone: "Asia/Jakarta" };

interface Props {
  words: MinistryWords;
  /** Null: a new one. */
  center: AdminCenter | null;
  onClose: () => void;
}

/** Opens a centre, or changes one; its kind and province stay. */
export const CenterForm = ({ words, center, onClose }: Props) => {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(center ?? EMPTY);
  const save = useMutation({
    mutationFn: () => {
      const { name, kind, protected: isProtected, province_code, city, area_code, timezone, pickup_place } = draft;
      const change = { name, protected: isProtected, city, area_code, timezone, pickup_place: isProtected ? null : pickup_place };
      return center ? ask(`/admin/centers/${center.id}`, change) : ask("/admin/centers", { ...change, kind, province_code });
    },
    onSuccess: async () => {
      toast.success(words.saved);
      await queryClient.invalidateQueries({ queryKey: ["ministry-centers"] });
      onClose();
    },
    onError: (problem: Error) => toast.error(words.failed, { description: problem.message }),
  });
  const complete = draft.name.trim().length >= 3 && draft.city.trim().length >= 2 && draft.province_code !== "";
  const chooseProvince = (code: string): void => {
    const timezone = PROVINCES.find((province) => province.code === code)?.timezone ?? draft.timezone;
    setDraft({ ...draft, province_code: code, timezone });
  };
  const text = (key: "name" | "city", label: string) => (
    <div className="flex flex-col gap-y-1">
      <Label size="xsmall" htmlFor={`center-${key}`}>{label}</Label>
      <Input id={`center-${key}`} value={draft[key]} onChange={(event) => setDraft({ ...draft, [key]: event.target.value })} />
    </div>
  );

  return (
    <Drawer open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Drawer.Content>
        <Drawer.Header><Drawer.Title>{center?.name ?? words.openCenter}</Drawer.Title></Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4">
          {text("name", words.name)}
          {!center && <Choice label={words.kind} value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind, protected: kind !== "upt" })} options={KINDS} />}
          {!center && <Choice label={words.province} placeholder={words.chooseProvince} value={draft.province_code} onChange={chooseProvince} options={PROVINCE_CHOICES} />}
          {text("city", words.city)}
          <div className="flex flex-col gap-y-1">
            <Label size="xsmall" htmlFor="center-area">{words.areaCode}</Label>
            <Input id="center-area" value={draft.area_code ?? ""} onChange={(event) => setDraft({ ...draft, area_code: event.target.value.trim() || null })} />
            <Text size="xsmall" className="text-ui-fg-subtle">{words.areaCodeHint}</Text>
          </div>
          <Choice label={words.timezone} value={draft.timezone} onChange={(timezone) => setDraft({ ...draft, timezone })} options={ZONES} />
          <div className="flex items-center gap-x-2">
            <Switch id="center-protected" checked={draft.protected} onCheckedChange={(checked) => setDraft({ ...draft, protected: checked })} />
            <Label size="small" htmlFor="center-protected">{words.protected}</Label>
          </div>
          {!draft.protected && (
            <div className="flex flex-col gap-y-1">
              <Label size="xsmall" htmlFor="center-pickup">{words.pickupPlace}</Label>
              <Input id="center-pickup" value={draft.pickup_place ?? ""} maxLength={300} onChange={(event) => setDraft({ ...draft, pickup_place: event.target.value })} />
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={onClose}>{words.cancel}</Button>
          <Button disabled={!complete} isLoading={save.isPending} onClick={() => save.mutate()}>{words.save}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
