import { Button, Drawer, Heading, Input, Label, Text, toast } from "@medusajs/ui";
import type { AdminCenter, InvitedAnswer, MembersAnswer, ResetAnswer } from "@ska/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../ask";
import { Choice } from "../choice";
import type { MinistryWords } from "../words/ministry";
import { ShownOnce } from "./shown-once";
import { StaffRow } from "./staff-row";

interface Props {
  words: MinistryWords;
  center: AdminCenter;
  onClose: () => void;
}

/** A centre's staff and managers: invite, appoint, reset, disable. Links and temporary digits are shown once, to be handed on. */
export const CenterStaff = ({ words, center, onClose }: Props) => {
  const path = `/admin/centers/${center.id}/members`;
  const queryClient = useQueryClient();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState("manager");
  const [once, setOnce] = useState<{ explained: string; value: string } | null>(null);
  const { data, error } = useQuery({ queryKey: [path], queryFn: () => ask<MembersAnswer>(`${path}?limit=200`) });
  const act = useMutation({
    mutationFn: ({ to, body }: { to: string; body: object }) => ask<Partial<InvitedAnswer & ResetAnswer>>(to, body),
    onSuccess: async ({ invitation, temporary_secret }) => {
      if (invitation) setOnce({ explained: words.linkOnce, value: invitation.url });
      else if (temporary_secret) setOnce({ explained: words.digitsOnce, value: temporary_secret });
      else {
        setOnce(null);
        toast.success(words.saved);
      }
      await Promise.all([queryClient.invalidateQueries({ queryKey: [path] }), queryClient.invalidateQueries({ queryKey: ["ministry-centers"] })]);
    },
    onError: (problem: Error) => toast.error(words.failed, { description: problem.message }),
  });
  const invite = () => act.mutate({ to: path, body: { email, role } }, { onSuccess: () => setEmail("") });

  return (
    <Drawer open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Drawer.Content>
        <Drawer.Header><Drawer.Title>{`${words.staff}: ${center.name}`}</Drawer.Title></Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {once && <ShownOnce {...once} />}
          {data && data.members.length > 0 ? (
            <ul className="divide-ui-border-base divide-y">
              {data.members.map((member) => (
                <StaffRow key={member.id} words={words} member={member} onAct={(to, body) => act.mutate({ to: `${path}/${member.id}${to}`, body })} />
              ))}
            </ul>
          ) : (
            <Text size="small" className="text-ui-fg-subtle">{error ? error.message : data ? words.nobody : words.loading}</Text>
          )}
          <form className="flex flex-col gap-y-4" onSubmit={(event) => { event.preventDefault(); invite(); }}>
            <Heading level="h2">{words.inviteSomebody}</Heading>
            <div className="flex flex-col gap-y-1">
              <Label size="xsmall" htmlFor="staff-email">{words.email}</Label>
              <Input id="staff-email" type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
            </div>
            <Choice label={words.role} value={role} onChange={setRole} options={[["manager", words.roles.manager], ["staff", words.roles.staff]]} />
            <Button type="submit" className="self-start" disabled={!email} isLoading={act.isPending}>{words.invite}</Button>
          </form>
        </Drawer.Body>
        <Drawer.Footer><Button variant="secondary" onClick={onClose}>{words.close}</Button></Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
