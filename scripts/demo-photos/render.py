"""Renders the demo shop's pictures.

    python render.py <textures> <folder> [--only HANDLE ...] [--roles hero closed open detail] [--width 1200] [--samples 40] [--threads 2]

What lies in the folder already isn't rendered again.
"""
import argparse
import json
import os
import time
import zlib

import bpy
import numpy as np

import materials
import scenes_cloth
import scenes_food
import scenes_home
import studio
from product import Product

SCENES = {**scenes_cloth.SCENES, **scenes_food.SCENES, **scenes_home.SCENES}


def picture(product, role, path, width, samples, threads):
    """One picture, from an empty scene; False when the product has no such role."""
    studio.begin()
    random = np.random.default_rng(zlib.crc32(f"{product.handle} {role}".encode()))
    roles = SCENES[product.handle](product, random)
    if role not in roles:
        return False
    things, view = roles[role]()
    view = dict(view)
    surface, aim = view.pop("surface", "paper"), view.pop("aim", things)
    bpy.context.view_layer.update()
    studio.stage(surface, studio.size_of(things))
    studio.look(aim, **view)
    studio.shoot(path, width, int(width * 1.25), samples, threads)
    return True


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("textures")
    ask.add_argument("folder")
    ask.add_argument("--only", nargs="*")
    ask.add_argument("--roles", nargs="*", default=["hero", "closed", "open", "detail"])
    ask.add_argument("--width", type=int, default=1200)
    ask.add_argument("--samples", type=int, default=40)
    ask.add_argument("--threads", type=int, default=2)
    want = ask.parse_args()
    materials.TEXTURES = os.path.abspath(want.textures)
    with open(os.path.join(want.textures, "products.json"), encoding="utf8") as file:
        products = [Product(row) for row in json.load(file)]
    for role in want.roles:
        for product in products:
            path = os.path.abspath(os.path.join(want.folder, product.handle, f"{role}.png"))
            if os.path.exists(path) or (want.only and product.handle not in want.only):
                continue
            start = time.time()
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if picture(product, role, path, want.width, want.samples, want.threads):
                print(f"{product.handle} {role} {time.time() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
