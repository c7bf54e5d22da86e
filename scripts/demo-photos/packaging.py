"""What goods are packed in. Sizes in mm; every function answers one handle standing on the ground, front towards -y."""
import math

import numpy as np

import materials as m
from mesh import box, cord, grid, group, lathe, noise, put, surface

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


def label(image, width, height, lift=0.0):
    """A flat label facing -y, its middle at the origin, its back at y=0."""
    points = grid(lambda u, v: ((u - 0.5) * width, -0.35 - lift + 0 * u, (v - 0.5) * height), 2, 2)
    uv = np.array([[[0, 0], [1, 0]], [[0, 1], [1, 1]]], float) * 100
    return surface(points, uv, m.sticker(image), thickness=0.5, smooth=False, name="label")


def wrapped_label(image, radius, width, height, z):
    """A label round a jar, facing -y, its middle at height z."""
    arc = width / radius
    r = radius + 0.35
    points = grid(lambda u, v: (r * np.sin((u - 0.5) * arc), -r * np.cos((u - 0.5) * arc), z + (v - 0.5) * height), 2, 49)
    uv = grid(lambda u, v: (u, v), 2, 49) * 100
    return surface(points, uv, m.sticker(image), thickness=0.3, name="label")


def ribbon(points, width, material):
    """A flat ribbon along points in the y-z plane, `width` along x."""
    line = np.array(points, float)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    sheet = np.stack([np.stack([np.full(len(line), s * width / 2), line[:, 0], line[:, 1]], -1) for s in (-1, 1)], 1)
    uv = np.stack([np.broadcast_to(np.array([0, width])[None], (len(line), 2)), np.broadcast_to(run[:, None], (len(line), 2))], -1)
    return surface(sheet, uv, material, thickness=0.6, name="ribbon")


def lidded_box(product, width, depth, height, lid=0.28):
    """A closed rigid box: base, overlapping lid with a shadow line, label on the front."""
    low = height * (1 - lid)
    base = box(width - 3, depth - 3, low + 2, product.wrap(), bevel=1.0)
    neck = put(box(width - 7, depth - 7, height - 6, m.paper("#efe6d4"), bevel=0.8), z=2)
    cap = put(box(width, depth, height - low - 0.8, product.wrap(), bevel=1.0), z=low + 0.8)
    return group(base, neck, cap)


def standing_box(product, width, height, depth, portrait=True, lid=0.24):
    """The same box standing upright with its label on the front."""
    root = lidded_box(product, width, depth, height, lid)
    h = min(height * (1 - lid) * 0.78, width * 0.72 * (4 / 3))
    if portrait:
        size, name = (h * 0.75, h), f"portrait-{product.handle}"
    else:
        w = min(width * 0.76, height * (1 - lid) * 0.78 / 0.6875)
        size, name = (w, w * 0.6875), f"landscape-{product.handle}"
    tag = put(label(name, *size), y=-depth / 2 + 1.5, z=height * (1 - lid) * 0.5)
    tag.parent = root
    return root


def flat_box(product, width, depth, height):
    """A shallow closed box lying down, label on top."""
    root = lidded_box(product, width, depth, height, 0.62)
    h = min(depth * 0.7, width * 0.7 * 0.6875)
    tag = put(label(f"landscape-{product.handle}", h / 0.6875, h), z=height, pitch=-90)
    tag.parent = root
    return root


def tray(width, depth, height, outside, inside="#f3ecde", board=2.2):
    """An open box of board."""
    return box(width, depth, height, [outside, m.paper(inside), m.paper(inside)], open_sides=("top",), thickness=board)


def lid_of(product, width, depth, height):
    """A lid alone, lying open side down."""
    root = box(width, depth, height, product.wrap(), bevel=1.0)
    h = min(depth * 0.7, width * 0.7 * 0.6875)
    tag = put(label(f"landscape-{product.handle}", h / 0.6875, h), z=height, pitch=-90)
    return group(root, tag)


