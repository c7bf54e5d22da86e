"""Cloth: folded, rolled, hung over a rod, and dropped by Blender's own cloth simulation."""
import math

import bpy
import numpy as np

from mesh import SCALE, cord, grid, group, lathe, noise, put, surface


def folded(random, material, width, depth, sheets=4, pitch=4.2, cloth=1.1, soft=1.0):
    """A cloth folded again and again: `sheets` nested folds whose round edge faces -y. The ends show every layer."""
    total = sheets * 2 * pitch
    parts = []
    columns, straight, bend = 70, 46, 22
    sag = noise(random, (1, columns), 1.5)[0]
    lumps = noise(random, (straight, columns), 2.2)
    for k in range(sheets):
        radius = total / 2 - (k + 0.5) * pitch
        shift, twist = random.uniform(-1.6, 1.6) * soft, random.uniform(-0.006, 0.006)
        top_end, low_end = depth / 2 + random.uniform(-3, 2), depth / 2 + random.uniform(-3, 2)
        start = -depth / 2 + total / 2
        low = [(low_end + (start - low_end) * s, total / 2 - radius) for s in np.linspace(0, 1, straight)]
        turn = [(start - radius * math.sin(a), total / 2 - radius * math.cos(a)) for a in np.linspace(0, math.pi, bend)[1:-1]]
        high = [(start + (top_end - start) * s, total / 2 + radius) for s in np.linspace(0, 1, straight)]
        line = np.array(low + turn + high)
        run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
        x = np.linspace(-width / 2, width / 2, columns)
        rows = len(line)
        share = np.clip((line[:, 1] / total), 0, 1)[:, None]
        wave = np.zeros((rows, columns))
        wave[-straight:] = lumps * 0.9 * soft
        wave[straight:-straight] = lumps[0] * np.linspace(0, 1, bend - 2)[:, None] * 0.9 * soft
        fine = noise(random, (rows, columns), 6) * 0.28 * soft
        droop = -1.6 * soft * np.abs(x / (width / 2)) ** 5 * share
        y = line[:, :1] + twist * x[None] * 20 + (sag[None] * 0.8 * soft) + fine
        z = line[:, 1:] + (wave * share) + fine * share + droop
        points = np.stack(np.broadcast_arrays(x[None] + shift + fine * 0.8, y, np.maximum(z, cloth * 0.6)), -1)
        uv = np.stack(np.broadcast_arrays(x[None] + width, run[:, None] + k * 37.0), -1)
        parts.append(surface(points, uv, material, thickness=cloth, name="fold"))
    return group(parts)


def stack(random, material, width, depth, count, sheets=2, pitch=3.6, cloth=1.0, gap=0.4):
    """Several folded cloths on one another. `material` may be a list, one for each."""
    parts, z = [], 0.0
    for k in range(count):
        one = folded(random, material[k % len(material)] if isinstance(material, list) else material, width, depth, sheets, pitch, cloth, 0.8)
        parts.append(put(one, x=random.uniform(-2.5, 2.5), y=random.uniform(-2.5, 2.5), z=z, yaw=random.uniform(-1.6, 1.6)))
        z += sheets * 2 * pitch + gap
    return group(parts), z


def hung(random, material, width, drop, back, folds=5, rod=9.2, cloth=0.9, deep=20.0, flare=1.0, fringe=None):
    """A cloth over a rod along x through the origin: `drop` mm in front, `back` behind, gathered into soft folds."""
    rows, columns = 170, 190
    total = drop + back + math.pi * rod
    phase = noise(random, (1, columns), 2.5)[0] * 1.1
    drift = noise(random, (rows, columns), 1.6)
    small = noise(random, (rows, columns), 7)
    lean = noise(random, (rows, 1), 1.2)

    def shape(u, v):
        s = v * total
        angle = np.clip((s - drop) / rod, 0, math.pi)
        below = np.where(s < drop, drop - s, np.where(s > drop + math.pi * rod, s - drop - math.pi * rod, 0))
        growth = np.clip(below / (drop * 0.5), 0, 1) ** 0.6
        side = np.where(s < drop + math.pi * rod / 2, -1.0, 1.0)
        wave = np.sin(2 * math.pi * folds * u + phase[None] + drift * 0.8 * growth)
        wave = wave + 0.35 * np.sin(2 * math.pi * folds * 2.13 * u + phase[None] * 2 + 1.0)
        amount = deep * (0.03 + 0.97 * growth)
        y = -rod * np.cos(angle) + wave * amount * 0.55 * np.where(side < 0, 1, 0.8) + side * np.clip(below / drop, 0, 1) * deep * 0.3 + small * 0.7 * growth
        x = (u - 0.5) * width * (1 + 0.10 * flare * np.clip(below / drop, 0, 1)) + np.cos(2 * math.pi * folds * u + phase[None]) * amount * 0.22 + lean * 6 * growth
        z = rod * np.sin(angle) - below + wave * 0.6
        return x, y, z

    points = grid(shape, rows, columns)
    uv = grid(lambda u, v: (u * width * 1.45, v * total), rows, columns)
    return surface(points, uv, material, thickness=cloth, name="hung"), points


