"""Bags, cushions and books."""
import math

import numpy as np

import materials as m
from mesh import box, cord, grid, group, lathe, noise, put, smooth_profile, surface


def soft_bag(random, width, height, depth, material, slouch=1.0, rows=90, columns=140, flat=0.35):
    """A bag standing by itself: full at the foot, closing towards the mouth. Answers (surface, points)."""
    lump = noise(random, (rows, columns + 1), 2.4) * 3.4 * slouch + noise(random, (rows, columns + 1), 6) * 0.9 * slouch

    dense = np.linspace(0, 2 * math.pi, 4000)
    ring = np.stack([np.sign(f(dense)) * np.abs(f(dense)) ** 0.42 * side for f, side in ((np.cos, width), (np.sin, depth * 0.8))], -1)
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))])
    even = lambda u: np.interp(u, run / run[-1], dense)

    def shape(u, v):
        a = even(u)
        c, s = np.cos(a), np.sin(a)
        wide = width / 2 * (1 - 0.035 * np.sin(v * math.pi) - 0.02 * v)
        deep = depth / 2 * (1 - (1 - flat) * v ** 1.3)
        power = 0.36
        x = np.sign(c) * np.abs(c) ** power * wide
        y = np.sign(s) * np.abs(s) ** (power + 0.3 * v) * deep
        push = lump * np.sin(np.clip(v, 0, 0.9999) * math.pi) ** 0.6 * np.clip(np.sin(u * math.pi) * 8, 0, 1)
        return x + push * 0.35 * c, y + push * s, v * height + slouch * 3 * np.sin(a * 2 + 0.6) * v ** 3 - slouch * 4 * v ** 3 * np.abs(c) ** 3 * -1
    points = grid(shape, rows, columns + 1)[:, :-1]
    uv = grid(lambda u, v: (u * 2 * (width + depth), v * height), rows, columns + 1)[:, :-1]
    return surface(points, uv, material, wrap=True, thickness=1.6, name="bag"), points


def belt(points, width, material, thickness=2.4, normal=(0, 1, 0)):
    """A flat strap along points, its broad side facing `normal`."""
    line = smooth_profile(points, 4)
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    along = np.gradient(line, axis=0)
    side = np.cross(along, np.array(normal, float))
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    sheet = np.stack([line - side * width / 2, line + side * width / 2], 1)
    uv = np.stack(np.broadcast_arrays(np.array([[0.0, width]]), run[:, None]), -1)
    return surface(sheet, uv, material, thickness=thickness, name="belt")


def tote(product, random, cloth, canvas):
    """A canvas tote, 38 by 40 by 10 cm."""
    body, points = soft_bag(random, 380, 400, 100, cloth, 1.6)
    parts = [body]
    for side in (-1, 1):
        y = side * 19
        lean = 26 if side < 0 else 10
        parts.append(belt([(-78, y - side * 2 - 18 * (side < 0) * 0.6, 300), (-78, y + side * 1, 400), (-74, y + side * lean * 0.3, 500), (-58, y + side * lean, 590), (0, y + side * lean * 1.3, 640), (58, y + side * lean, 590), (74, y + side * lean * 0.3, 500), (78, y + side * 1, 400), (78, y - side * 2 - 18 * (side < 0) * 0.6, 300)], 26, canvas))
    return group(parts)


def pandan_bag(random, material, leather, lining):
    """A plaited bag, 34 by 28 by 12 cm, with leather straps."""
    body, points = soft_bag(random, 340, 280, 120, material, 0.9, flat=0.5)
    inner, _ = soft_bag(random, 328, 272, 108, lining, 0.6, flat=0.45)
    edge = [tuple(p) for p in points[-1][::3]]
    parts = [body, put(inner, z=4), cord(edge, 3.4, leather, cyclic=True)]
    for side in (-1, 1):
        y = side * 31
        parts.append(belt([(-78, y + side * 4, 214), (-78, y + side * 2, 280), (-72, y + side * 8, 360), (-54, y + side * 18, 440), (0, y + side * 24, 478), (54, y + side * 18, 440), (72, y + side * 8, 360), (78, y + side * 2, 280), (78, y + side * 4, 214)], 17, leather))
        for x in (-78, 78):
            for z in (222, 262):
                parts.append(put(lathe([(4, 0), (4, 1), (2, 2.2), (0, 2.3)], m.plain("#b08d57", 0.35, 1.0), 20, 1), x=x, y=y + side * 5.4, z=z, pitch=90 if side < 0 else -90))
    return group(parts)


def pillow(random, material, size=450, thick=150):
    """A cushion standing on its edge, facing -y, its foot at z=0."""
    rows = columns = 80
    parts = []
    for side in (-1, 1):
        dent = noise(random, (rows, columns), 2.2) * 5 + noise(random, (rows, columns), 5) * 1.6

        def shape(u, v):
            x, z = (u - 0.5) * 2, (v - 0.5) * 2
            full = np.clip((1 - np.abs(x) ** 3.2) * (1 - np.abs(z) ** 3.2), 0, 1) ** 0.5
            pull = 1 - 0.055 * (1 - np.abs(x) ** 2) * np.abs(z) ** 3
            pull2 = 1 - 0.055 * (1 - np.abs(z) ** 2) * np.abs(x) ** 3
            return x * size / 2 * pull2, side * (full * thick / 2 + dent * full), z * size / 2 * pull + size / 2
        parts.append(surface(grid(shape, rows, columns), grid(lambda u, v: (u * size, v * size), rows, columns), material, name="pillow"))
    return group(parts)


def notebook(product, cloth, width=150, height=210, thick=17):
    """A sewn A5 book lying down, cover in cloth, a ribbon and a label."""
    pages = put(box(width - 8, height - 7, thick - 4.6, m.paper("#f1e7d2"), bevel=0.3), x=1, z=2.3)
    boards = [put(box(width, height, 2.2, cloth, bevel=0.9), z=z) for z in (0, thick - 2.2)]
    spine = put(surface(grid(lambda u, v: (-width / 2 - 4.4 * np.sin(u * math.pi), (v - 0.5) * height, thick * u), 24, 18), grid(lambda u, v: (u * thick * 1.4, v * height), 24, 18), cloth, thickness=1.2, name="spine"))
    tail = belt([(width * 0.2, height / 2 - 20, thick * 0.6), (width * 0.2, -height / 2 + 2, thick * 0.6), (width * 0.2, -height / 2 - 14, thick * 0.4), (width * 0.23, -height / 2 - 34, 0.6)], 6, m.fabric(product.colours["accent"], thread=0.6), 0.5, (0, 0, 1))
    return group(pages, boards, spine, tail)
