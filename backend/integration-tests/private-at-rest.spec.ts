import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ask } from "./support/access/asker";
import { plantedPerson, secretsOf } from "./support/access/people";
import { World } from "./support/access/world";
import { foundInTables } from "./support/plaintext";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("names and phone numbers at rest", () => {
      // A whole world is made, then every row of every table is read.
      vi.setConfig({ testTimeout: 180_000 });

      it("stand in no column of any table, and no one finds her by them in the shop", async () => {
        const world = await World.open(getContainer(), api);
        const planted = plantedPerson("Melati Putih");
        const { beneficiary } = await world.say<{ beneficiary: { id: string } }>("manager", "POST", "/studio/beneficiaries", { ...planted, joined_on: "2024-05-06", is_adult: true });
        const invited = { role: "beneficiary", beneficiary_id: beneficiary.id, phone: planted.phone };
        const { invitation } = await world.say<{ invitation: { url: string } }>("manager", "POST", "/center/members", invited);
        await world.say("nobody", "POST", "/invitations/accept", { token: invitation.url.split("#")[1], secret: "kopi pagi di teras" });
        await world.say("nobody", "POST", "/auth/member/emailpass", { email: planted.phone.replace("+62", "0"), password: "kopi pagi di teras" });
        await world.say("manager", "GET", `/studio/beneficiaries/${beneficiary.id}`);
        await world.say("manager", "POST", "/studio/beneficiaries/search", { q: planted.legal_name.split(" ")[0] });
        await world.say("manager", "GET", `/center/beneficiaries/${beneficiary.id}/export`);
        await ask(world.client, "POST", { url: "/auth/member/emailpass", body: { email: planted.phone, password: "guessed" } }, {});

        expect(await foundInTables(getContainer(), [planted.public_alias])).not.toEqual([]);
        expect(await foundInTables(getContainer(), [...secretsOf(planted), ...world.hiddenFrom("nobody")])).toEqual([]);
        expect(await foundInTables(getContainer(), [invitation.url.split("#")[1] ?? "none"])).toEqual([]);
        const { rows } = await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: unknown[] }>("select id from notification");
        // No mail is sent yet; once one is, the scan above reads it too.
        expect(rows).toEqual([]);
      });
    });
  },
});
