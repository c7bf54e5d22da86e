"""The studio: one window from the left, two surfaces, a camera that frames what stands there."""
import math

import bpy
import numpy as np
from mathutils import Euler, Vector

import materials as m
from mesh import link


def begin():
    """An empty scene. The same calls always give the same picture."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    m.forget()


def _sweep(material, radius, back, front):
    """Floor, curve and wall in one sheet, as a roll of paper hangs in a studio."""
    line = [(-front, 0.0), (back - radius, 0.0)]
    line += [(back - radius + radius * math.sin(a), radius - radius * math.cos(a)) for a in np.linspace(0.05, math.pi / 2, 24)]
    line += [(back, front * 2)]
    wide = front * 3
    vertices, faces = [], []
    for y, z in line:
        vertices += [(-wide, y, z), (wide, y, z)]
    for i in range(len(line) - 1):
        faces.append((2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2))
    mesh = bpy.data.meshes.new("sweep")
    mesh.from_pydata(vertices, [], faces)
    return link(mesh, material)


def stage(surface, size):
    """Lays the surface ("paper" or "wood") and lights it for things of about `size` scene units."""
    if surface == "paper":
        _sweep(m.backdrop(), size * 1.6, size * 2.6, size * 9)
    else:
        _sweep(m.plaster(), size * 0.05, size * 2.3, size * 9)
        table = bpy.data.meshes.new("table")
        w, back, front, t = size * 12, size * 1.5, size * 9, size * 0.08
        table.from_pydata([(-w, -front, 0), (w, -front, 0), (w, back, 0), (-w, back, 0), (-w, back, -t), (w, back, -t)], [], [(0, 1, 2, 3), (3, 2, 5, 4)])
        link(table, m.wood(), smooth=False)
        bpy.data.objects["sweep"].location.z = -size * 1.2
    _window(size)
    world = bpy.data.worlds.new("room")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (0.98, 0.985, 1.0, 1)
    world.node_tree.nodes["Background"].inputs[1].default_value = 0.75
    bpy.context.scene.world = world


def _window(size):
    lamp = bpy.data.lights.new("window", "AREA")
    lamp.shape, lamp.size, lamp.size_y = "RECTANGLE", size * 1.7, size * 2.4
    lamp.energy = 190 * size * size
    lamp.color = (1.0, 0.965, 0.915)
    thing = bpy.data.objects.new("window", lamp)
    thing.location = Vector((-2.9, -0.9, 2.5)) * size
    aim = Vector((0, 0, 0.35)) * size - thing.location
    thing.rotation_euler = aim.to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(thing)


def _corners(things):
    graph = bpy.context.evaluated_depsgraph_get()
    found = []
    for root in things:
        for thing in [root, *root.children_recursive]:
            if thing.type == "EMPTY":
                continue
            solid = thing.evaluated_get(graph)
            mesh = solid.to_mesh()
            points = np.empty(len(mesh.vertices) * 3)
            mesh.vertices.foreach_get("co", points)
            points = points.reshape(-1, 3)[:: max(1, len(mesh.vertices) // 1500)]
            matrix = np.array(solid.matrix_world)
            found.append(points @ matrix[:3, :3].T + matrix[:3, 3])
            solid.to_mesh_clear()
    return np.concatenate(found)


def size_of(things):
    """Scene units from the middle of the things to their farthest point."""
    points = _corners(things)
    return float(np.linalg.norm(points.max(0) - points.min(0)) / 2)


def look(things, pitch=12.0, yaw=0.0, fill=(0.74, 0.66), lift=-0.03, lens=85, blur=None, aspect=1.25):
    """Points the camera so that `things` fill the given shares of the picture's width and height. Degrees; `lift` moves
    them up by a share of the height; `blur` is the f-number for a shallow focus on their front."""
    camera = bpy.data.cameras.new("camera")
    camera.lens, camera.sensor_fit, camera.sensor_width, camera.sensor_height = lens, "HORIZONTAL", 28.8, 36
    thing = bpy.data.objects.new("camera", camera)
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing
    turn = Euler((math.radians(90 - pitch), 0, math.radians(yaw)))
    thing.rotation_euler = turn
    axes = np.array(turn.to_matrix())
    points = _corners(things) @ axes
    half = np.array([14.4 / lens, 14.4 / lens * aspect])
    near, far = 0.5, 4000.0
    for _ in range(60):
        distance = (near + far) / 2
        at = points[:, 2].max() + distance
        seen = points[:, :2] / (at - points[:, 2:])
        span = (seen.max(0) - seen.min(0)) / 2 / half
        if (span <= np.array(fill)).all():
            far = distance
        else:
            near = distance
    depth = at - points[:, 2].mean()
    shift = (points[:, :2].max(0) + points[:, :2].min(0)) / 2
    for _ in range(8):
        seen = (points[:, :2] - shift) / (at - points[:, 2:])
        shift = shift + (seen.max(0) + seen.min(0)) / 2 * depth
    place = np.array([shift[0], shift[1] - lift * 2 * half[1] * depth, at])
    thing.location = Vector(axes @ place)
    camera.clip_start, camera.clip_end = 0.05, 20000
    if blur:
        camera.dof.use_dof, camera.dof.aperture_fstop = True, blur
        camera.dof.focus_distance = float(at - np.percentile(points[:, 2], 80))


def shoot(path, width, height, samples, threads):
    """Renders to a PNG."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", samples, 7
    cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.07, 4
    cycles.use_denoising, cycles.denoiser, cycles.denoising_prefilter = True, "OPENIMAGEDENOISE", "FAST"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 8, 2, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces, cycles.volume_bounces = 8, 12, 0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 4.0, 0
    cycles.use_light_tree = False
    scene.render.threads_mode, scene.render.threads = "FIXED", threads
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width, height, 100
    scene.render.image_settings.file_format, scene.render.image_settings.color_depth = "PNG", "8"
    scene.view_settings.view_transform = "Khronos PBR Neutral"
    scene.view_settings.exposure = 0.0
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
