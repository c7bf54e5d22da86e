"""Plaiting, clay, soap, oil and wax: what stands before the camera in each picture. A scene answers (things, view)."""
import cloth as c
import craft
import heap as h
import materials as m
import morsels
import packaging as p
from mesh import box, cord, group, lathe, put
from scenes_cloth import OVER, _bagged

WOOD = {"surface": "wood"}
LEATHER = lambda: m.speckled("#7d4a26", "#96602f", 10, rough=0.5, bump=0.2, distance=0.006)
PANDAN = ("#a8843f", "#dcc48c")


def baskets(product, random):
    def one(radius, height):
        return craft.basket(random, radius, height, craft.plait(PANDAN, 120, 0.0, 16), craft.plait(("#a8843f", "#c9ab6a"), 60, 0.785, 8), LEATHER())

    def hero():
        return [put(one(150, 230), x=-70, y=120), put(one(90, 140), x=150, y=-70, yaw=24)], {**WOOD, "pitch": 13, "fill": (0.8, 0.64)}

    def detail():
        return [one(120, 185)], {**WOOD, "pitch": 20, "fill": (1.5, 1.2), "lift": -0.1, "blur": 3}
    inside = lambda: group(put(one(100, 150), x=120, y=-110))
    return {"hero": hero, "detail": detail, **_bagged(product, random, (320, 340, 240), inside)}


def plaited_bag(product, random):
    def one():
        return group(craft.pandan_bag(random, craft.plait(("#9c7836", "#d8bd80"), 110, 0.785, 16), LEATHER(), m.fabric("#efe4cd", thread=1.0)), put(p.hang_tag(product, 34), x=96, y=-64, z=232))

    def hero():
        return [put(one(), yaw=-14)], {"pitch": 10, "fill": (0.72, 0.72)}

    def detail():
        return [put(one(), yaw=-32)], {"pitch": 14, "fill": (1.5, 1.4), "blur": 3}
    inside = lambda: put(one(), x=130, y=-150, yaw=-10)
    return {"hero": hero, "detail": detail, **_bagged(product, random, (360, 320, 130), inside)}


def placemats(product, random):
    two = lambda: craft.plait(PANDAN, 110, 0.0, 16, 2, "#6b4022", (2, 3, 10, 11))
    w, d, hgt = 470, 340, 30

    def mat(z, turn):
        return put(box(450, 320, 3.2, two(), bevel=1.2), z=z, yaw=turn)

    def pile():
        return group([mat(k * 3.5, random.uniform(-1.2, 1.2)) for k in range(4)])

    def hero():
        cup = put(craft.cup(random, craft.clay("#a08770", "#cbbfae", 0.3)), x=120, y=70, z=15)
        plate = put(craft.dish(random, 105), x=-60, y=0, z=15)
        return [put(group(pile(), cup, plate), yaw=-16)], {**WOOD, "pitch": 40, "fill": (0.9, 0.66)}

    def closed():
        return [put(p.flat_box(product, w, d, hgt), yaw=-24)], {"pitch": 30, "fill": (0.8, 0.6)}

    def opened():
        tray = group(p.tray(w, d, hgt - 4, product.wrap()), put(pile(), z=3))
        lid = put(p.lid_of(product, w + 2, d + 2, 18), x=-160, y=270, z=40, pitch=58, yaw=-10)
        return [put(tray, yaw=-14), lid], OVER

    def detail():
        return [put(pile(), yaw=-34)], {**WOOD, "pitch": 18, "fill": (1.7, 1.3), "blur": 2.4}
    return {"hero": hero, "closed": closed, "open": opened, "detail": detail}


def mat_roll(product, random):
    weave = lambda: craft.plait(("#a8843f", "#dcc48c"), 150, 0.785, 16, 2, "#5b2434", (3, 4, 11, 12))

    def roll(length=900, tail=0.0):
        body = c.rolled(random, weave(), length, 62, tail=tail)
        ties = [put(c.band(18, 126, 124, 20, m.fabric(product.colours["ground"], thread=1.4)), x=x) for x in (-length * 0.27, length * 0.27)] if not tail else []
        return group(body, ties)

    def hero():
        lying = put(roll(620, 420), y=120, yaw=-24)
        return [lying], {**WOOD, "pitch": 32, "fill": (0.88, 0.66)}

    def closed():
        stand = put(roll(900), x=0, z=450, roll=90)
        sleeve = put(lathe([(66, 0), (66, 240), (65.5, 240), (65.5, 0)], m.kraft(), 96, 0), z=330)
        tag = put(p.wrapped_label(f"dark-{product.handle}", 66.6, 92, 115, 450))
        second = put(roll(900), x=150, y=150, z=450, roll=90, yaw=30)
        return [put(group(stand, put(sleeve, x=62, z=330), put(tag, x=62)), yaw=0, roll=-4), second], {"pitch": 7, "fill": (0.6, 0.8)}

    def opened():
        lying = put(roll(620, 260), y=60, yaw=16)
        sleeve = put(group(lathe([(66, 0), (66, 240), (65.5, 240), (65.5, 0)], m.kraft(), 96, 0), p.wrapped_label(f"dark-{product.handle}", 66.6, 92, 115, 120)), x=150, y=-250, z=0, yaw=10)
        return [lying, sleeve], {"pitch": 24, "fill": (0.84, 0.66)}

    def detail():
        return [put(roll(420, 300), yaw=-52)], {**WOOD, "pitch": 22, "fill": (1.3, 1.0), "blur": 2.6}
    return {"hero": hero, "closed": closed, "open": opened, "detail": detail}


