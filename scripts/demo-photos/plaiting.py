"""Plaited pandan: the weave as an image, and baskets."""
import math

import bpy
import numpy as np

import materials as m
from mesh import cord, group, lathe, put, surface


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
