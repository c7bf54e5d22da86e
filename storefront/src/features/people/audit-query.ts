import { AuditQuery } from "@ska/contracts";

type Asked = Readonly<Record<string, string | string[] | undefined>>;
export type AuditFilterValues = Pick<AuditQuery, "from" | "to" | "action" | "actor_id" | "beneficiary_id">;

/** What the address of the log asks for; parts that aren't understood are left out, days turned round if need be. */
export function auditFilter(asked: Asked): AuditFilterValues {
  const { from, to, action, actor_id, beneficiary_id } = AuditQuery.shape;
  const first = from.catch(undefined).parse(asked.from || undefined);
  const last = to.catch(undefined).parse(asked.to || undefined);
  const turned = first !== undefined && last !== undefined && first > last;
  return {
    from: turned ? last : first,
    to: turned ? first : last,
    action: action.catch(undefined).parse(asked.action || undefined),
    actor_id: actor_id.catch(undefined).parse(asked.actor_id || undefined),
    beneficiary_id: beneficiary_id.catch(undefined).parse(asked.beneficiary_id || undefined),
  };
}
