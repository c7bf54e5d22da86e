import { Badge, Button, DropdownMenu, Text, usePrompt } from "@medusajs/ui";
import type { CenterMember } from "@ska/contracts";
import type { MinistryWords } from "../words/ministry";

interface Props {
  words: MinistryWords;
  member: CenterMember;
  /** Asks a route under the member's own. */
  onAct: (path: string, body: object) => void;
}

/** One of a centre's staff or managers, and what the ministry may do with her account. What hurts asks first. */
export const StaffRow = ({ words, member, onAct }: Props) => {
  const prompt = usePrompt();
  const name = member.display_name;
  const sure = async (description: string, confirmText: string, path: string, body: object): Promise<void> => {
    if (await prompt({ title: name, description, confirmText, cancelText: words.cancel })) onAct(path, body);
  };
  const isManager = member.role === "manager";

  return (
    <li className="flex items-center gap-x-2 py-2">
      <div className="min-w-0 grow">
        <Text size="small" weight="plus">{name}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle break-all">{`${words.roles[member.role]} · ${member.email ?? words.byPhone}`}</Text>
      </div>
      <Badge size="2xsmall" color={member.state === "active" ? "green" : member.state === "disabled" ? "red" : "orange"}>{words.states[member.state]}</Badge>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <Button size="small" variant="secondary" aria-label={words.actsOn(name)}>{words.acts}</Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {member.state === "invited" && <DropdownMenu.Item onSelect={() => onAct("/invitation", {})}>{words.newLink}</DropdownMenu.Item>}
          {member.state === "active" && <DropdownMenu.Item onSelect={() => void sure(words.resetExplained(name), words.reset, "/reset", {})}>{words.reset}</DropdownMenu.Item>}
          {member.state !== "disabled" && (
            <DropdownMenu.Item onSelect={() => void sure(isManager ? words.demoteExplained(name) : words.promoteExplained(name), words.save, "", { role: isManager ? "staff" : "manager" })}>
              {isManager ? words.demote : words.promote}
            </DropdownMenu.Item>
          )}
          {member.state === "disabled" ? (
            <DropdownMenu.Item onSelect={() => onAct("", { status: "active" })}>{words.enable}</DropdownMenu.Item>
          ) : (
            <DropdownMenu.Item onSelect={() => void sure(words.disableExplained(name), words.disable, "", { status: "disabled" })}>{words.disable}</DropdownMenu.Item>
          )}
        </DropdownMenu.Content>
      </DropdownMenu>
    </li>
  );
};
