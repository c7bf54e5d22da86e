"""Many small things lying on one another."""
import math

import bpy
import numpy as np
from mathutils import Euler

from mesh import SCALE, group


class Ground:
    """How high the pile stands at each place; what is dropped lands on what lies there."""

    def __init__(self, reach, cell=1.5, base=None):
        self.reach, self.cell = reach, cell
        self.side = int(2 * reach / cell) + 1
        y, x = np.meshgrid(*[np.linspace(-reach, reach, self.side)] * 2, indexing="ij")
        self.x, self.y = x, y
        self.height = base(x, y) if base else np.zeros_like(x)

    def _near(self, x, y, radius):
        """The window of cells round a footprint, and which of them are under it."""
        low = [max(0, int((at + self.reach - radius) / self.cell)) for at in (y, x)]
        high = [max(1, int((at + self.reach + radius) / self.cell) + 2) for at in (y, x)]
        window = (slice(low[0], high[0]), slice(low[1], high[1]))
        return window, (self.x[window] - x) ** 2 + (self.y[window] - y) ** 2 <= radius ** 2

    def level(self, x, y, radius):
        """The height under a footprint; things roll to where it is low."""
        window, under = self._near(x, y, radius)
        return float(np.percentile(self.height[window][under], 75)) if under.any() else 0.0

    def land(self, x, y, radius, thickness, sink=0.35):
        """Where a thing of that footprint comes to rest (mm), and the slope there."""
        window, under = self._near(x, y, radius)
        if not under.any():
            return 0.0, 0.0, 0.0
        patch = self.height[window]
        spot = patch[under]
        z = float(np.percentile(spot, 75))
        dx, dy = self.x[window][under] - x, self.y[window][under] - y
        gx = float((spot * dx).sum() / max((dx * dx).sum(), 1e-6))
        gy = float((spot * dy).sum() / max((dy * dy).sum(), 1e-6))
        patch[under] = np.maximum(spot, z + thickness * (1 - sink))
        return z, gx, gy


def heap(random, kinds, count, spread, radius, thickness, base=None, within=None, tumble=0.5, scale=(0.9, 1.1), peak=0.42, lean=2.0):
    """Drops `count` copies of the meshes `kinds` round the origin. `spread` mm is the pile's reach; `radius` and
    `thickness` a thing's own; `base` is the ground's height; `within(x, y)` keeps them inside."""
    ground = Ground(spread * 1.6, base=base)
    parts = []
    for _ in range(count):
        spots = []
        while len(spots) < 5:
            distance = spread * math.sqrt(random.uniform(0, 1)) if peak is None else abs(random.normal(0, spread * peak))
            angle = random.uniform(0, 2 * math.pi)
            x, y = distance * math.cos(angle), distance * math.sin(angle)
            if (within is None or within(x, y)) and distance < spread * 1.5:
                spots.append((ground.level(x, y, radius) + (distance / spread) ** 2 * thickness * lean, x, y))
        _, x, y = min(spots)
        z, gx, gy = ground.land(x, y, radius, thickness)
        thing = bpy.data.objects.new("piece", kinds[random.integers(len(kinds))].data)
        bpy.context.scene.collection.objects.link(thing)
        thing.location = (x * SCALE, y * SCALE, (z + thickness * 0.5) * SCALE)
        tip = [np.clip(math.atan(slope), -0.6, 0.6) + random.normal(0, tumble) for slope in (gy, -gx)]
        thing.rotation_euler = (*tip, random.uniform(0, 6.28))
        size = random.uniform(*scale)
        thing.scale = (size, size, size)
        parts.append(thing)
    for kind in kinds:
        if kind.name in bpy.context.scene.collection.objects:
            bpy.context.scene.collection.objects.unlink(kind)
    return group(parts)


def panel(random, kinds, surface, low, high, left, right, count, thickness, radius):
    """Things pressed against the inside of a pouch's window; `surface` is the pouch's front as a grid of points."""
    parts = []
    rows, columns, _ = surface.shape
    for _ in range(count):
        v, u = random.uniform(low, high), random.uniform(left, right)
        i, j = int(v * (rows - 1)), int(u * (columns - 1))
        x, y, z = surface[i, j]
        thing = bpy.data.objects.new("piece", kinds[random.integers(len(kinds))].data)
        bpy.context.scene.collection.objects.link(thing)
        lean = random.normal(0, 0.45, 2) * min(1.0, 6 / radius)
        back = thickness * 0.7 + max(0, radius - 8) * 0.9 + radius * float(np.abs(lean).max()) + abs(random.normal(0, thickness * 0.8))
        thing.location = (x * SCALE, (y + back) * SCALE, z * SCALE)
        spin = Euler((0, 0, random.uniform(0, 6.28))).to_matrix()
        thing.rotation_euler = (Euler((math.pi / 2 + lean[0], 0, lean[1])).to_matrix() @ spin).to_euler()
        parts.append(thing)
    for kind in kinds:
        if kind.name in bpy.context.scene.collection.objects:
            bpy.context.scene.collection.objects.unlink(kind)
    return group(parts)
