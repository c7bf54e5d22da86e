"""Food: what stands before the camera in each picture. A scene answers (things, view)."""
import math

import bpy
import numpy as np

import craft
import heap as h
import materials as m
import morsels
import packaging as p
from mesh import box, cord, group, lathe, put

WOOD = {"surface": "wood"}


def _served(random, kinds, count, radius, thickness, dish=62, sugar=None):
    """A dish heaped with small things."""
    bowl = craft.dish(random, dish)
    inside = lambda x, y: x * x + y * y < (dish * 0.8) ** 2
    floor = lambda x, y: 6 + ((x * x + y * y) ** 0.5 / dish) ** 3 * 12
    return group(bowl, sugar or h.heap(random, kinds, count, dish * 0.72, radius, thickness, floor, inside))


def _boxed(product, size, goods, lid=0.24):
    """A tall rigid box closed, and open with the goods standing in its base."""
    w, high, d = size

    def closed():
        return [put(p.standing_box(product, w, high, d, portrait=high > w * 1.1, lid=lid), yaw=-24)], {"pitch": 10, "fill": (0.6, 0.66)}

    def opened(random):
        base = p.tray(w, d, high * 0.5, product.wrap())
        paper = put(p.tissue(random, w * 0.92, d * 0.92, 24, 1.05), z=high * 0.42)
        cap = put(p.lid_of(product, w + 2, d + 2, high * 0.3), x=w * 0.98, y=-d * 0.42, yaw=16)
        return [put(group(base, paper, put(goods(), z=3)), x=-w * 0.3, y=d * 0.3, yaw=-14), cap], {"pitch": 20, "fill": (0.76, 0.66)}
    return closed, opened


def pouched(make, count, radius, thickness, dish=66, props=None, powder=None, dense=420):
    """A pouch with a window: filled, closed, open and heaped out, and close by."""
    def scenes(product, random):
        w, high, d = product.box
        pieces = lambda: make(random)

        def bag(opened=False):
            one, front = p.pouch(product, random, w, high, d, opened=opened)
            wide = max(0, radius - 8)
            reach = 0.36 - wide / w
            seen = h.panel(random, pieces(), front, 0.04 + wide / high, 0.44 - wide / high, 0.5 - reach, 0.5 + reach, dense, thickness, radius)
            back = put(box(w * 0.82, 1, high * 0.42, m.plain(product.tint, 0.9), bevel=0.3), y=-d * 0.02, z=6)
            return group(one, seen, back)

        def hero():
            bowl = _served(random, None if powder else pieces(), count, radius, thickness, dish, powder and put(powder(random, dish * 0.78), z=8))
            things = [put(bag(), x=-34, y=40, yaw=-9), put(bowl, x=78, y=-74)]
            if props:
                things += props(random)
            return things, {**WOOD, "pitch": 14, "fill": (0.74, 0.7)}

        def closed():
            behind = put(p.pouch(product, random, w, high, d, window=False)[0], x=74, y=120, yaw=16)
            return [put(bag(), x=-20, yaw=-12), behind], {"pitch": 8, "fill": (0.74, 0.68)}

        def opened():
            spill = put(powder(random, 62), x=30, y=-110) if powder else put(h.heap(random, pieces(), count, 62, radius, thickness), x=34, y=-112)
            return [put(bag(True), x=-16, y=30, yaw=-10), spill], {"pitch": 27, "fill": (0.74, 0.7)}

        def detail():
            bowl = _served(random, None if powder else pieces(), int(count * 1.15), radius, thickness, dish, powder and put(powder(random, dish * 0.78), z=8))
            return [bowl], {**WOOD, "pitch": 30, "fill": (1.12, 0.95), "blur": 2.0}
        return {"hero": hero, "closed": closed, "open": opened, "detail": detail}
    return scenes


