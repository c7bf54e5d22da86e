"""Paper bags, pouches and tissue. Sizes in mm, front towards -y."""
import math

import numpy as np

import materials as m
from labels import label
from mesh import box, cord, grid, group, lathe, noise, put, surface


def tissue(random, width, depth, height, spread=1.15, colour="#f7f2e8"):
    """Crumpled tissue paper standing up out of a box or bag."""
    sheets = []
    for k in range(4):
        turn = k * math.pi / 2 + random.uniform(-0.2, 0.2)
        ridge = noise(random, (26, 44), 4) * 4 + noise(random, (26, 44), 9) * 1.2
        span = width if k % 2 == 0 else depth
        away = (depth if k % 2 == 0 else width) / 2

        def sheet(u, v):
            x = (u - 0.5) * span * (0.96 + v * (spread - 1))
            y = -away * 0.9 - v * v * 16 + ridge * v
            z = v * height * (0.75 + 0.25 * np.sin(u * 17 + k) * np.cos(u * 7)) + ridge * 0.5 * v
            return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn), z

        points = grid(sheet, 26, 44)
        sheets.append(surface(points, grid(lambda u, v: (u * span, v * height), 26, 44), m.paper(colour, 0.7), thickness=0.15, smooth=True, name="tissue"))
    return group(sheets)


def paper_bag(product, random, width, height, depth, handles=True):
    """A kraft bag with folded sides, cotton cord and a printed label."""
    rows = 30
    crease = noise(random, (rows, 6), 2) * 0.9

    def ring(v):
        pull = depth * 0.34 * np.clip((v - 0.25) / 0.75, 0, 1) ** 1.3
        thin = 1 - 0.22 * np.clip((v - 0.2) / 0.8, 0, 1) ** 1.4
        d = depth / 2 * thin
        return [(-width / 2, -d), (width / 2, -d), (width / 2 - pull, 0), (width / 2, d), (-width / 2, d), (-width / 2 + pull, 0)]

    corner = []
    for i in range(rows):
        v = i / (rows - 1)
        corner.append([(x + crease[i, k], y + crease[i, k] * 0.7, v * height) for k, (x, y) in enumerate(ring(v))])
    corner = np.array(corner)
    steps = 8
    points = np.stack([corner[:, k] * (1 - s) + corner[:, (k + 1) % 6] * s for k in range(6) for s in np.arange(steps) / steps], 1)
    columns = 6 * steps
    body = surface(points, grid(lambda u, v: (u * (width + depth) * 2, v * height), rows, columns), m.kraft(), wrap=True, smooth=False, thickness=0.7, name="bag")
    floor = put(box(width - 2, depth - 2, 1, m.kraft(), bevel=0.3), z=0.2)
    parts = [body, floor]
    top = depth / 2 * 0.78
    hem = put(box(width - 1, 0.5, 26, m.kraft("#ad8455"), bevel=0.2), y=-top - 0.5, z=height - 27)
    parts.append(put(label(f"dark-{product.handle}", width * 0.5, width * 0.5 * 1.25), y=-depth / 2 * 0.955 - 1.2, z=height * 0.46, pitch=-math.degrees(math.atan(depth * 0.085 / height))))
    if handles:
        for side in (-1, 1):
            y = side * (top + (1.2 if side < 0 else -1))
            points = [(-width * 0.22, y, height - 18), (-width * 0.22, y + side * 2, height + 12), (-width * 0.2, y + side * 4, height + 52), (-width * 0.08, y + side * 5, height + 86), (width * 0.08, y + side * 5, height + 86), (width * 0.2, y + side * 4, height + 52), (width * 0.22, y + side * 2, height + 12), (width * 0.22, y, height - 18)]
            parts.append(cord(points, 2.3, m.fabric(product.deep(), thread=1.4)))
            for x in (-0.22, 0.22):
                parts.append(put(lathe([(5.2, 0), (5.2, 1.2), (2.6, 1.2), (2.6, 0)], m.plain("#b08d57", 0.35, 1.0), 24, 1), x=x * width, y=y - 1.2, z=height - 16, pitch=90))
    hem.parent = body
    return group(parts)