def sleeve(product, width, depth, height, board=2.0):
    """A tube of board along y."""
    outside = product.wrap()
    inside = m.paper("#e9dfcc")
    shell = []
    for w, h, x, z in ((width, board, 0, 0), (width, board, 0, height - board), (board, height - 2 * board, -width / 2 + board / 2, board), (board, height - 2 * board, width / 2 - board / 2, board)):
        shell.append(put(box(w, depth, h, outside, bevel=0.5), x=x, z=z))
    lining = []
    for w, h, x, z in ((width - 2 * board, 0.3, 0, board), (width - 2 * board, 0.3, 0, height - board - 0.3)):
        lining.append(put(box(w, depth - 1, h, inside, bevel=0.05), x=x, z=z))
    h = min(depth * 0.7, width * 0.7 * 0.6875)
    tag = put(label(f"landscape-{product.handle}", h / 0.6875, h), z=height, pitch=-90)
    return group(shell, lining, tag)


def drawer_box(product, width, depth, height, out=0.0):
    """A drawer box lying down, its tray pulled forward by `out` mm, with a ribbon to pull. Answers (box, tray)."""
    inner = tray(width - 6, depth - 2, height - 6, product.wrap())
    pull = ribbon([(-depth / 2 + 6, (height - 6) * 0.52), (-depth / 2 - 1, (height - 6) * 0.5), (-depth / 2 - 9, (height - 6) * 0.42), (-depth / 2 - 12, (height - 6) * 0.3), (-depth / 2 - 9, (height - 6) * 0.2), (-depth / 2 - 1, (height - 6) * 0.14), (-depth / 2 + 3, (height - 6) * 0.12)], 11, m.fabric(product.colours["accent"], thread=0.7))
    drawer_ = put(group(inner, pull), y=-out, z=3)
    return group(sleeve(product, width, depth, height), drawer_), drawer_


def standing_drawer(product, width, height, depth):
    """A closed drawer box standing on its long edge, portrait label on the face."""
    shell = box(width, depth, height, product.wrap(), bevel=0.7)
    face = put(box(width - 4.4, depth - 4.4, 1.4, m.paper("#e9dfcc"), bevel=0.3), z=height - 0.8)
    pull = put(ribbon([(-4, 0), (-4, 7), (0, 12), (4, 7), (4, 0)], 10, m.fabric(product.colours["accent"], thread=0.7)), z=height)
    h = height * 0.62
    tag = put(label(f"portrait-{product.handle}", h * 0.75, h), y=-depth / 2, z=height * 0.5)
    return group(shell, face, pull, tag)


def tissue(random, width, depth, height, spread=1.15, colour="#f7f2e8"):
    """Crumpled tissue paper standing up out of a box or bag."""
    sheets = []
    for k in range(4):
        turn = k * math.pi / 2 + random.uniform(-0.2, 0.2)
        ridge = noise(random, (26, 44), 5) * 7 + noise(random, (26, 44), 11) * 2.4
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


def disc(image, radius, z):
    """A round sticker lying at height z."""
    points = grid(lambda u, v: (v * radius * np.cos(u * 2 * math.pi), v * radius * np.sin(u * 2 * math.pi), z + 0 * u), 2, 97)
    uv = grid(lambda u, v: (0.5 + 0.5 * v * np.cos(u * 2 * math.pi), 0.5 + 0.5 * v * np.sin(u * 2 * math.pi)), 2, 97) * 100
    return surface(points, uv, m.sticker(image), name="seal")


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


def hang_tag(product, width=34, thread=None):
    """A card on a thread, facing -y, hanging from its middle top at the origin."""
    h = width * 1.9
    card = put(label(f"tag-{product.handle}", width, h), z=-h / 2 - 10)
    hole = put(lathe([(2.6, 0), (2.6, 0.8), (1.4, 0.8), (1.4, 0)], m.plain("#b08d57", 0.35, 1.0), 24, 1), z=-17, y=-0.3, pitch=90)
    string = cord([(0, -0.6, -16), (-2.5, -1, -8), (-1, 0, 0), (2.5, 1, -7), (0.4, 0.4, -16)], 0.5, thread or m.fabric(product.deep(), thread=0.6))
    return group(card, hole, string)
