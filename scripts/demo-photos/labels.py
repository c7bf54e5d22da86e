"""Printed labels, flat and bent, and the hang tag. Sizes in mm; they face -y."""
import math

import numpy as np

import materials as m
from mesh import cord, grid, group, lathe, put, surface


def label(image, width, height, lift=0.0):
    """A flat label facing -y, its middle at the origin, its back at y=0."""
    points = grid(lambda u, v: ((u - 0.5) * width, -0.35 - lift + 0 * u, (v - 0.5) * height), 2, 2)
    uv = np.array([[[0, 0], [1, 0]], [[0, 1], [1, 1]]], float) * 100
    return surface(points, uv, m.sticker(image), thickness=0.5, smooth=False, name="label")


def wrapped_label(image, radius, width, height, z):
    """A label round a jar, facing -y, its middle at height z."""
    arc = width / radius
    r = radius + 0.35
    points = grid(lambda u, v: (r * np.sin((u - 0.5) * arc), -r * np.cos((u - 0.5) * arc), z + (v - 0.5) * height), 2, 49)
    uv = grid(lambda u, v: (u, v), 2, 49) * 100
    return surface(points, uv, m.sticker(image), thickness=0.3, name="label")


def disc(image, radius, z):
    """A round sticker lying at height z."""
    points = grid(lambda u, v: (v * radius * np.cos(u * 2 * math.pi), v * radius * np.sin(u * 2 * math.pi), z + 0 * u), 2, 97)
    uv = grid(lambda u, v: (0.5 + 0.5 * v * np.cos(u * 2 * math.pi), 0.5 + 0.5 * v * np.sin(u * 2 * math.pi)), 2, 97) * 100
    return surface(points, uv, m.sticker(image), name="seal")


def hang_tag(product, width=34, thread=None):
    """A card on a thread, facing -y, hanging from its middle top at the origin."""
    h = width * 1.9
    card = put(label(f"tag-{product.handle}", width, h), z=-h / 2 - 10)
    hole = put(lathe([(2.6, 0), (2.6, 0.8), (1.4, 0.8), (1.4, 0)], m.plain("#b08d57", 0.35, 1.0), 24, 1), z=-17, y=-0.3, pitch=90)
    string = cord([(0, -0.6, -16), (-2.5, -1, -8), (-1, 0, 0), (2.5, 1, -7), (0.4, 0.4, -16)], 0.5, thread or m.fabric(product.deep(), thread=0.6))
    return group(card, hole, string)
