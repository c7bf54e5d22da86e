"""Tins, jars and bottles. Sizes in mm; the label faces -y."""
import numpy as np

import materials as m
from labels import disc, wrapped_label
from mesh import group, lathe, put


def tin(product, radius, height, lid=14, opened=False):
    """A tin with rolled rims and a paper sleeve. Opened, the lid is left out."""
    steel = m.plain("#c9c4ba", 0.28, 1.0)
    wall = lathe([(0, 0), (radius - 1, 0), (radius, 0.6), (radius, 2), (radius - 0.6, 2.6), (radius - 0.6, height), (radius - 1.4, height), (radius - 1.4, 3), (0, 3)], steel, rounds=1)
    parts = [wall]
    top = height - lid - 2
    sleeve_ = lathe([(radius - 0.4, 3.4), (radius - 0.2, 3.4), (radius - 0.2, top), (radius - 0.5, top)], product.wrap(), rounds=0)
    parts.append(sleeve_)
    w = min(radius * 1.55, top * 0.86 / 0.6875)
    if top > 24:
        parts.append(wrapped_label(f"landscape-{product.handle}" if top < radius * 2.2 else f"portrait-{product.handle}", radius, *((w, w * 0.6875) if top < radius * 2.2 else (top * 0.62, top * 0.827)), 3 + top / 2))
    if not opened:
        parts.append(put(tin_lid(product, radius, lid), z=height - lid))
    return group(parts)


def tin_lid(product, radius, lid):
    """The lid alone, standing on its rim, emblem on top."""
    gold = m.plain("#b9975b", 0.3, 1.0)
    cap = lathe([(radius + 0.5, 0), (radius + 0.9, 0.4), (radius + 0.9, 1.8), (radius + 0.4, 2.2), (radius + 0.4, lid - 1.6), (radius - 1, lid), (radius - 5, lid), (radius - 6, lid - 0.9), (0, lid - 0.9)], gold, rounds=2)
    seal = disc(f"emblem-{product.brand}", radius * 0.62, lid - 0.6)
    return group(cap, seal)


def jar(product, radius, height, filling, fill=0.86, opened=False, lid_colour="#b9975b", label_share=0.52):
    """A glass jar: thick foot, shoulder and screw lid. `filling` is the material inside, or None when the caller fills it."""
    neck, neck_h = radius * 0.84, height * 0.84
    outer = [(0, 0), (radius * 0.9, 0), (radius, 3), (radius, neck_h * 0.86), (radius * 0.99, neck_h * 0.92), (neck + 1, neck_h), (neck, neck_h + 2), (neck, height - 1), (neck - 1, height)]
    inner = [(neck - 2.6, height - 1), (neck - 3, neck_h + 1), (radius - 4.2, neck_h * 0.91), (radius - 3.6, neck_h * 0.85), (radius - 3.6, 8), (radius * 0.86, 6), (0, 5.4)]
    parts = [lathe(outer + inner, m.glass(), 128)]
    if filling:
        level = height * fill * 0.86
        body = [(0, 5.2), (radius * 0.86, 5.8), (radius - 3.4, 8), (radius - 3.4, min(level, neck_h * 0.85)), (radius - 3.4, level), (radius - 4.6, level - 0.2), (0, level - 0.9)]
        parts.append(lathe(body, filling, 128, 1))
    w = radius * 2 * 0.86
    parts.append(wrapped_label(f"landscape-{product.handle}", radius, w * 1.12, w * 1.12 * 0.6875, neck_h * label_share - 2))
    if not opened:
        parts.append(put(jar_lid(neck, height - neck_h, lid_colour), z=neck_h + 1.6))
    return group(parts)


def jar_lid(neck, deep, colour="#b9975b"):
    """A metal screw lid with a knurled edge."""
    r = neck + 2.4
    knurl = lambda angle, z: 0.28 * np.sign(np.sin(angle * 60)) * ((z > 2) & (z < deep * 0.72))
    return lathe([(r - 1, 0), (r, 0.4), (r + 0.2, 1.4), (r, 2), (r, deep * 0.75), (r, deep), (r - 2.4, deep + 2), (r - 6, deep + 1.6), (0, deep + 1.6)], m.plain(colour, 0.3, 1.0), 240, 2, knurl)


def bottle(product, radius, height, glass, oil, cap="#2a211b", fill=0.93):
    """A pharmacy bottle with round shoulders and a wooden or black cap."""
    neck, shoulder = radius * 0.42, height * 0.66
    outer = [(0, 0), (radius * 0.92, 0), (radius, 2.4), (radius, shoulder), (radius * 0.96, shoulder + radius * 0.25), (radius * 0.62, shoulder + radius * 0.52), (neck, shoulder + radius * 0.7), (neck, height * 0.9), (neck - 1, height * 0.9)]
    inner = [(neck - 2, height * 0.89), (neck - 2, shoulder + radius * 0.66), (radius * 0.6, shoulder + radius * 0.46), (radius - 3.2, shoulder + radius * 0.16), (radius - 3, shoulder), (radius - 3, 6), (radius * 0.84, 5), (0, 4.6)]
    parts = [lathe(outer + inner, glass, 112)]
    level = shoulder + radius * 0.2 if fill > 0.9 else shoulder * fill
    parts.append(lathe([(0, 4.4), (radius * 0.84, 4.8), (radius - 2.8, 6), (radius - 2.8, shoulder), (radius - 3.1, level), (0, level - 0.6)], oil, 112, 1))
    parts.append(wrapped_label(f"portrait-{product.handle}", radius, shoulder * 0.8 * 0.75, shoulder * 0.8, shoulder * 0.5 + 1))
    material = m.wood("#a3764a", "#7a5232", 6) if cap == "wood" else m.plain(cap, 0.42)
    parts.append(put(lathe([(0, 0), (neck + 2, 0), (neck + 2.6, 0.8), (neck + 2.6, height * 0.13), (neck + 1.6, height * 0.145), (0, height * 0.147)], material, 96, 2), z=height * 0.855))
    return group(parts)
