"""Textiles: what stands before the camera in each picture. A scene answers (things, view)."""
import cloth as c
import craft
import materials as m
import packaging as p
from mesh import box, group, put

TABLE = {"pitch": 22, "surface": "wood"}
OVER = {"pitch": 38, "fill": (0.8, 0.74)}


def _cloth(product, tile=280, thread=1.1):
    return m.fabric(f"cloth-{product.handle}", tile, thread)


def _packed(product, random, cloth, sheets=4):
    """The three pictures of a drawer box: it closed, it open with the cloth inside."""
    w, h, d = sorted(product.box)[1], sorted(product.box)[2], sorted(product.box)[0]

    def closed():
        front = put(p.standing_drawer(product, w, h, d), x=-18, yaw=-20)
        return [front], {"pitch": 9, "fill": (0.66, 0.7)}

    def opened():
        whole, tray = p.drawer_box(product, w, h, d, out=h * 0.56)
        pitch = (d - 14) / (sheets * 2)
        inside = put(c.folded(random, cloth(), w - 16, h - 18, sheets, pitch), z=2.6)
        inside.parent = tray
        return [put(whole, yaw=-26)], OVER
    return {"closed": closed, "open": opened}


def _hung(product, random, cloth, width, drop, folds, deep, box_size, tassels=None, side=1):
    w, h, d = box_size
    high = drop + 70
    sheet, points = c.hung(random, cloth(), width, drop, drop * 0.86, folds, deep=deep)
    put(sheet, z=high)
    things = [sheet, c.rod(width + 150, high, m.wood("#a9794d", "#7d5331", 5), m.fabric("#e8dcc6", thread=0.8))]
    if tassels:
        things.append(put(c.fringe(random, points, 70, m.fabric(tassels, thread=0.7)), z=high))
    packed = put(p.standing_drawer(product, w, h, d), x=side * (width * 0.42), y=-190, yaw=-side * 18)
    return [*things, packed], [sheet, packed]


def scarf(product, random):
    cloth = lambda: _cloth(product, 300)

    def hero():
        things, aim = _hung(product, random, cloth, 330, 700, 4, 30, (160, 220, 60))
        return things, {"pitch": 7, "aim": aim, "fill": (0.62, 0.8), "lift": 0.0}

    def detail():
        one = put(c.folded(random, cloth(), 150, 200, 5, 5.5), yaw=-32)
        return [one], {"pitch": 17, "fill": (1.25, 1.0), "blur": 2.2}
    return {"hero": hero, "detail": detail, **_packed(product, random, cloth)}


def long_cloth(product, random):
    cloth = lambda: _cloth(product, 320)

    def hero():
        pile = put(c.folded(random, cloth(), 250, 190, 6, 5.2), x=30, y=-40, yaw=-14)
        back = put(p.standing_drawer(product, 200, 280, 60), x=-78, y=130, yaw=-14)
        tag = put(p.hang_tag(product, 30), x=96, y=-150, z=2, pitch=-84, yaw=-30)
        return [pile, back, tag], {**TABLE, "pitch": 15}

    def detail():
        sheet, _ = c.hung(random, cloth(), 420, 900, 700, 4, deep=42)
        put(sheet, z=960)
        return [sheet], {"pitch": 4, "fill": (1.7, 2.2), "blur": 2.8}
    return {"hero": hero, "detail": detail, **_packed(product, random, cloth, 5)}


def shawl(product, random):
    cloth = lambda: _cloth(product, 240, 0.8)

    def hero():
        things, aim = _hung(product, random, cloth, 400, 720, 5, 34, (160, 220, 60), side=-1)
        return things, {"pitch": 7, "aim": aim, "fill": (0.66, 0.8), "lift": 0.0}

    def detail():
        one = put(c.folded(random, cloth(), 150, 200, 5, 5.5), yaw=28)
        return [one], {"pitch": 24, "fill": (1.2, 1.0), "blur": 2.2}
    return {"hero": hero, "detail": detail, **_packed(product, random, cloth)}


