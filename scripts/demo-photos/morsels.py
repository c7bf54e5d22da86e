"""Small edible things, one mesh each; sizes in mm."""
import math

import bpy
import numpy as np
from mathutils import Matrix

import materials as m
from mesh import grid, lathe, noise, surface


def ball(shape, material, rows=20, columns=28, name="ball"):
    """A closed lump: `shape(direction)` gives the point for unit directions (rows, columns, 3)."""
    way = grid(lambda u, v: (np.sin(v * math.pi) * np.cos(u * 2 * math.pi), np.sin(v * math.pi) * np.sin(u * 2 * math.pi), np.cos(v * math.pi)), rows, columns + 1)[:, :-1]
    return surface(shape(way), grid(lambda u, v: (u * 40, v * 20), rows, columns), material, wrap=True, name=name)


def coffee_bean(random):
    skin = m.speckled("#4d2c19", "#6e4227", 18, rough=0.38, bump=0.15, distance=0.004)

    def shape(way):
        x, y, z = way[..., 0] * 5.6, way[..., 1] * 4.1, way[..., 2] * 3.1
        z = np.where(z > 0, z * 0.62 - 1.3 * np.exp(-((y / 0.75) ** 2)) * (np.abs(x) < 5.2), z)
        return np.stack([x, y, z], -1)
    return [ball(shape, skin, 24, 32)]


def cashew(random):
    out = []
    skin = m.speckled("#d9b47c", "#ecd7ab", 9, rough=0.5, bump=0.2, distance=0.006, wax=0.15)
    for bend in (1.5, 1.75):
        def shape(way):
            along = way[..., 0]
            a = along * bend
            thick = np.sqrt(np.clip(1 - along ** 2, 0, 1)) ** 0.75 * (5.4 - along * 0.9)
            norm = np.sqrt(way[..., 1] ** 2 + way[..., 2] ** 2) + 1e-6
            r = 8.2 + way[..., 1] / norm * thick
            return np.stack([r * np.sin(a), r * np.cos(a) - 6, way[..., 2] / norm * thick * 0.86], -1)
        def turned(way, shape=shape):
            return shape(way[..., [2, 0, 1]])
        out.append(ball(turned, skin, 30, 24))
    return out


def tempe_skin():
    def make():
        n = m.Nodes("tempe")
        where = n.coords("Object")
        cells = n.add("TexVoronoi", props={"feature": "F1"}, Vector=where, Scale=11.0).outputs[0]
        edge = n.ramp(cells, (0.30, m.rgb("#f0d9a4")), (0.52, m.rgb("#c98f48")), (0.72, m.rgb("#9a5f28")))
        cloud = n.noise(where, 4.0, 6)
        tone = n.mix(n.ramp(cloud, (0.45, (0, 0, 0, 1)), (0.75, (1, 1, 1, 1))), edge, m.rgb("#b9772f"))
        leaf = n.ramp(n.noise(where, 9.0, 2), (0.70, (0, 0, 0, 1)), (0.73, (1, 1, 1, 1)))
        tone = n.mix(leaf, tone, m.rgb("#5d6b2c"))
        height = n.math("ADD", n.math("MULTIPLY", cells, -1.0), n.math("MULTIPLY", n.noise(where, 30.0, 5), 0.5))
        return n.skin(Base_Color=tone, Roughness=0.5, Coat_Weight=0.12, Normal=n.bump(height, 0.7, 0.03))
    return m._once("tempe", make)


def tempe_chip(random):
    out = []
    for k in range(5):
        warp = random.uniform(-1, 1, 4)
        edge = random.uniform(0, 6.3, 3)

        def point(u, v):
            a = u * 2 * math.pi
            r = 25 * v * (1 + 0.05 * np.sin(3 * a + edge[0]) + 0.03 * np.sin(7 * a + edge[1]) + 0.02 * np.sin(13 * a + edge[2]))
            x, y = r * np.cos(a), r * np.sin(a) * 0.86
            z = (warp[0] * (x / 25) ** 2 + warp[1] * (y / 25) ** 2 + warp[2] * x * y / 600) * 6 + np.sin(x * 0.3 + warp[3] * 3) * 0.7 + np.sin(y * 0.37) * 0.5
            return x, y, z
        points = grid(point, 18, 65)[:, :-1]
        out.append(surface(points, grid(lambda u, v: (u * 90, v * 25), 18, 64), tempe_skin(), wrap=True, thickness=2.0, name="chip"))
    context, meshes = bpy.context, []
    for thing in out:
        graph = context.evaluated_depsgraph_get()
        mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(graph))
        fresh = bpy.data.objects.new("chip", mesh)
        context.scene.collection.objects.link(fresh)
        bpy.data.objects.remove(thing)
        meshes.append(fresh)
    return meshes