def honey(colour, glow):
    def scenes(product, random):
        jar = lambda opened=False, radius=37, tall=108: p.jar(product, radius, tall, m.syrup(colour, glow), opened=opened)
        closed, opened = _boxed(product, (95, 125, 95), jar)
        dipper = lambda: craft.dipper(m.wood("#b98a58", "#8d6238", 6))

        def hero():
            stick = put(dipper(), x=-58, y=-62, z=13, roll=90, yaw=-22)
            return [put(jar(), x=-8), stick], {**WOOD, "pitch": 11, "fill": (0.66, 0.66)}

        def detail():
            dish = craft.dish(random, 48)
            pool = put(lathe([(0, 9), (34, 9), (39, 9.4), (40, 9), (38, 7), (0, 6)], m.syrup(colour, 0.5), 96, 1), z=0)
            stick = put(dipper(), x=-22, y=-6, z=20, roll=62, yaw=22)
            near = put(jar(True), x=-70, y=84)
            return [group(dish, pool), stick, near], {**WOOD, "pitch": 22, "fill": (0.98, 0.9), "blur": 2.4, "aim": [dish, stick]}
        return {"hero": hero, "closed": closed, "open": lambda: opened(random), "detail": detail}
    return scenes


def preserve(product, random):
    def jar(opened=False):
        one = p.jar(product, 34, 100, m.syrup("#f4b440", 0.3), opened=opened)
        fruit = m.speckled("#e0952a", "#f2bd5a", 6, rough=0.35, bump=0.2, distance=0.01, wax=0.4)
        piece = box(17, 10, 6, fruit, bevel=2.4, segments=3)
        pieces = []
        for k in range(46):
            a, r = random.uniform(0, 6.28), 26.5 * random.uniform(0.3, 1) ** 0.5
            thing = bpy.data.objects.new("piece", piece.data)
            bpy.context.scene.collection.objects.link(thing)
            pieces.append(put(thing, x=r * math.cos(a) * 0.86, y=r * math.sin(a) * 0.86, z=10 + k * 1.3, yaw=random.uniform(0, 360), pitch=random.uniform(-50, 50), roll=random.uniform(-50, 50)))
        bpy.data.objects.remove(piece)
        return group(one, pieces)
    closed, opened = _boxed(product, (85, 115, 85), jar)

    def hero():
        dish = craft.dish(random, 40)
        jam = put(lathe([(0, 16), (18, 16), (31, 11), (33, 7), (0, 6)], m.speckled("#d98a1e", "#f0b548", 7, rough=0.15, bump=0.8, distance=0.05, wax=0.3, coat=0.6), 96, 2, lambda a, z: 1.6 * np.sin(a * 5) + 1.1 * np.sin(a * 9 + 1)), z=6)
        return [put(jar(), x=-22, y=20), put(group(dish, jam), x=52, y=-50)], {**WOOD, "pitch": 13, "fill": (0.66, 0.6)}
    return {"hero": hero, "closed": closed, "open": lambda: opened(random)}


def floss_of(random, radius, height, count, colour="#a9713d"):
    """A loose nest of fibres."""
    skins = [m.plain(tone, 0.75) for tone in (colour, "#8a5529", "#c08a50")]
    parts = []
    for k in range(count):
        a, r = random.uniform(0, 6.28), radius * random.uniform(0, 1) ** 0.6
        z = height * (1 - (r / radius) ** 2) * random.uniform(0.1, 1)
        x, y = r * math.cos(a), r * math.sin(a)
        turn, length = random.uniform(0, 6.28), random.uniform(9, 20)
        dx, dy = math.cos(turn) * length / 2, math.sin(turn) * length / 2
        b = random.normal(0, 3, 3)
        parts.append(cord([(x - dx, y - dy, z + 1), (x + b[0], y + b[1], z + 3 + abs(b[2])), (x + dx, y + dy, z + 1)], random.uniform(0.35, 0.75), skins[k % 3]))
    return group(parts)


def floss(product, random):
    def jar(opened=False):
        one = p.jar(product, 34, 100, None, opened=opened)
        core = lathe([(0, 6), (28, 7), (29.5, 12), (29.5, 70), (26, 74), (0, 75)], m.speckled("#7c4a22", "#c08a50", 16, rough=0.9, bump=1.2, distance=0.06), 96, 2)
        return group(one, core)
    closed, opened = _boxed(product, (85, 115, 85), jar)

    def hero():
        dish = group(craft.dish(random, 46), put(floss_of(random, 36, 26, 620), z=8))
        return [put(jar(), x=-26, y=22), put(dish, x=56, y=-52)], {**WOOD, "pitch": 13, "fill": (0.68, 0.6)}

    def detail():
        dish = group(craft.dish(random, 46), put(floss_of(random, 36, 28, 900), z=8))
        return [dish], {**WOOD, "pitch": 28, "fill": (1.1, 0.95), "blur": 2.0}
    return {"hero": hero, "closed": closed, "open": lambda: opened(random), "detail": detail}