def pouch(product, random, width, height, depth, window=True, opened=False):
    """A kraft pouch with a window in its front, standing on its gusset. Answers (handle, window place)."""
    rows, columns = 90, 70
    crumple = noise(random, (rows, columns), 3.5) * 1.3 + noise(random, (rows, columns), 9) * 0.5

    def sheet(side):
        def shape(u, v):
            x = (u - 0.5) * 2
            fill = (1 - v ** 1.7) ** 0.75 if not opened else (1 - v ** 2.2 * 0.72) ** 0.8
            across = np.clip(1 - np.abs(x) ** 2.6, 0, 1) ** 0.6
            y = side * (depth / 2) * fill * across
            ease = np.clip(v * 6, 0, 1) * np.clip((1 - np.abs(x)) * 6, 0, 1)
            bulge = side * crumple * ease * np.clip(1.15 - v, 0, 1)
            narrow = 1 - 0.035 * np.sin(v * math.pi)
            return x * width / 2 * narrow, y + bulge, v * height + 1.5 * np.cos(x * 1.5) * (v < 0.02)
        return grid(shape, rows, columns)

    uv = grid(lambda u, v: (u, v), rows, columns) * 100
    front = surface(sheet(-1), uv, pouch_skin(width, height, window), name="pouch front")
    back = surface(sheet(1), uv, pouch_skin(width, height, False), name="pouch back")
    points = sheet(-1)
    low = grid(lambda u, v: ((u - 0.5) * width, (v * 2 - 1) * depth / 2 * np.clip(1 - np.abs((u - 0.5) * 2) ** 2.6, 0, 1) ** 0.6, 0 * u + 0.4), 9, columns)
    floor = surface(low, uv[:9], m.kraft(), name="pouch floor")
    tag_h = height * 0.37
    tag_w = tag_h * 0.8
    at = 0.63
    j = np.linspace(0.5 - tag_w / width / 2, 0.5 + tag_w / width / 2, 24) * (columns - 1)
    i = np.linspace(at - tag_h / height / 2, at + tag_h / height / 2, 24) * (rows - 1)
    jj, ii = np.meshgrid(j, i)
    tag = _sample(points, ii, jj)
    tag[..., 1] -= 0.7
    sticker = surface(tag, grid(lambda u, v: (u, v), 24, 24) * 100, m.sticker(f"dark-{product.handle}"), name="pouch label")
    return group(front, back, floor, sticker), points


def _sample(points, rows, columns):
    """Bilinear reading of a grid of points."""
    i, j = np.floor(rows).astype(int), np.floor(columns).astype(int)
    i, j = np.clip(i, 0, points.shape[0] - 2), np.clip(j, 0, points.shape[1] - 2)
    a, b = (rows - i)[..., None], (columns - j)[..., None]
    return points[i, j] * (1 - a) * (1 - b) + points[i + 1, j] * a * (1 - b) + points[i, j + 1] * (1 - a) * b + points[i + 1, j + 1] * a * b


def pouch_skin(width, height, window):
    """Kraft with a crimped seal and a zip; with a clear window low on the front."""
    def make():
        n = m.Nodes("pouch")
        uv = n.coords("UV")
        parts = n.add("SeparateXYZ", Vector=uv)
        u, v = parts.outputs[0], parts.outputs[1]
        fleck = n.noise(n.coords("Object", (40, 40, 14)), 1.0, 2, 0.7)
        tone = n.ramp(fleck, (0.3, m.rgb("#b98f60", 0.82)), (0.55, m.rgb("#b98f60")), (0.75, m.rgb("#b98f60", 1.12)))
        seal = n.math("GREATER_THAN", v, 0.93)
        ribs = n.math("MULTIPLY", n.math("SINE", n.math("MULTIPLY", v, height * 3.0)), seal)
        zip_ = n.math("SUBTRACT", 1.0, n.math("MINIMUM", n.math("MULTIPLY", n.math("ABSOLUTE", n.math("SUBTRACT", v, 0.885)), 160.0), 1.0))
        height_ = n.math("ADD", n.math("MULTIPLY", ribs, 0.35), n.math("ADD", n.math("MULTIPLY", zip_, 1.6), n.math("MULTIPLY", fleck, 0.25)))
        paper = n.add("BsdfPrincipled", Base_Color=tone, Roughness=0.72, Specular_IOR_Level=0.3, Normal=n.bump(height_, 0.6, 0.012))
        if not window:
            n.tree.links.new(paper.outputs[0], n.out.inputs[0])
            return n.material
        x = n.math("MULTIPLY", n.math("SUBTRACT", u, 0.5), width)
        z = n.math("MULTIPLY", n.math("SUBTRACT", v, 0.235), height)
        inside = n.math("SUBTRACT", 1.0, n.math("ADD", n.math("POWER", n.math("ABSOLUTE", n.math("DIVIDE", x, width * 0.36)), 4.0), n.math("POWER", n.math("ABSOLUTE", n.math("DIVIDE", z, height * 0.155)), 4.0)))
        clear = n.math("GREATER_THAN", inside, 0.0)
        film = n.add("MixShader", _0=0.10, _1=n.add("BsdfTransparent"), _2=n.add("BsdfGlossy", Roughness=0.12))
        mix = n.add("MixShader", _0=clear, _1=paper, _2=film)
        n.tree.links.new(mix.outputs[0], n.out.inputs[0])
        return n.material
    return m._once(("pouch", width, height, window), make)