ASH = lambda: craft.clay("#8f7358", "#cfc4b2", 0.32, None, 0.3)
CHARCOAL = lambda: craft.clay("#8f7358", "#4b443e", 0.3, None, 0.35)
SPLASH = lambda: craft.clay("#8a7058", "#6f655b", 0.16, "#d8c7ae", 0.3)


def _in_box(product, random, size, goods, lift=3):
    """A rigid box closed, and its base open with the goods in tissue, lid beside."""
    w, high, d = size

    def closed():
        return [put(p.standing_box(product, w, high, d, portrait=high > w * 1.1), yaw=-24)], {"pitch": 13, "fill": (0.66, 0.64)}

    def opened():
        base = p.tray(w, d, high * 0.62, product.wrap())
        paper = put(p.tissue(random, w * 0.94, d * 0.94, 26, 1.06), z=high * 0.5)
        lid = put(p.lid_of(product, w + 2, d + 2, max(24, high * 0.24)), x=w * 0.66, y=-d * 0.95, yaw=14)
        return [put(group(base, paper, put(goods(), z=lift)), yaw=-16), lid], {"pitch": 32, "fill": (0.78, 0.7)}
    return {"closed": closed, "open": opened}


def cups(product, random):
    pair = lambda: group(put(craft.cup(random, ASH()), x=-47), put(craft.cup(random, CHARCOAL()), x=47))

    def hero():
        return [put(craft.cup(random, ASH()), x=-44, y=26), put(craft.cup(random, CHARCOAL()), x=48, y=-30)], {**WOOD, "pitch": 14, "fill": (0.68, 0.56)}

    def detail():
        return [craft.cup(random, ASH())], {**WOOD, "pitch": 22, "fill": (1.2, 1.0), "lift": -0.05, "blur": 2.0}
    return {"hero": hero, "detail": detail, **_in_box(product, random, (200, 110, 105), pair, 24)}


def bowls(product, random):
    one = lambda: craft.bowl(random, SPLASH())
    nested = lambda: group(one(), put(one(), z=30))

    def hero():
        return [put(one(), x=-64, y=64), put(one(), x=60, y=-62)], {**WOOD, "pitch": 26, "fill": (0.8, 0.6)}

    def detail():
        return [one()], {**WOOD, "pitch": 34, "fill": (1.25, 1.0), "blur": 2.4}
    return {"hero": hero, "detail": detail, **_in_box(product, random, (180, 120, 180), nested, 20)}


def stem_vase(product, random):
    pot = lambda: craft.vase(random, craft.clay("#8d7a66", "#9a8671", 0.02, "#5c4a3b", 0.8))

    def hero():
        return [group(pot(), put(craft.sprig(random, 150), z=150))], {"pitch": 9, "fill": (0.5, 0.74)}

    def opened():
        w, high, d = 130, 200, 130
        base = p.tray(w, d, high * 0.5, product.wrap())
        paper = put(p.tissue(random, w * 0.92, d * 0.92, 40, 1.08), z=high * 0.42)
        lid = put(p.lid_of(product, w + 2, d + 2, 60), x=132, y=-60, yaw=14)
        return [put(group(base, paper, put(pot(), z=24)), x=-20, yaw=-14), lid], {"pitch": 20, "fill": (0.76, 0.68)}
    return {"hero": hero, **_in_box(product, random, (130, 200, 130), pot), "open": opened}


def soap_bars(low, high, props):
    def scenes(product, random):
        bar = lambda: craft.soap(product, low, high)
        w, d, hgt = 90, 65, 32

        def hero():
            pile = group(put(bar(), yaw=6), put(bar(), z=25, yaw=-8, x=2), put(bar(), x=58, y=-70, z=14, yaw=-24, pitch=0))
            lean = pile.children[2]
            lean.location.z = 0
            return [pile, *props(random)], {**WOOD, "pitch": 34, "fill": (0.84, 0.6)}

        def closed():
            one = put(p.flat_box(product, w, d, hgt), yaw=-24, x=-20)
            two = put(p.flat_box(product, w, d, hgt), yaw=14, x=22, y=60)
            return [one, two], {"pitch": 26, "fill": (0.76, 0.6)}

        def opened():
            tray = group(p.tray(w, d, hgt - 6, product.wrap(), board=1.8), put(bar(), z=4))
            lid = put(p.lid_of(product, w + 1.6, d + 1.6, 18), x=-30, y=72, z=13, pitch=54, yaw=-14)
            return [put(tray, yaw=-18), lid], {"pitch": 36, "fill": (0.76, 0.66)}

        def detail():
            return [put(bar(), yaw=-26)], {**WOOD, "pitch": 34, "fill": (1.05, 0.9), "blur": 2.4}
        return {"hero": hero, "closed": closed, "open": opened, "detail": detail}
    return scenes


