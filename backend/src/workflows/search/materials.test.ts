import { materialsIn } from "./materials";

describe("the materials named in a text", () => {
  it.each([
    ["Katun prima 40s, nila dan soga alam", ["cotton"]],
    ["Pandan duri, pegangan kulit samak nabati Thorny pandan, vegetable-tanned leather", ["leather", "pandan"]],
    ["Anyaman ECENG gondok", ["water_hyacinth"]],
    ["Kulitan dan perkayuan", []],
    ["", []],
  ])("%s: %j", (text, materials) => {
    expect(materialsIn(text)).toEqual(materials);
  });
});
