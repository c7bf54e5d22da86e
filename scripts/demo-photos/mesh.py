"""Meshes from functions. Lengths are millimetres here and a hundredth of that in the scene."""
import math

import bmesh
import bpy
import numpy as np

SCALE = 0.01


def link(mesh, material=None, smooth=True):
    """An object of a mesh, in the scene."""
    thing = bpy.data.objects.new(mesh.name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    for one in material if isinstance(material, (list, tuple)) else [material]:
        if one is not None:
            mesh.materials.append(one)
    if smooth:
        mesh.polygons.foreach_set("use_smooth", np.ones(len(mesh.polygons), dtype=bool))
    return thing


def surface(points, uv, material=None, wrap=False, thickness=0.0, smooth=True, name="surface"):
    """A sheet of quads through `points` (rows, columns, 3) in mm with `uv` (rows, columns, 2) in mm; `wrap` joins the last column to the first."""
    rows, columns, _ = points.shape
    last = columns if wrap else columns - 1
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(last), indexing="ij")
    following = (j + 1) % columns
    faces = np.stack([i * columns + j, i * columns + following, (i + 1) * columns + following, (i + 1) * columns + j], -1).reshape(-1, 4)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata((points.reshape(-1, 3) * SCALE).tolist(), [], faces.tolist())
    if wrap:
        step = uv[:, -1:] - uv[:, -2:-1]
        uv = np.concatenate([uv, uv[:, -1:] + step], 1)
    loops = np.stack([uv[i, j], uv[i, j + 1], uv[i + 1, j + 1], uv[i + 1, j]], 2).reshape(-1, 2)
    mesh.uv_layers.new(name="uv").data.foreach_set("uv", (loops * SCALE).ravel())
    thing = link(mesh, material, smooth)
    if thickness:
        solid = thing.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = thickness * SCALE, 0
    return thing


def grid(function, rows, columns):
    """Points of a function of two shares (0..1), each an array (rows, columns)."""
    v, u = np.meshgrid(np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")
    return np.stack(np.broadcast_arrays(*function(u, v)), -1).astype(float)


def smooth_profile(points, rounds=2):
    """Corner cutting: rounds the corners of a polyline, keeping its ends."""
    line = np.array(points, float)
    for _ in range(rounds):
        a, b = line[:-1], line[1:]
        cut = np.stack([a * 0.75 + b * 0.25, a * 0.25 + b * 0.75], 1).reshape(-1, line.shape[1])
        line = np.concatenate([line[:1], cut[1:-1], line[-1:]])
    return line


def lathe(profile, material, segments=96, rounds=2, wobble=None, name="lathe"):
    """Turns a profile of (radius, height) in mm round the vertical; `wobble(angle, height)` adds to the radius."""
    line = smooth_profile(profile, rounds)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    angle = np.linspace(0, 2 * math.pi, segments, endpoint=False)
    radius = line[:, :1] + (wobble(angle[None], line[:, 1:]) if wobble else np.zeros((1, segments)))
    radius = np.maximum(radius, 0.02)
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle), np.broadcast_to(line[:, 1:], radius.shape)], -1)
    girth = 2 * math.pi * float(np.max(line[:, 0]))
    uv = np.stack(np.broadcast_arrays(angle[None] / (2 * math.pi) * girth, run[:, None]), -1)
    return surface(points, uv, material, wrap=True, name=name)


def _project(mesh):
    """UV in scene units from the face's main direction, so that a pattern keeps its size on every side."""
    layer = mesh.uv_layers.active or mesh.uv_layers.new(name="uv")
    for face in mesh.polygons:
        n = face.normal
        axis = max(range(3), key=lambda k: abs(n[k]))
        for loop in face.loop_indices:
            x, y, z = mesh.vertices[mesh.loops[loop].vertex_index].co
            layer.data[loop].uv = ((y, z) if n.x < 0 else (-y, z)) if axis == 0 else ((x, z) if axis == 1 else (x, y))


def box(width, depth, height, material, bevel=0.8, segments=3, open_sides=(), thickness=0.0, name="box"):
    """A box standing on the ground, centred, in mm. `open_sides` of top, bottom, left, right are left out; then
    `material` is [outside, inside, rim] and `thickness` the board's."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    for vertex in bm.verts:
        vertex.co.x *= width * SCALE
        vertex.co.y *= depth * SCALE
        vertex.co.z = (vertex.co.z + 0.5) * height * SCALE
    direction = {"top": (2, 1), "bottom": (2, -1), "left": (0, -1), "right": (0, 1)}
    gone = [f for f in bm.faces if any(f.normal[direction[s][0]] * direction[s][1] > 0.9 for s in open_sides)]
    bmesh.ops.delete(bm, geom=gone, context="FACES")
    if not open_sides:
        bmesh.ops.bevel(bm, geom=list(bm.edges), offset=bevel * SCALE, segments=segments, profile=0.5, affect="EDGES")
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    bm.free()
    _project(mesh)
    thing = link(mesh, material, smooth=not open_sides)
    if open_sides:
        solid = thing.modifiers.new("board", "SOLIDIFY")
        solid.thickness, solid.offset, solid.use_even_offset = thickness * SCALE, -1, True
        solid.material_offset, solid.material_offset_rim = 1, 2
        round_ = thing.modifiers.new("round", "BEVEL")
        round_.width, round_.segments, round_.limit_method = bevel * SCALE * 0.6, 2, "ANGLE"
        thing.modifiers.new("weighted", "WEIGHTED_NORMAL")
        mesh.polygons.foreach_set("use_smooth", np.ones(len(mesh.polygons), dtype=bool))
    return thing


def cord(points, radius, material, cyclic=False, name="cord"):
    """A round cord through points in mm."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution, curve.resolution_u = "3D", radius * SCALE, 3, 10
    spline = curve.splines.new("NURBS")
    spline.points.add(len(points) - 1)
    for target, (x, y, z) in zip(spline.points, points):
        target.co = (x * SCALE, y * SCALE, z * SCALE, 1)
    spline.use_endpoint_u, spline.order_u, spline.use_cyclic_u = not cyclic, 4, cyclic
    thing = bpy.data.objects.new(name, curve)
    bpy.context.scene.collection.objects.link(thing)
    curve.materials.append(material)
    return thing


def group(*parts):
    """One handle for several objects; lists are taken apart."""
    root = bpy.data.objects.new("group", None)
    bpy.context.scene.collection.objects.link(root)
    for part in flat(parts):
        part.parent = root
    return root


def flat(parts):
    for part in parts:
        if isinstance(part, (list, tuple)):
            yield from flat(part)
        elif part is not None:
            yield part


def put(thing, x=0.0, y=0.0, z=0.0, yaw=0.0, pitch=0.0, roll=0.0, scale=1.0):
    """Places a thing: mm and degrees. Yaw turns round the vertical, pitch tips backwards, roll sideways."""
    thing.location = (x * SCALE, y * SCALE, z * SCALE)
    thing.rotation_euler = (math.radians(pitch), math.radians(roll), math.radians(yaw))
    thing.scale = (scale, scale, scale)
    return thing


def noise(random, shape, cells):
    """Smooth noise of about -1..1 over a grid, `cells` waves across the longer side."""
    rows, columns = shape
    y, x = np.meshgrid(np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")
    total = np.zeros(shape)
    for _ in range(9):
        fx, fy = random.normal(0, cells * 0.6, 2)
        total += np.sin(2 * math.pi * (fx * x + fy * y) + random.uniform(0, 6.3))
    return total / 4
