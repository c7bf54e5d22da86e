/** Medusa wants an option of every product; this one stands in where buyers have nothing to choose. Stored, so never renamed. */
export const NO_CHOICE = { title: "Pilihan", value: "Standar" };
