"""Soap, and what lies beside the goods."""
import math

import numpy as np

import materials as m
from mesh import box, cord, group, lathe, put
from morsels import ball


def soap(product, low, high):
    """A stamped bar, 80 by 55 by 25 mm."""
    def make():
        n = m.Nodes("soap")
        where = n.coords("Object")
        cloud = n.noise(where, 3.0, 6, 0.6, 0.8)
        dots = n.noise(where, 55.0, 3)
        body = n.mix(n.ramp(dots, (0.58, (0, 0, 0, 1)), (0.66, (1, 1, 1, 1))), n.ramp(cloud, (0.35, m.rgb(low)), (0.7, m.rgb(high))), m.rgb(low, 0.7))
        flat = n.coords("Object", (2.5, 2.5, 1))
        moved = n.add("Mapping", Vector=flat, Location=(0.5, 0.5, 0)).outputs[0]
        stamp = n.add("RGBToBW", Color=n.image(f"emblem-{product.brand}", moved, "CLIP", raw=True)).outputs[0]
        up = n.math("GREATER_THAN", n.add("SeparateXYZ", Vector=n.add("NewGeometry").outputs["Normal"]).outputs[2], 0.9)
        pressed = n.math("MULTIPLY", stamp, up)
        tone = n.mix(n.math("MULTIPLY", pressed, 0.3), body, m.rgb(low, 0.62))
        height = n.math("ADD", n.math("MULTIPLY", pressed, -2.5), n.math("MULTIPLY", n.noise(where, 12.0, 6), 0.25))
        return n.skin(Base_Color=tone, Roughness=0.48, Subsurface_Weight=0.2, Subsurface_Radius=(0.06, 0.05, 0.04), Specular_IOR_Level=0.4, Normal=n.bump(height, 0.7, 0.03))
    return box(80, 55, 25, m._once(("soap", low, high), make), bevel=4.5, segments=6)


def dipper(material):
    """A honey dipper lying along x."""
    head = [(0, 0)]
    for k in range(7):
        r = 9 * math.sin((k + 1) / 8 * math.pi) + 4
        head += [(r, k * 5 + 1), (r, k * 5 + 3), (r - 3, k * 5 + 3.6), (r - 3, k * 5 + 5)]
    return lathe([*head, (3.4, 38), (3, 60), (3.4, 120), (4.4, 145), (4, 152), (0, 154)], material, 48, 1)


def coconut(random):
    """Half a coconut, open side up."""
    husk = m.speckled("#4a2f1c", "#7d5635", 22, rough=0.9, bump=1.0, distance=0.04)
    flesh = m.speckled("#f4efe3", "#fbf8f0", 5, rough=0.45, bump=0.1, distance=0.01, wax=0.3)
    wild = lambda angle, z: 1.2 * np.sin(angle * 5 + z * 0.2) + 0.8 * np.sin(angle * 11 + 2)
    shell = lathe([(0, 0), (22, 2), (44, 18), (55, 46), (57, 60), (54, 60.5)], husk, 96, 3, wild)
    inside = lathe([(54.5, 60.2), (53.5, 61), (44, 60.6), (42, 56), (36, 36), (20, 20), (0, 15)], flesh, 96, 2)
    return group(shell, inside)


def lemongrass(random):
    """A few stalks lying along x."""
    skin = m.speckled("#a8b070", "#e6e2bf", 3, rough=0.6, bump=0.4, distance=0.01)
    stalks = []
    for k in range(4):
        length = random.uniform(190, 230)
        stalks.append(put(lathe([(0, 0), (6, 1), (7.5, 14), (5.5, 40), (4, 110), (2.2, length), (0, length + 1)], skin, 24, 2), x=-90 + random.uniform(-8, 8), y=(k % 3) * 13 - 12, z=7 + (9 if k == 3 else 0), roll=90, yaw=random.uniform(-5, 5)))
    return group(stalks)


def sprig(random, height=150):
    """A single dry stem with seed heads."""
    stem = m.plain("#7a6a3f", 0.7)
    bud = m.speckled("#b9853f", "#dcb66c", 12, rough=0.8, bump=0.4, distance=0.02)
    parts = [cord([(0, 0, -60), (1, 0, 0), (5, 2, height * 0.5), (14, -2, height), (30, -4, height * 1.3)], 1.0, stem)]
    for k in range(16):
        s = 0.45 + k / 15 * 0.55
        x, z = 5 + 25 * s ** 2.2, height * 1.3 * s
        a = k * 2.4
        parts.append(cord([(x, 0, z), (x + 9 * math.cos(a), 9 * math.sin(a), z + 8), (x + 14 * math.cos(a), 13 * math.sin(a), z + 18)], 0.5, stem))
        parts.append(put(ball(lambda way: way * np.array([3.4, 3.4, 6.0]), bud, 10, 12), x=x + 14 * math.cos(a), y=13 * math.sin(a), z=z + 21))
    return group(parts)
