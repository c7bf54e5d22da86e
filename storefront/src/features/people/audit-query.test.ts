import { expect, test } from "vitest";
import { auditFilter } from "./audit-query";

test("what the address asks for is kept, what it can't mean is left out", () => {
  expect(auditFilter({ from: "2026-11-01", to: "2026-11-30", action: "beneficiary.viewed", actor_id: "mem_1", beneficiary_id: "" })).toEqual({
    from: "2026-11-01",
    to: "2026-11-30",
    action: "beneficiary.viewed",
    actor_id: "mem_1",
    beneficiary_id: undefined,
  });
  expect(auditFilter({ from: "2026-02-30", to: ["2026-11-30"], action: "everything" })).toEqual({ from: undefined, to: undefined, action: undefined, actor_id: undefined, beneficiary_id: undefined });
});

test("days the wrong way round are turned", () => {
  expect(auditFilter({ from: "2026-11-30", to: "2026-11-01" })).toMatchObject({ from: "2026-11-01", to: "2026-11-30" });
});
