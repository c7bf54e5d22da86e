/** What goods are mainly of, with the words that makers use for it, Indonesian and English. The shop has a name for each key. */
const WORDS = {
  cotton: ["katun", "kapas", "mori", "primisima", "kanvas", "cotton", "canvas"],
  silk: ["sutra", "sutera", "silk"],
  linen: ["linen"],
  rayon: ["rayon", "viskosa", "viscose"],
  wool: ["wol", "wool"],
  leather: ["kulit", "leather"],
  pandan: ["pandan"],
  rattan: ["rotan", "rattan"],
  bamboo: ["bambu", "bamboo"],
  water_hyacinth: ["eceng", "enceng", "hyacinth"],
  wood: ["kayu", "wood", "wooden"],
  clay: ["tembikar", "keramik", "gerabah", "lempung", "stoneware", "ceramic", "earthenware", "clay"],
  paper: ["kertas", "karton", "paper", "board"],
  glass: ["kaca", "glass"],
  coconut: ["kelapa", "coconut"],
  beeswax: ["malam", "beeswax"],
} as const satisfies Record<string, readonly string[]>;

/** The materials named in a text that its maker wrote freely. */
export function materialsIn(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return Object.entries(WORDS).flatMap(([material, names]) => (names.some((name) => words.has(name)) ? [material] : []));
}
