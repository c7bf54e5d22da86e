"""Made things: clay, plaiting, wood, soap, books, bags."""
import math

import bpy
import numpy as np

import materials as m
from mesh import box, cord, grid, group, lathe, noise, put, smooth_profile, surface
from morsels import ball


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


def weave(tones, strips=16, twill=2, seed=1, accent=None, rows_of_accent=()):
    """A seamless plait as colour and height images in memory. `tones` are two colours between which the strips vary."""
    size = 1024
    random = np.random.default_rng(seed)
    y, x = np.meshgrid(np.arange(size) / size, np.arange(size) / size, indexing="ij")
    i, j = np.floor(x * strips).astype(int), np.floor(y * strips).astype(int)
    fx, fy = x * strips - i, y * strips - j
    over = ((i - j) % (2 * twill)) < twill
    low, high = np.array(m.rgb(tones[0])[:3]), np.array(m.rgb(tones[1])[:3])
    warp, weft = random.uniform(0, 1, strips), random.uniform(0, 1, strips)
    share = np.where(over, warp[i], weft[j])[..., None]
    fibre = np.zeros((size, size))
    lines = random.normal(0, 1, size)
    fibre = np.where(over, lines[None, :].repeat(size, 0), lines[:, None].repeat(size, 1))
    colour = low * (1 - share) + high * share
    if accent:
        tint = np.array(m.rgb(accent)[:3])
        dyed = np.where(over, np.isin(i, rows_of_accent), np.isin(j, rows_of_accent))
        colour = np.where(dyed[..., None], tint * (0.85 + 0.3 * share), colour)
    across = np.where(over, fx, fy)
    along = np.where(over, (fy + (j - i) % (2 * twill)), (fx + (i - j - twill) % (2 * twill))) / twill
    round_ = np.clip(1 - np.abs(across * 2 - 1) ** 5, 0, 1)
    arch = np.sin(np.clip(along % 1, 0, 1) * math.pi) ** 0.5
    height = round_ * (0.55 + 0.45 * arch) + fibre * 0.025
    colour = colour * (0.5 + 0.5 * round_ ** 0.7)[..., None] * (0.72 + 0.28 * arch)[..., None] * (1 + 0.07 * fibre)[..., None]
    pair = []
    for name, data in (("colour", colour), ("height", np.repeat(height[..., None], 3, 2))):
        image = bpy.data.images.new(f"weave-{name}", size, size, float_buffer=True, is_data=name == "height")
        pixels = np.ones((size, size, 4), np.float32)
        pixels[..., :3] = np.clip(data, 0, 1)
        image.pixels.foreach_set(pixels.ravel())
        pair.append(image)
    return pair


def plait(tones, tile, turn=0.0, strips=16, twill=2, accent=None, rows_of_accent=(), bump=0.9):
    """Plaited pandan; a tile of `strips` strips is `tile` mm. UV in scene units."""
    def make():
        n = m.Nodes("plait")
        colour, height = weave(tones, strips, twill, 1, accent, rows_of_accent)
        where = n.coords("UV", (100 / tile, 100 / tile, 1), turn)
        one = n.add("TexImage", props={"interpolation": "Cubic"}, Vector=where)
        one.image = colour
        two = n.add("TexImage", props={"interpolation": "Cubic"}, Vector=where)
        two.image = height
        return n.skin(Base_Color=one.outputs[0], Roughness=0.55, Specular_IOR_Level=0.35, Normal=n.bump(two.outputs[0], bump, tile / strips * 0.0032))
    return m._once(("plait", tones, tile, turn, strips, twill, accent, bump), make)