def woven_scarf(product, random):
    cloth = lambda: _cloth(product, 330, 1.6)

    def hero():
        things, aim = _hung(product, random, cloth, 300, 660, 3.5, 30, (170, 240, 60), tassels="#e8d3b0")
        return things, {"pitch": 7, "aim": aim, "fill": (0.62, 0.78), "lift": 0.0}

    def detail():
        sheet, points = c.hung(random, cloth(), 300, 520, 400, 3.5, deep=30)
        ends = c.fringe(random, points, 70, m.fabric("#e8d3b0", thread=0.7), every=2)
        things = [put(sheet, z=640), put(ends, z=640)]
        return things, {"pitch": 4, "fill": (1.15, 1.6), "lift": -0.3, "blur": 3}
    return {"hero": hero, "detail": detail, **_packed(product, random, cloth)}


def cushions(product, random):
    cloth = lambda: _cloth(product, 300, 1.8)

    def hero():
        back = put(craft.pillow(random, cloth()), x=-95, y=90, yaw=-12, pitch=-9)
        front = put(craft.pillow(random, m.fabric(f"cloth-{product.handle}", 300, 1.8, turn=1.5708)), x=110, y=-60, yaw=13, pitch=-13)
        return [back, front], {"pitch": 10, "fill": (0.84, 0.66)}
    return {"hero": hero, **_packed(product, random, cloth, 3)}


def napkins(product, random):
    cloth = lambda: _cloth(product, 260, 1.5)
    w, d, h = 230, 230, 50

    def pile():
        things, z = c.stack(random, cloth(), 190, 190, 4, 2, 3.1)
        return group(things, c.band(196, 196, z, 46, m.paper(product.deep()))), z

    def hero():
        things, z = pile()
        seal = put(p.label(f"landscape-{product.handle}", 62, 42.6), z=z + 1.6, pitch=-90)
        plate = put(craft.dish(random, 70, craft.clay("#a88a6c", "#e4dccd", 0.1)), x=130, y=190)
        return [put(group(things, seal), yaw=-22), plate], {**TABLE, "pitch": 25}

    def closed():
        return [put(p.flat_box(product, w, d, h), yaw=-26)], {"pitch": 27}

    def opened():
        tray = p.tray(w, d, h - 6, product.wrap())
        things, z = c.stack(random, cloth(), 208, 208, 4, 1, 4.4)
        lid = put(p.lid_of(product, w + 2, d + 2, 26), x=-150, y=190, z=26, pitch=58, yaw=-12)
        return [put(group(tray, put(things, z=3)), yaw=-18), lid], OVER
    return {"hero": hero, "closed": closed, "open": opened}


def tablecloth(product, random):
    cloth = lambda: _cloth(product, 340, 1.3)

    def hero():
        top = put(box(620, 520, 30, m.wood(), bevel=4), z=420)
        legs = [put(box(34, 34, 420, m.wood(), bevel=3), x=x, y=y) for x in (-270, 270) for y in (-220, 220)]
        sheet = c.dropped(cloth(), 1150, 1050, [top], 470, turn=0, cells=130, frames=55)
        bowl = put(craft.bowl(random, craft.clay("#8a7763", "#6f655b", 0.12, "#d8c7ae")), x=-60, y=-20, z=455)
        cup = put(craft.cup(random, craft.clay("#a08770", "#cbbfae", 0.3)), x=120, y=40, z=455)
        return [sheet, top, *legs, bowl, cup], {"pitch": 15, "fill": (0.84, 0.7)}

    def detail():
        one = put(c.folded(random, cloth(), 220, 260, 5, 6.4), yaw=-30)
        return [one], {"pitch": 20, "fill": (1.25, 1.0), "blur": 2.2}
    return {"hero": hero, "detail": detail, **_packed(product, random, cloth, 5)}


