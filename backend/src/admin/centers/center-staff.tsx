import { Badge, Button, Copy, Drawer, Input, Label, Text, toast } from "@medusajs/ui";
import type { AdminCenter, InvitedAnswer, MembersAnswer } from "@ska/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../ask";
import { Choice } from "../choice";
import type { MinistryWords } from "../words/ministry";

interface Props {
  words: MinistryWords;
  center: AdminCenter;
  onClose: () => void;
}

/** A centre's staff and managers: invite, send a new link, disable. The link is shown once, to be copied. */
export const CenterStaff = ({ words, center, onClose }: Props) => {
  const path = `/admin/centers/${center.id}/members`;
  const queryClient = useQueryClient();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState("manager");
  const [link, setLink] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: [path], queryFn: () => ask<MembersAnswer>(`${path}?limit=200`) });
  const act = useMutation({
    mutationFn: ({ to, body }: { to: string; body: object }) => ask<Partial<InvitedAnswer>>(to, body),
    onSuccess: async ({ invitation }) => {
      setLink(invitation?.url ?? null);
      setEmail("");
      await Promise.all([queryClient.invalidateQueries({ queryKey: [path] }), queryClient.invalidateQueries({ queryKey: ["ministry-centers"] })]);
    },
    onError: (problem: Error) => toast.error(words.failed, { description: problem.message }),
  });

  return (
    <Drawer open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Drawer.Content>
        <Drawer.Header><Drawer.Title>{`${words.staff}: ${center.name}`}</Drawer.Title></Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {(data?.members ?? []).map((member) => (
            <div key={member.id} className="flex items-center gap-x-2">
              <div className="grow">
                <Text size="small" weight="plus">{member.display_name}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">{`${words.roles[member.role]} · ${member.email ?? ""}`}</Text>
              </div>
              <Badge size="2xsmall">{words.states[member.state]}</Badge>
              {member.state === "invited" && (
                <Button size="small" variant="secondary" onClick={() => act.mutate({ to: `${path}/${member.id}/invitation`, body: {} })}>{words.newLink}</Button>
              )}
              <Button size="small" variant="secondary" onClick={() => act.mutate({ to: `${path}/${member.id}`, body: { status: member.state === "disabled" ? "active" : "disabled" } })}>
                {member.state === "disabled" ? words.enable : words.disable}
              </Button>
            </div>
          ))}
          <div className="flex flex-col gap-y-1">
            <Label htmlFor="staff-email">{words.email}</Label>
            <Input id="staff-email" type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
          </div>
          <Choice label={words.role} value={role} onChange={setRole} options={[["manager", words.roles.manager], ["staff", words.roles.staff]]} />
          <Button isLoading={act.isPending} disabled={!email} onClick={() => act.mutate({ to: path, body: { email, role } })}>{words.invite}</Button>
          {link && (
            <div role="status" className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-md p-4">
              <Text size="small">{words.linkOnce}</Text>
              <div className="flex items-center gap-x-2">
                <Text size="small" className="break-all font-mono">{link}</Text>
                <Copy content={link} />
              </div>
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer><Button variant="secondary" onClick={onClose}>{words.close}</Button></Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
