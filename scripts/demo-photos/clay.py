"""Pots from the wheel and their glazes; sizes in mm."""
import numpy as np

import materials as m
from mesh import lathe


def clay(body, glaze, line=0.4, splash=None, gloss=0.35):
    """Stoneware: a bare foot, a glaze that ends in a wavering line (share of the height), iron specks, perhaps splashes."""
    def make():
        n = m.Nodes("clay")
        where = n.coords("Object")
        height = n.add("SeparateXYZ", Vector=n.coords("Generated")).outputs[2]
        waver = n.math("MULTIPLY", n.math("SUBTRACT", n.noise(where, 2.2, 4), 0.5), 0.3)
        covered = n.ramp(n.math("ADD", height, waver), (max(0.0, line - 0.012), (0, 0, 0, 1)), (line + 0.012, (1, 1, 1, 1)))
        cloud = n.noise(where, 5.0, 4, 0.6)
        bare = n.ramp(n.noise(where, 26.0, 3, 0.7), (0.3, m.rgb(body, 0.78)), (0.62, m.rgb(body, 1.05)))
        skin = n.ramp(cloud, (0.3, m.rgb(glaze, 0.82)), (0.7, m.rgb(glaze, 1.12)))
        specks = n.ramp(n.add("TexVoronoi", Vector=where, Scale=9.0).outputs[0], (0.05, (1, 1, 1, 1)), (0.09, (0, 0, 0, 1)))
        skin = n.mix(n.math("MULTIPLY", specks, 0.8), skin, m.rgb("#3b2a20"))
        if splash:
            drops = n.add("TexVoronoi", props={"feature": "SMOOTH_F1"}, Vector=where, Scale=3.4, Randomness=1.0, Smoothness=0.15).outputs[0]
            fine = n.add("TexVoronoi", Vector=where, Scale=8.0).outputs[0]
            hit = n.math("MAXIMUM", n.ramp(drops, (0.17, (1, 1, 1, 1)), (0.2, (0, 0, 0, 1))), n.ramp(fine, (0.13, (1, 1, 1, 1)), (0.16, (0, 0, 0, 1))))
            skin = n.mix(hit, skin, m.rgb(splash))
        tone = n.mix(covered, bare, skin)
        rough = n.math("SUBTRACT", 0.82, n.math("MULTIPLY", covered, 0.82 - gloss))
        bump = n.bump(n.math("ADD", n.math("MULTIPLY", covered, 0.8), n.noise(where, 18.0, 3)), 0.22, 0.02)
        return n.skin(Base_Color=tone, Roughness=rough, Specular_IOR_Level=0.45, Normal=bump)
    return m._once(("clay", body, glaze, line, splash, gloss), make)


def thrown(random, profile, material, hands=0.5):
    """A pot from the wheel: throwing rings, a little out of round."""
    a, b, c = random.uniform(0, 6.3, 3)

    def wobble(angle, z):
        return hands * (0.9 * np.sin(2 * angle + a) * np.clip(z / 60, 0, 1) + 0.5 * np.sin(z * 0.75 + b + 0.4 * np.sin(angle)) + 0.3 * np.sin(3 * angle + c))
    return lathe(profile, material, 128, 3, wobble, "pot")


def cup(random, material):
    return thrown(random, [(0, 3), (20, 3), (22, 0), (25, 0), (28, 3), (36, 18), (39.5, 40), (40, 66), (39.6, 80), (38.4, 81.5), (37, 80), (36.6, 66), (36, 40), (32, 20), (22, 9), (0, 8)], material)


def bowl(random, material):
    return thrown(random, [(0, 3), (26, 3), (28, 0), (32, 0), (34, 6), (52, 18), (68, 42), (74, 66), (75, 70), (73.6, 71.4), (72, 70), (64, 42), (50, 24), (30, 13), (0, 11)], material, 0.7)


def vase(random, material):
    return thrown(random, [(0, 2), (24, 2), (27, 0), (32, 1), (46, 24), (50, 52), (44, 82), (26, 108), (13, 124), (10.5, 142), (11.5, 162), (15, 170), (14, 170.6), (9.4, 162), (8.4, 142), (10, 124), (6, 110), (0, 108)], material, 0.6)


def dish(random, radius, material=None):
    """A small open dish for what is shown."""
    r = radius
    return thrown(random, [(0, 2), (r * 0.5, 2), (r * 0.54, 0), (r * 0.6, 0), (r * 0.64, 2.4), (r * 0.88, 9), (r, 20), (r - 1, 21.2), (r - 2.6, 20), (r * 0.85, 12), (r * 0.55, 6.4), (0, 5.6)], material or clay("#a88a6c", "#e4dccd", 0.1), 0.5)