def _bagged(product, random, size, inside):
    """A paper bag closed, and open with the goods before it."""
    w, h, d = size

    def closed():
        return [put(p.paper_bag(product, random, w, h, d), yaw=-22)], {"pitch": 9, "fill": (0.66, 0.72)}

    def opened():
        bag = put(group(p.paper_bag(product, random, w, h, d), put(p.tissue(random, w * 0.84, d * 0.5, 52, 0.96), z=h * 0.84)), x=-w * 0.34, y=d * 0.9, yaw=-16)
        return [bag, inside()], {"pitch": 13, "fill": (0.82, 0.72)}
    return {"closed": closed, "open": opened}


def tote_bag(product, random):
    canvas = lambda: m.fabric("#e6d9bd", thread=1.8)
    cloth = lambda: _cloth(product, 300, 1.8)

    def hero():
        return [put(craft.tote(product, random, cloth(), canvas()), yaw=-12)], {"pitch": 8, "fill": (0.7, 0.76)}

    def detail():
        return [put(craft.tote(product, random, cloth(), canvas()), yaw=-30)], {"pitch": 10, "fill": (1.5, 1.5), "lift": 0.05, "blur": 3}
    inside = lambda: put(c.folded(random, cloth(), 230, 190, 2, 7), x=110, y=-170, yaw=-12)
    return {"hero": hero, "detail": detail, **_bagged(product, random, (320, 400, 110), inside)}


def apron(product, random):
    linen = lambda: m.fabric("#9a4a33", thread=1.6, bump=0.5)

    def hero():
        one = c.apron(random, linen(), product.wrap(1.3), m.fabric("#e6d9bd", thread=1.2))
        peg = put(box(26, 46, 26, m.wood("#a9794d", "#7d5331", 5), bevel=6), z=986, y=20)
        return [one, peg], {"pitch": 3, "fill": (0.72, 0.82), "lift": -0.01}

    def detail():
        one = c.apron(random, linen(), product.wrap(1.3), m.fabric("#e6d9bd", thread=1.2))
        return [one], {"pitch": 3, "fill": (1.7, 2.3), "blur": 3.2, "lift": 0.05}
    inside = lambda: put(group(c.folded(random, linen(), 200, 190, 4, 5), put(c.band(206, 192, 40, 44, product.wrap()), z=0)), x=90, y=-140, yaw=-14)
    return {"hero": hero, "detail": detail, **_bagged(product, random, (240, 300, 100), inside)}


def book(product, random):
    cloth = lambda: _cloth(product, 220, 0.9)
    w, d, h = 170, 230, 30

    def one():
        return craft.notebook(product, cloth())

    def hero():
        flat = put(one(), x=26, y=-40, yaw=18)
        stand = put(group(put(one(), x=0)), x=-80, y=118, z=106, pitch=-76, yaw=-12)
        stand.rotation_euler = (1.36, 0, -0.2)
        stand.location.z = 1.06
        return [flat, stand], {**TABLE, "pitch": 18, "fill": (0.76, 0.6)}

    def closed():
        return [put(p.flat_box(product, w, d, h), yaw=-28)], {"pitch": 30}

    def opened():
        tray = group(p.tray(w, d, h - 4, product.wrap()), put(one(), z=3.2))
        lid = put(p.lid_of(product, w + 2, d + 2, 18), x=-118, y=170, z=30, pitch=60, yaw=-12)
        return [put(tray, yaw=-20), lid], OVER

    def detail():
        return [put(one(), yaw=-36)], {"pitch": 16, "fill": (1.25, 1.0), "blur": 2.0}
    return {"hero": hero, "closed": closed, "open": opened, "detail": detail}


SCENES = {
    "selendang-batik-ciprat": scarf,
    "kain-panjang-ciprat": long_cloth,
    "syal-ciwitan": shawl,
    "serbet-makan-ciprat": napkins,
    "taplak-meja-ciprat": tablecloth,
    "tas-jinjing-ciprat": tote_bag,
    "buku-catatan-sampul-ciprat": book,
    "selendang-tenun-lasolo": woven_scarf,
    "sarung-bantal-tenun": cushions,
    "celemek-linen-loji": apron,
}
