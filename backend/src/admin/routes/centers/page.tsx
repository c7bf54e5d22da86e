import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import type { AdminCenter, AdminCentersAnswer } from "@ska/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../ask";
import { CenterForm } from "../../centers/center-form";
import { CenterStaff } from "../../centers/center-staff";
import { ministryWords } from "../../words/ministry";

type Open = { what: "new" } | { what: "edit" | "staff"; center: AdminCenter } | null;

const CentersPage = () => {
  const { i18n } = useTranslation();
  const words = ministryWords(i18n.language);
  const [open, setOpen] = useState<Open>(null);
  const { data, error } = useQuery({ queryKey: ["ministry-centers"], queryFn: () => ask<AdminCentersAnswer>("/admin/centers?limit=200") });
  const close = (): void => setOpen(null);

  return (
    <Container className="p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading>{words.centers}</Heading>
        <Button size="small" onClick={() => setOpen({ what: "new" })}>{words.openCenter}</Button>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            {[words.name, words.publicName, words.people, ""].map((title) => (
              <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {(data?.centers ?? []).map((center) => (
            <Table.Row key={center.id}>
              <Table.Cell>{center.name}</Table.Cell>
              <Table.Cell>{center.public_name}</Table.Cell>
              <Table.Cell>{words.peopleCount(center.members, center.beneficiaries)}</Table.Cell>
              <Table.Cell>
                <div className="flex justify-end gap-x-2">
                  <Button size="small" variant="secondary" onClick={() => setOpen({ what: "staff", center })}>{words.staff}</Button>
                  <Button size="small" variant="secondary" onClick={() => setOpen({ what: "edit", center })}>{words.edit}</Button>
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {!data?.centers.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">{error ? error.message : data ? words.empty : words.loading}</Text>
      )}
      {open?.what === "new" && <CenterForm words={words} center={null} onClose={close} />}
      {open?.what === "edit" && <CenterForm words={words} center={open.center} onClose={close} />}
      {open?.what === "staff" && <CenterStaff words={words} center={open.center} onClose={close} />}
    </Container>
  );
};

export const config = defineRouteConfig({ label: "centers", translationNs: "ministry" });

export default CentersPage;