def tea(product, random):
    def cup_of_tea():
        glass = lathe([(0, 0), (24, 0), (27, 3), (34, 50), (35, 68), (34, 68.6), (33, 66), (31.6, 48), (25, 6), (0, 5)], m.glass(), 112, 2)
        drink = lathe([(0, 5.2), (25, 6.2), (31.4, 47), (32, 54), (30, 54), (0, 53.6)], m.syrup("#6577cf", 0.3), 112, 1)
        return group(glass, drink)

    def filled(radius, z):
        base = put(lathe([(0, 0), (radius - 3, 0), (radius - 3, 1), (0, 1)], m.plain("#1b2350", 0.9), 64, 0), z=z - 2)
        return group(base, put(h.heap(random, morsels.petals(random), 150, radius * 0.8, 5, 3, None, lambda x, y: x * x + y * y < (radius - 6) ** 2, peak=None), z=z - 1))

    def hero():
        loose = put(h.heap(random, morsels.petals(random), 26, 26, 5, 3), x=-4, y=-86)
        return [put(p.tin(product, 40, 110), x=-36, y=20), put(cup_of_tea(), x=58, y=-34), loose], {**WOOD, "pitch": 13, "fill": (0.72, 0.62)}

    def closed():
        return [put(p.tin(product, 40, 110), x=-30), put(p.tin(product, 40, 110), x=52, y=80, yaw=40)], {"pitch": 9, "fill": (0.7, 0.62)}

    def opened():
        lid = put(p.tin_lid(product, 40, 14), x=66, y=-40, z=0)
        return [group(p.tin(product, 40, 110, opened=True), filled(40, 98)), lid], {"pitch": 30, "fill": (0.66, 0.66)}

    def detail():
        dish = _served(random, morsels.petals(random), 190, 5, 3, 52)
        return [dish], {**WOOD, "pitch": 32, "fill": (1.1, 0.95), "blur": 2.0}
    return {"hero": hero, "closed": closed, "open": opened, "detail": detail}


def biscuits(product, random):
    pieces = lambda: morsels.rosette(random)

    def rings(*rows):
        """Biscuits in circles: (how many, circle's radius, height)."""
        kinds, parts = pieces(), []
        for count, reach, z in rows:
            start = random.uniform(0, 6.3)
            for k in range(count):
                a = start + k / count * 2 * math.pi
                thing = bpy.data.objects.new("biscuit", kinds[k % 2].data)
                bpy.context.scene.collection.objects.link(thing)
                parts.append(put(thing, x=reach * math.cos(a), y=reach * math.sin(a), z=z, yaw=random.uniform(0, 360), pitch=random.uniform(-9, 9), roll=random.uniform(-9, 9)))
        for kind in kinds:
            bpy.data.objects.remove(kind)
        return group(parts)

    def hero():
        dish = group(craft.dish(random, 62), put(rings((5, 31, 9), (1, 0, 8), (3, 19, 23))))
        return [put(p.tin(product, 80, 75, 16), x=-30, y=50), put(dish, x=74, y=-76)], {**WOOD, "pitch": 19, "fill": (0.8, 0.6)}

    def closed():
        return [put(p.tin(product, 80, 75, 16))], {"pitch": 16, "fill": (0.68, 0.6)}

    def opened():
        lining = put(p.tissue(random, 130, 130, 16, 1.05), z=58)
        inside = rings((10, 57, 34), (5, 25, 34), (9, 54, 49), (5, 24, 50), (1, 0, 50), (5, 40, 63))
        lid = put(p.tin_lid(product, 80, 16), x=110, y=-96)
        return [group(p.tin(product, 80, 75, 16, True), lining, inside), lid], {"pitch": 34, "fill": (0.82, 0.66)}
    return {"hero": hero, "closed": closed, "open": opened}


