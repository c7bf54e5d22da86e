"""What the scenes know of a product."""
import materials as m


TILE = {"kawung": 24, "parang": 30, "truntum": 30, "ciprat": 74}


class Product:
    """What the scenes know of a product, from products.json."""

    def __init__(self, row):
        self.handle, self.brand, self.tint = row["handle"], row["brand"], row["tint"]
        self.pattern, self.colours, self.box = row["pattern"], row["palette"], row["box"]

    def wrap(self, scale=1.0):
        return m.printed(f"wrap-{self.brand}", TILE[self.pattern] * scale)

    def deep(self):
        """The brand's dark colour."""
        ground, ink = self.colours["ground"], self.colours["ink"]
        return ground if sum(int(ground[i : i + 2], 16) for i in (1, 3, 5)) < 380 else ink