def rosette(random):
    """A piped sago biscuit."""
    skin = m.speckled("#d39a4a", "#efcf8d", 8, rough=0.62, bump=0.35, distance=0.012)
    out = []
    for lean in (0.0, 0.4):
        wave = lambda angle, z, lean=lean: 1.9 * np.sin(angle * 8 + z * 0.16 + lean) * np.clip(z / 4, 0.35, 1)
        out.append(lathe([(0, 0), (14, 0), (17.5, 3), (15.5, 7.5), (10.5, 11), (6.5, 13.5), (2.5, 15.5), (0, 16.5)], skin, 96, 2, wave))
    return out


def rusk(random, skin=None):
    """A slice of dried milk bread, buttered and sugared."""
    skin = skin or m.speckled("#c98d43", "#edc987", 5, rough=0.66, bump=0.6, distance=0.03)
    out = []
    for _ in range(3):
        k = random.uniform(0.95, 1.05)

        def shape(way):
            x = np.sign(way[..., 0]) * np.abs(way[..., 0]) ** 0.45 * 33 * k
            y = np.sign(way[..., 1]) * np.abs(way[..., 1]) ** 0.5 * 25 + np.where(way[..., 1] > 0, np.abs(way[..., 0]) ** 2 * -3, 0)
            z = np.sign(way[..., 2]) * np.abs(way[..., 2]) ** 0.35 * 7
            return np.stack([x, y, z + np.sin(x * 0.2) * 0.6 + np.cos(y * 0.23) * 0.6], -1)
        out.append(ball(shape, skin, 40, 56))
    return out


def petals(random):
    """Dried butterfly pea and cut lemongrass."""
    blue = m.speckled("#1b2350", "#39458f", 14, rough=0.8, bump=0.5, distance=0.01)
    green = m.speckled("#a9a568", "#d8cf9a", 10, rough=0.8, bump=0.3, distance=0.01)
    out = []
    for k in range(4):
        twist = random.uniform(-2, 2)

        def leaf(u, v):
            a = (u - 0.5) * (2.2 + v * 1.5)
            w = 5.5 * np.sin(np.clip(v, 0.04, 1) * math.pi) ** 0.7
            return w * np.sin(a) + v * twist, (v - 0.5) * 19, w * (1 - np.cos(a)) * 0.9 + np.sin(v * 7 + k) * 1.2
        out.append(surface(grid(leaf, 18, 11), grid(lambda u, v: (u, v), 18, 11), blue, thickness=0.5, name="petal"))
    for length in (13, 18):
        out.append(surface(grid(lambda u, v: (1.5 * np.cos(u * 5.4), (v - 0.5) * length, 1.5 * np.sin(u * 5.4) + 0.6 * np.sin(v * 3)), 6, 10), grid(lambda u, v: (u, v), 6, 10), green, thickness=0.4, name="grass"))
    return out


def grain(random, colour="#8f5a28", light="#c08a48", size=1.1):
    skin = m.speckled(colour, light, 40, rough=0.6, bump=0.2, distance=0.004)
    out = []
    for _ in range(3):
        bend = random.normal(0, 0.25, 3)
        out.append(ball(lambda way: way * size * (1 + bend[0] * way[..., :1] + bend[1] * way[..., 1:2] * way[..., 2:] + bend[2] * way[..., 2:]), skin, 7, 9))
    return out


def clove(random):
    skin = m.speckled("#3d2012", "#5b3320", 20, rough=0.7, bump=0.3, distance=0.006)
    bud = lathe([(0, 0), (1.3, 0.4), (1.5, 8), (2.6, 10), (3.4, 11.6), (1.9, 11.8), (2.3, 13.4), (1.4, 15), (0, 15.3)], skin, 16, 1)
    bud.data.transform(Matrix.Rotation(math.pi / 2, 4, "X"))
    return [bud]


def powder(random, radius, height, colour, light, fine=30):
    """A cone of ground coffee or sugar with a rough skin."""
    rows, columns = 90, 180
    rough = noise(random, (rows, columns + 1), 4) * 1.6 + random.normal(0, 0.35, (rows, columns + 1))

    def point(u, v):
        a, r = u * 2 * math.pi, v * radius * (1 + 0.06 * np.sin(u * 19) + 0.04 * np.sin(u * 43 + 1))
        z = height * np.exp(-((v * 1.55) ** 2)) + rough * np.clip(1.05 - v, 0, 1) - v ** 6 * 2
        return r * np.cos(a), r * np.sin(a), z
    points = grid(point, rows, columns + 1)[:, :-1]
    return surface(points, grid(lambda u, v: (u * 200, v * radius), rows, columns), m.speckled(colour, light, fine, rough=0.9, bump=0.9, distance=0.02), wrap=True, name="powder")