def basket(random, radius, height, material, rim_material, leather):
    """A round basket with a double rim and leather grips."""
    a, b = random.uniform(0, 6.3, 2)
    wobble = lambda angle, z: 1.3 * np.sin(3 * angle + a) * z / height + 0.8 * np.sin(5 * angle + b)
    r = radius
    body = lathe([(0, 0.5), (r * 0.86, 0.5), (r * 0.93, 3), (r * 0.97, 12), (r, height * 0.5), (r * 0.985, height), (r * 0.985 - 4, height), (r - 5, height * 0.5), (r * 0.9, 8), (0, 5)], material, 160, 2, wobble)
    rim = []
    for lift, out in ((0, 0), (-9, 1.2)):
        points = [((r * 0.985 - 1.5 + out) * math.cos(t), (r * 0.985 - 1.5 + out) * math.sin(t), height + lift + 1.2 * math.sin(t * 26)) for t in np.linspace(0, 2 * math.pi, 200, endpoint=False)]
        rim.append(cord(points, 3.6, rim_material, cyclic=True))
    stitch = []
    for t in np.linspace(0, 2 * math.pi, 44, endpoint=False):
        c, s = math.cos(t), math.sin(t)
        stitch.append(cord([((r * 0.985 + 4) * c, (r * 0.985 + 4) * s, height - 14), ((r * 0.985 + 4.6) * math.cos(t + 0.06), (r * 0.985 + 4.6) * math.sin(t + 0.06), height - 3), ((r * 0.985 - 0) * math.cos(t + 0.1), (r * 0.985 - 0) * math.sin(t + 0.1), height + 4.6)], 1.0, rim_material))
    grips = []
    for t in (0.18, math.pi - 0.18):
        grips.append(strap(t, r * 0.985 + 5, height - 26, radius * 0.34, height * 0.2, leather))
    return group(body, rim, stitch, grips)


def strap(angle, radius, z, half, rise, leather, width=15):
    """A leather grip bent over a rim at an angle."""
    t = np.linspace(-1, 1, 40)
    along = t * half
    up = z + (1 - np.abs(t) ** 2.6) * (rise + 26)
    out = radius + 1 + 5 * (1 - t ** 2)
    spread = along / radius
    points = np.stack([np.stack([(out + 0) * np.cos(angle + spread), (out + 0) * np.sin(angle + spread), up + s * width / 2], -1) for s in (-1, 1)], 1)
    band = surface(points, np.stack(np.broadcast_arrays(along[:, None], np.array([[0, width]])), -1), leather, thickness=2.6, name="strap")
    rivets = [put(lathe([(3, 0), (3, 1), (1.6, 2), (0, 2.1)], m.plain("#b08d57", 0.35, 1.0), 20, 1), x=(radius + 2.5) * math.cos(angle + s * half / radius * 0.97), y=(radius + 2.5) * math.sin(angle + s * half / radius * 0.97), z=z + 1, pitch=90, yaw=math.degrees(angle) + 90) for s in (-1, 1)]
    return group(band, rivets)


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


def notebook(product, cloth, width=150, height=210, thick=17):
    """A sewn A5 book lying down, cover in cloth, a ribbon and a label."""
    pages = put(box(width - 8, height - 7, thick - 4.6, m.paper("#f1e7d2"), bevel=0.3), x=1, z=2.3)
    boards = [put(box(width, height, 2.2, cloth, bevel=0.9), z=z) for z in (0, thick - 2.2)]
    spine = put(surface(grid(lambda u, v: (-width / 2 - 4.4 * np.sin(u * math.pi), (v - 0.5) * height, thick * u), 24, 18), grid(lambda u, v: (u * thick * 1.4, v * height), 24, 18), cloth, thickness=1.2, name="spine"))
    tail = belt([(width * 0.2, height / 2 - 20, thick * 0.6), (width * 0.2, -height / 2 + 2, thick * 0.6), (width * 0.2, -height / 2 - 14, thick * 0.4), (width * 0.23, -height / 2 - 34, 0.6)], 6, m.fabric(product.colours["accent"], thread=0.6), 0.5, (0, 0, 1))
    return group(pages, boards, spine, tail)


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
        norm = np.sqrt(y ** 2 + z ** 2) + 1e-6
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