def oil(radius, height, glass, colour, cap, props, size):
    def scenes(product, random):
        one = lambda: p.bottle(product, radius, height, m.glass(glass), m.syrup(*colour), cap)
        w, high, d = size

        def hero():
            return [one(), *props(random)], {**WOOD, "pitch": 10, "fill": (0.68, 0.68)}

        def closed():
            return [put(p.standing_box(product, w, high, d), yaw=-24)], {"pitch": 9, "fill": (0.5, 0.68)}

        def opened():
            base = p.tray(w, d, high * 0.42, product.wrap())
            paper = put(p.tissue(random, w * 0.9, d * 0.9, 22, 1.05), z=high * 0.34)
            lid = put(p.standing_box(product, w, high * 0.56, d, lid=0.04), x=w * 1.25, y=-d * 0.3, yaw=14)
            return [put(group(base, paper, put(one(), z=3)), x=-w * 0.3, yaw=-14), lid], {"pitch": 15, "fill": (0.68, 0.7)}
        return {"hero": hero, "closed": closed, "open": opened}
    return scenes


def balm(product, random):
    wax = lambda: m.speckled("#e0b55a", "#efd08a", 4, rough=0.35, bump=0.15, distance=0.01, wax=0.4)

    def open_tin():
        filled = lathe([(0, 14), (20, 14.3), (32, 15), (33, 14), (33, 3), (0, 3)], wax(), 96, 1)
        return group(p.tin(product, 35, 20, 10, True), filled)

    def shut():
        return p.tin(product, 35, 22, 12)

    def hero():
        lid = put(p.tin_lid(product, 35, 12), x=58, y=44, z=33, pitch=64, yaw=-16)
        grass = put(craft.lemongrass(random), x=-30, y=70, yaw=-12)
        return [put(open_tin(), x=-18, y=-20), lid, grass], {**WOOD, "pitch": 34, "fill": (0.8, 0.56)}

    def closed():
        return [put(shut(), x=-16), put(shut(), x=-12, z=22.6, yaw=10), put(shut(), x=56, y=-40)], {"pitch": 24, "fill": (0.72, 0.58)}

    def opened():
        return [put(open_tin(), x=-30), put(p.tin_lid(product, 35, 12), x=52, y=-30)], {"pitch": 36, "fill": (0.74, 0.6)}
    return {"hero": hero, "closed": closed, "open": opened}


def candle(product, random):
    def one(lit=True):
        wax = lathe([(0, 66), (14, 66), (34, 67.5), (36.4, 68.5), (36.6, 66), (36, 40), (0, 40)], m.speckled("#e2b95c", "#f0d291", 3, rough=0.4, bump=0.12, distance=0.01, wax=0.5), 96, 2)
        wick = cord([(0, 0, 60), (0.4, 0, 74), (2.4, 0.6, 80)], 1.1, m.plain("#efe6d2", 0.9))
        return group(craft.cup(random, craft.clay("#9a7f64", "#e2d8c4", 0.26)), wax, wick)

    def hero():
        card = put(p.hang_tag(product, 34), x=-52, y=-66, z=1.5, pitch=-86, yaw=20)
        return [put(one(), x=14), card], {**WOOD, "pitch": 27, "fill": (0.66, 0.56)}
    inside = lambda: put(one(), x=64, y=-70)
    return {"hero": hero, **_bagged(product, random, (110, 140, 90), inside)}


def _coconut(random):
    return [put(craft.coconut(random), x=-70, y=64), put(craft.lemongrass(random), x=40, y=78, yaw=14)]


def _half(random):
    return [put(craft.coconut(random), x=82, y=34, pitch=14, yaw=-20)]


def _beans(random):
    return [put(h.heap(random, morsels.coffee_bean(random), 70, 44, 4.2, 5), x=-52, y=-42)]


def _cloves(random):
    return [put(h.heap(random, morsels.clove(random), 46, 26, 3, 3, tumble=0.1), x=50, y=-34)]


SCENES = {
    "keranjang-pandan": baskets,
    "tas-anyam-pandan": plaited_bag,
    "alas-piring-pandan": placemats,
    "tikar-anyam-lasolo": mat_roll,
    "cangkir-tanah-sepasang": cups,
    "mangkuk-sup": bowls,
    "vas-setangkai": stem_vase,
    "sabun-kelapa-serai": soap_bars("#d9dabf", "#ecebd8", _coconut),
    "sabun-kopi": soap_bars("#5a3b28", "#7d5a40", _beans),
    "minyak-kelapa-murni": oil(31, 190, "#ffffff", ("#f6eecb", 0.12), "wood", _half, (75, 210, 75)),
    "minyak-pijat-cengkih": oil(23, 128, "#b5662a", ("#c97a35", 0.2), "#2a211b", _cloves, (60, 150, 60)),
    "balsem-malam-lebah": balm,
    "lilin-malam-lebah": candle,
}
