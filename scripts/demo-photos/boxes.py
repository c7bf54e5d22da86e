"""Boxes of board. Sizes in mm; every function answers one handle standing on the ground, front towards -y."""
import numpy as np

import materials as m
from labels import label
from mesh import box, group, put, surface


def ribbon(points, width, material):
    """A flat ribbon along points in the y-z plane, `width` along x."""
    line = np.array(points, float)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    sheet = np.stack([np.stack([np.full(len(line), s * width / 2), line[:, 0], line[:, 1]], -1) for s in (-1, 1)], 1)
    uv = np.stack([np.broadcast_to(np.array([0, width])[None], (len(line), 2)), np.broadcast_to(run[:, None], (len(line), 2))], -1)
    return surface(sheet, uv, material, thickness=0.6, name="ribbon")


def lidded_box(product, width, depth, height, lid=0.28):
    """A closed rigid box: base, overlapping lid with a shadow line, label on the front."""
    low = height * (1 - lid)
    base = box(width - 3, depth - 3, low + 2, product.wrap(), bevel=1.0)
    neck = put(box(width - 7, depth - 7, height - 6, m.paper("#efe6d4"), bevel=0.8), z=2)
    cap = put(box(width, depth, height - low - 0.8, product.wrap(), bevel=1.0), z=low + 0.8)
    return group(base, neck, cap)


def standing_box(product, width, height, depth, portrait=True, lid=0.24):
    """The same box standing upright with its label on the front."""
    root = lidded_box(product, width, depth, height, lid)
    h = min(height * (1 - lid) * 0.78, width * 0.72 * (4 / 3))
    if portrait:
        size, name = (h * 0.75, h), f"portrait-{product.handle}"
    else:
        w = min(width * 0.76, height * (1 - lid) * 0.78 / 0.6875)
        size, name = (w, w * 0.6875), f"landscape-{product.handle}"
    tag = put(label(name, *size), y=-depth / 2 + 1.5, z=height * (1 - lid) * 0.5)
    tag.parent = root
    return root


def flat_box(product, width, depth, height):
    """A shallow closed box lying down, label on top."""
    root = lidded_box(product, width, depth, height, 0.62)
    h = min(depth * 0.7, width * 0.7 * 0.6875)
    tag = put(label(f"landscape-{product.handle}", h / 0.6875, h), z=height, pitch=-90)
    tag.parent = root
    return root


def tray(width, depth, height, outside, inside="#f3ecde", board=2.2):
    """An open box of board."""
    return box(width, depth, height, [outside, m.paper(inside), m.paper(inside)], open_sides=("top",), thickness=board)


def lid_of(product, width, depth, height):
    """A lid alone, lying open side down."""
    root = box(width, depth, height, product.wrap(), bevel=1.0)
    h = min(depth * 0.7, width * 0.7 * 0.6875)
    tag = put(label(f"landscape-{product.handle}", h / 0.6875, h), z=height, pitch=-90)
    return group(root, tag)


def sleeve(product, width, depth, height, board=2.0):
    """A tube of board along y."""
    outside = product.wrap()
    inside = m.paper("#e9dfcc")
    shell = []
    for w, h, x, z in ((width, board, 0, 0), (width, board, 0, height - board), (board, height - 2 * board, -width / 2 + board / 2, board), (board, height - 2 * board, width / 2 - board / 2, board)):
        shell.append(put(box(w, depth, h, outside, bevel=0.5), x=x, z=z))
    lining = []
    for w, h, x, z in ((width - 2 * board, 0.3, 0, board), (width - 2 * board, 0.3, 0, height - board - 0.3)):
        lining.append(put(box(w, depth - 1, h, inside, bevel=0.05), x=x, z=z))
    h = min(depth * 0.7, width * 0.7 * 0.6875)
    tag = put(label(f"landscape-{product.handle}", h / 0.6875, h), z=height, pitch=-90)
    return group(shell, lining, tag)


def drawer_box(product, width, depth, height, out=0.0):
    """A drawer box lying down, its tray pulled forward by `out` mm, with a ribbon to pull. Answers (box, tray)."""
    inner = tray(width - 6, depth - 2, height - 6, product.wrap())
    pull = ribbon([(-depth / 2 + 6, (height - 6) * 0.52), (-depth / 2 - 1, (height - 6) * 0.5), (-depth / 2 - 9, (height - 6) * 0.42), (-depth / 2 - 12, (height - 6) * 0.3), (-depth / 2 - 9, (height - 6) * 0.2), (-depth / 2 - 1, (height - 6) * 0.14), (-depth / 2 + 3, (height - 6) * 0.12)], 11, m.fabric(product.colours["accent"], thread=0.7))
    drawer_ = put(group(inner, pull), y=-out, z=3)
    return group(sleeve(product, width, depth, height), drawer_), drawer_


def standing_drawer(product, width, height, depth):
    """A closed drawer box standing on its long edge, portrait label on the face."""
    shell = box(width, depth, height, product.wrap(), bevel=0.7)
    face = put(box(width - 4.4, depth - 4.4, 1.4, m.paper("#e9dfcc"), bevel=0.3), z=height - 0.8)
    pull = put(ribbon([(-4, 0), (-4, 7), (0, 12), (4, 7), (4, 0)], 10, m.fabric(product.colours["accent"], thread=0.7)), z=height)
    h = height * 0.62
    tag = put(label(f"portrait-{product.handle}", h * 0.75, h), y=-depth / 2, z=height * 0.5)
    return group(shell, face, pull, tag)