def rolled(random, material, length, radius, core=9.0, gap=3.4, cloth=2.4, tail=0.0):
    """A roll lying along x, its spiral showing at the ends; `tail` mm of it run out towards -y."""
    turns = (radius - core) / gap
    steps = int(turns * 56)
    line = []
    for i in range(steps + 1):
        a = i / steps * turns * 2 * math.pi
        r = core + gap * a / (2 * math.pi)
        line.append((r * math.sin(a - turns * 2 * math.pi), radius - r * math.cos(a - turns * 2 * math.pi)))
    if tail:
        line += [(-s, cloth * 0.55) for s in np.linspace(4, tail, 40)]
    line = np.array(line)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    columns = 60
    x = np.linspace(-length / 2, length / 2, columns)
    slip = noise(random, (len(line), 1), 6) * 0.8
    points = np.stack(np.broadcast_arrays(x[None] + slip, line[:, :1], line[:, 1:] + 0 * x[None]), -1)
    uv = np.stack(np.broadcast_arrays(x[None] + length, run[:, None]), -1)
    return surface(points, uv, material, thickness=cloth, name="roll")


def dropped(material, width, length, obstacles, height, turn=0.0, at=(0, 0), cells=110, frames=70, seed=3, cloth=0.9):
    """A cloth let fall on obstacles and the ground, simulated; the result is baked into a plain mesh."""
    columns = max(24, int(cells * width / max(width, length)))
    rows = max(24, int(cells * length / max(width, length)))
    random = np.random.default_rng(seed)
    bump = noise(random, (rows, columns), 3) * 5
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def shape(u, v):
        x, y = (u - 0.5) * width, (v - 0.5) * length
        return x * c - y * s + at[0], x * s + y * c + at[1], height + bump
    sheet = surface(grid(shape, rows, columns), grid(lambda u, v: (u * width, v * length), rows, columns), material, name="dropped")
    ground = bpy.data.meshes.new("ground")
    far = 60
    ground.from_pydata([(-far, -far, 0), (far, -far, 0), (far, far, 0), (-far, far, 0)], [], [(0, 1, 2, 3)])
    floor = bpy.data.objects.new("ground", ground)
    bpy.context.scene.collection.objects.link(floor)
    for thing in [floor, *obstacles]:
        thing.modifiers.new("collide", "COLLISION")
        thing.collision.thickness_outer, thing.collision.cloth_friction = 0.012, 12
    made = sheet.modifiers.new("cloth", "CLOTH")
    c_ = made.settings
    c_.quality, c_.mass, c_.air_damping = 6, 0.22, 1.6
    c_.tension_stiffness = c_.compression_stiffness = 18
    c_.shear_stiffness, c_.bending_stiffness = 8, 0.35
    made.collision_settings.distance_min, made.collision_settings.collision_quality = 0.012, 3
    scene = bpy.context.scene
    scene.frame_start, scene.frame_end = 1, frames
    made.point_cache.frame_end = frames
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    baked = bpy.data.meshes.new_from_object(sheet.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    final = bpy.data.objects.new("draped", baked)
    scene.collection.objects.link(final)
    baked.polygons.foreach_set("use_smooth", np.ones(len(baked.polygons), dtype=bool))
    bpy.data.objects.remove(sheet)
    bpy.data.objects.remove(floor)
    for thing in obstacles:
        thing.modifiers.remove(thing.modifiers["collide"])
    fine = final.modifiers.new("fine", "SUBSURF")
    fine.levels = fine.render_levels = 1
    solid = final.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = cloth * SCALE, 0
    return final


def rod(length, z, wood, string, up=600):
    """A wooden rod along x at height z, hung by two strings from above."""
    bar = put(lathe([(0, 0), (6.6, 0.4), (7, 2), (7, length - 2), (6.6, length - 0.4), (0, length)], wood, 32, 1), x=-length / 2, z=z, roll=90)
    lines = [cord([(s * (length / 2 - 16), 0, z - 6), (s * (length / 2 - 17), -7.4, z), (s * (length / 2 - 15), 0, z + 8), (s * (length / 2 - 15) * 0.98, 0, z + up / 2), (s * (length / 2 - 15) * 0.96, 0, z + up)], 1.3, string) for s in (-1, 1)]
    return group(bar, lines)


def fringe(random, points, length, thread, every=3):
    """Twisted tassels along the lower edge of a hung cloth (its first row)."""
    parts = []
    for x, y, z in points[0][::every]:
        dx, dy = random.normal(0, 2, 2)
        parts.append(cord([(x, y, z + 2), (x + dx * 0.4, y + dy * 0.4, z - length * 0.4), (x + dx, y + dy, z - length)], 0.9, thread))
    return group(parts)


def band(width, depth, height, strip, material):
    """A paper strip round a folded pile, across its middle."""
    a = np.linspace(0, 2 * math.pi, 120)
    y = np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.28 * (depth / 2 + 1)
    z = height / 2 + np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.4 * (height / 2 + 0.9)
    run = np.concatenate([[0], np.cumsum(np.hypot(np.diff(y), np.diff(z)))])
    x = np.array([-strip / 2, strip / 2])
    points = np.stack(np.broadcast_arrays(x[None], y[:, None], np.maximum(z, 0.3)[:, None]), -1)
    return surface(points, np.stack(np.broadcast_arrays(x[None], run[:, None]), -1), material, thickness=0.4, name="band")


def apron(random, linen, pocket, strap):
    """An apron, 85 by 75 cm, hanging by its neck strap from a peg at z=1000. Its foot is near z=60."""
    rows, columns = 160, 150
    drift, small = noise(random, (rows, columns), 1.5), noise(random, (rows, columns), 6)

    def shape(u, v):
        s = np.clip((v - 0.30) / 0.14, 0, 1)
        s = s * s * (3 - 2 * s)
        width = 245 * (1 - s) + 560 * s + 30 * np.clip(v - 0.45, 0, 1)
        grow = np.clip(v * 1.2, 0, 1)
        wave = np.sin(2 * math.pi * 2.6 * u + 0.8 + 0.9 * np.sin(v * 3)) + 0.4 * np.sin(2 * math.pi * 5.3 * u + 2)
        y = wave * (3 + 17 * grow * (0.3 + 0.7 * s))
        x = (u - 0.5) * width + np.cos(2 * math.pi * 2.6 * u) * 5 * grow
        z = 860 - v * 800 - 14 * np.sin(u * math.pi) * (1 - s) * np.clip(1 - v * 4, 0, 1)
        return x, y, z
    full = grid(shape, rows, columns)
    full[..., 1] += drift * 5 + small * 0.8
    uv = grid(lambda u, v: (u * 700, (1 - v) * 850), rows, columns)
    parts = [surface(full, uv, linen, thickness=1.2, name="apron")]
    i, j = slice(int(rows * 0.50), int(rows * 0.70)), slice(int(columns * 0.34), int(columns * 0.66))
    patch = full[i, j].copy()
    patch[..., 1] -= 2.6
    parts.append(surface(patch, uv[i, j], pocket, thickness=1.2, name="pocket"))
    left, right = full[0, 3], full[0, -4]
    for k, end in ((-1, left), (1, right)):
        parts.append(cord([tuple(end + np.array([0, 0, -10])), tuple(end + np.array([-k * 6, 2, 40])), (k * 34, 4, 950), (k * 6, 4, 1002)], 4.5, strap))
    for k, end in ((-1, full[int(rows * 0.43), 0]), (1, full[int(rows * 0.43), -1])):
        parts.append(cord([tuple(end), tuple(end + np.array([k * 22, 6, -30])), tuple(end + np.array([k * 26, 4, -160])), tuple(end + np.array([k * 10, 10, -300]))], 4.0, strap))
    return group(parts)