def bread(product, random):
    def hero():
        board = put(box(290, 170, 16, m.wood("#8d6238", "#5f3d20", 2.0), bevel=6), z=0)
        whole = put(craft.loaf(random), z=16, y=14, yaw=12)
        flat = put(craft.slice_of_bread(random), x=70, y=-66, z=24, pitch=-86, yaw=20)
        flat.location.z = 0.24
        return [board, whole, flat], {**WOOD, "pitch": 30, "fill": (0.86, 0.6)}

    def bag(opened):
        return p.paper_bag(product, random, 160, 300, 110, handles=not opened)

    def closed():
        return [put(bag(False), yaw=-22)], {"pitch": 9, "fill": (0.6, 0.72)}

    def opened():
        sack = put(bag(True), x=-46, y=90, yaw=-14)
        whole = put(craft.loaf(random), x=54, y=-66, yaw=18)
        return [sack, whole], {**WOOD, "pitch": 14, "fill": (0.78, 0.7)}

    def detail():
        return [put(craft.loaf(random), yaw=30)], {**WOOD, "pitch": 22, "fill": (1.2, 0.9), "blur": 2.2}
    return {"hero": hero, "closed": closed, "open": opened, "detail": detail}


def rusks(product, random):
    w, high, d = 120, 200, 70
    pieces = lambda: morsels.rusk(random)

    def hero():
        a, b, e = pieces()
        pile = group(put(a, z=7, yaw=12), put(b, x=4, y=3, z=21.5, yaw=-14), put(e, x=46, y=-22, z=22, pitch=62, yaw=-38))
        return [put(p.standing_box(product, w, high, d), x=-44, y=60, yaw=-16), put(pile, x=52, y=-62)], {**WOOD, "pitch": 14, "fill": (0.74, 0.68)}

    def closed():
        return [put(p.standing_box(product, w, high, d), yaw=-24)], {"pitch": 10, "fill": (0.56, 0.68)}

    def opened():
        base = p.tray(w, high, 60, product.wrap())
        paper = put(p.tissue(random, w * 0.9, high * 0.92, 18, 1.02), z=46)
        kinds = pieces()
        inside = []
        for k in range(11):
            thing = bpy.data.objects.new("rusk", kinds[k % 3].data)
            bpy.context.scene.collection.objects.link(thing)
            inside.append(put(thing, x=random.uniform(-3, 3), y=-78 + k * 15.4, z=34, pitch=76 + random.uniform(-3, 3), yaw=random.uniform(-3, 3)))
        for kind in kinds:
            bpy.data.objects.remove(kind)
        lid = put(p.lid_of(product, w + 2, high + 2, 24), x=112, y=104, z=26, pitch=56, yaw=18)
        return [put(group(base, paper, inside), yaw=-16), lid], {"pitch": 36, "fill": (0.82, 0.74)}
    return {"hero": hero, "closed": closed, "open": opened}


def _sugar(random, radius):
    cone = morsels.powder(random, radius, radius * 0.5, "#8f5a28", "#c79050", 36)
    loose = h.heap(random, morsels.grain(random), 260, radius * 0.75, 1, 1, lambda x, y: radius * 0.5 * np.exp(-(((x * x + y * y) ** 0.5 / radius * 1.55) ** 2)), None, 1.0, (0.7, 1.6), None)
    return group(cone, loose)


SCENES = {
    "kopi-arabika-lereng": pouched(morsels.coffee_bean, 330, 4.2, 5.0, dense=900),
    "keripik-tempe-daun-jeruk": pouched(morsels.tempe_chip, 26, 21, 4.2, dish=74, dense=150),
    "mete-panggang-garam-laut": pouched(morsels.cashew, 95, 9, 9, dense=330),
    "gula-aren-semut": pouched(lambda random: morsels.grain(random, size=2.0), 200, 2, 2, dense=2200, powder=_sugar),
    "madu-hutan-randu": honey("#eb9a22", 0.42),
    "madu-bunga-kopi": honey("#b25a14", 0.5),
    "selai-carica": preserve,
    "abon-tuna": floss,
    "teh-telang-serai": tea,
    "sagu-keju-kaleng": biscuits,
    "roti-gandum-madu": bread,
    "bagelen-mentega": rusks,
}
