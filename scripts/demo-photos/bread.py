"""A loaf and a slice of it."""
import math

import numpy as np

import materials as m
from mesh import grid, group, noise, surface
from morsels import ball


def loaf(random, length=200, width=100, height=86):
    """A long wholewheat loaf with three slashes and flour."""
    def make():
        n = m.Nodes("crust")
        where = n.coords("Object")
        cloud = n.noise(where, 2.6, 8, 0.65)
        up = n.add("SeparateXYZ", Vector=n.add("NewGeometry").outputs["Normal"]).outputs[2]
        cut = n.add("Attribute", props={"attribute_name": "cut"}).outputs["Fac"]
        crust = n.ramp(cloud, (0.28, m.rgb("#5f3113")), (0.5, m.rgb("#9b5a25")), (0.75, m.rgb("#c98843")))
        flour = n.math("MULTIPLY", n.ramp(n.noise(where, 7.0, 8, 0.7), (0.5, (0, 0, 0, 1)), (0.72, (1, 1, 1, 1))), n.math("MAXIMUM", up, 0.0))
        tone = n.mix(n.math("MULTIPLY", flour, 0.75), crust, m.rgb("#efe2cb"))
        tone = n.mix(cut, tone, n.ramp(n.noise(where, 14.0, 6), (0.3, m.rgb("#cf9a58")), (0.7, m.rgb("#edcf98"))))
        return n.skin(Base_Color=tone, Roughness=0.75, Specular_IOR_Level=0.25, Normal=n.bump(n.noise(where, 16.0, 5, 0.7), 0.8, 0.035))
    rows, columns = 150, 130
    lump = noise(random, (rows, columns), 3)
    mask = {}

    def shape(way):
        x, y, z = way[..., 2], way[..., 0], way[..., 1]
        px = np.sign(x) * np.abs(x) ** 0.85 * length / 2
        round_ = np.sqrt(np.clip(1 - np.abs(x) ** 2.6, 0, 1))
        a = np.arctan2(z, y)
        r = 1 + 0.02 * lump
        py = np.cos(a) * width / 2 * round_ * r
        pz = np.sin(a) * height / 2 * round_ * r
        pz = np.where(pz < 0, pz * 0.55, pz) + 0.55 * height / 2
        top = np.clip(np.sin(a), 0, 1) ** 1.5
        cut = np.zeros_like(px)
        for k in (-1, 0, 1):
            across = (px - k * 46 - py * 0.55) / 10
            cut = np.maximum(cut, np.exp(-across ** 4) * top * (np.abs(py) < width * 0.36))
        edge = np.zeros_like(px)
        for k in (-1, 0, 1):
            edge = np.maximum(edge, np.exp(-(((px - k * 46 - py * 0.55) + 13) / 4) ** 2) * top * (np.abs(py) < width * 0.34))
        pz = pz - cut * 4 + edge * 4.5
        mask["cut"] = cut
        return np.stack([px, py, np.maximum(pz, 0.6)], -1)
    thing = ball(shape, m._once("crust", make), rows, columns, "loaf")
    attribute = thing.data.attributes.new("cut", "FLOAT", "POINT")
    attribute.data.foreach_set("value", mask["cut"].ravel().astype(np.float32))
    return thing


def slice_of_bread(random, width=96, height=78, thick=13):
    """A slice standing on its crust, crumb towards -y."""
    crumb = m.speckled("#c9a26c", "#e9d3a6", 16, rough=0.9, bump=1.2, distance=0.05)
    crust = m.speckled("#6b3817", "#a5642c", 6, rough=0.8, bump=0.6, distance=0.02)
    a = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    z = np.sin(a)
    ring = np.stack([np.cos(a) * width / 2, np.zeros_like(a), np.where(z < 0, z * 0.5, z) * height / 1.5 + height / 3], -1)
    middle = ring.mean(0)
    face = np.stack([middle + (ring - middle) * s for s in np.linspace(0.02, 0.965, 14)])
    uv = grid(lambda u, v: (u, v), 14, 90)
    parts = [surface(face + np.array([0, side * thick / 2, 0]), uv, crumb, wrap=True) for side in (-1, 1)]
    rim = np.stack([middle + (ring - middle) * k + np.array([0, y, 0]) for k, y in ((0.965, -thick / 2), (1, -thick / 2 + 1.5), (1.0, thick / 2 - 1.5), (0.965, thick / 2))])
    parts.append(surface(rim, grid(lambda u, v: (u, v), 4, 90), crust, wrap=True))
    return group(parts)
