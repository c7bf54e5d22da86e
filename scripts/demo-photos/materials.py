"""What things are made of: Cycles materials from a few numbers."""
import os

import bpy

TEXTURES = "textures"
_made = {}


def forget():
    """The scene was emptied: nothing made before exists any more."""
    _made.clear()


def _once(key, make):
    if key not in _made:
        _made[key] = make()
    return _made[key]


def rgb(colour, light=1.0):
    """`#rrggbb` as linear light, times `light`."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(min(1, (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4) * light) for v in values) + (1.0,)


class Nodes:
    """A material under construction."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.tree.nodes.clear()
        self.out = self.tree.nodes.new("ShaderNodeOutputMaterial")

    def add(self, kind, *, props=None, **inputs):
        node = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in (props or {}).items():
            setattr(node, key, value)
        for key, value in inputs.items():
            self.set(node, int(key[1:]) if key[0] == "_" and key[1:].isdigit() else key.replace("_", " "), value)
        return node

    def set(self, node, key, value):
        if isinstance(key, str) and key not in node.inputs:
            key = next(i for i, s in enumerate(node.inputs) if s.name.lower() == key.lower())
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, node.inputs[key])
        elif isinstance(value, bpy.types.Node):
            self.tree.links.new(value.outputs[0], node.inputs[key])
        else:
            node.inputs[key].default_value = value

    def math(self, operation, a, b=0.0, c=0.0):
        return self.add("Math", props={"operation": operation}, _0=a, _1=b, _2=c).outputs[0]

    def mix(self, factor, a, b, blend="MIX"):
        node = self.add("Mix", props={"data_type": "RGBA", "blend_type": blend})
        for socket, value in ((0, factor), (6, a), (7, b)):
            self.set(node, socket, value)
        return node.outputs[2]

    def ramp(self, value, *stops):
        node = self.add("ValToRGB", Fac=value)
        band = node.color_ramp.elements
        while len(band) < len(stops):
            band.new(0.5)
        for element, (at, colour) in zip(band, stops):
            element.position, element.color = at, colour
        return node.outputs[0]

    def coords(self, which="UV", scale=(1, 1, 1), turn=0.0):
        source = self.add("TexCoord").outputs[which]
        node = self.add("Mapping", Vector=source, Scale=scale)
        node.inputs["Rotation"].default_value = (0, 0, turn)
        return node.outputs[0]

    def noise(self, vector, scale, detail=4.0, rough=0.55, distortion=0.0):
        return self.add("TexNoise", Vector=vector, Scale=scale, Detail=detail, Roughness=rough, Distortion=distortion).outputs[0]

    def image(self, name, vector, extension="REPEAT", raw=False):
        node = self.add("TexImage", props={"extension": extension, "interpolation": "Cubic"}, Vector=vector)
        node.image = bpy.data.images.load(name if os.path.isabs(name) else os.path.join(TEXTURES, name + ".png"), check_existing=True)
        if raw:
            node.image.colorspace_settings.name = "Non-Color"
        return node.outputs[0]

    def bump(self, height, strength, distance):
        return self.add("Bump", Height=height, Strength=strength, Distance=distance).outputs[0]

    def skin(self, **inputs):
        node = self.add("BsdfPrincipled", **inputs)
        self.tree.links.new(node.outputs[0], self.out.inputs[0])
        return self.material


def plain(colour, rough=0.6, metal=0.0, coat=0.0):
    def make():
        n = Nodes("plain")
        return n.skin(Base_Color=rgb(colour), Roughness=rough, Metallic=metal, Coat_Weight=coat)
    return _once(("plain", colour, rough, metal, coat), make)


def backdrop():
    def make():
        n = Nodes("backdrop")
        where = n.coords("Object", (0.35, 0.35, 0.35))
        tone = n.mix(n.noise(where, 0.7, 2), rgb("#e6e1d8"), rgb("#e0d9ce"))
        return n.skin(Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.1)
    return _once("backdrop", make)


def plaster():
    def make():
        n = Nodes("plaster")
        where = n.coords("Object")
        cloud = n.noise(where, 0.35, 3, 0.6)
        tone = n.ramp(cloud, (0.3, rgb("#d3ccc1")), (0.7, rgb("#e0dad0")))
        return n.skin(Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.1)
    return _once("plaster", make)


def wood(colour="#b59b7d", dark="#94795b", scale=1.0, rough=0.55):
    """Teak: long grain with rings, along x."""
    def make():
        n = Nodes("wood")
        where = n.coords("Object", (0.09 * scale, scale, scale))
        rings = n.noise(where, 1.5, 2, 0.6, 0.8)
        fibre = n.noise(n.coords("Object", (1.6 * scale, 75 * scale, 75 * scale)), 1.0, 3, 0.7)
        band = n.math("PINGPONG", n.math("MULTIPLY", rings, 7.0), 1.0)
        grain = n.math("ADD", n.math("MULTIPLY", band, 0.24), n.math("MULTIPLY", fibre, 0.7))
        tone = n.ramp(grain, (0.2, rgb(dark)), (0.5, rgb(colour)), (0.85, rgb(colour, 1.25)))
        return n.skin(Base_Color=tone, Roughness=rough, Specular_IOR_Level=0.3)
    return _once(("wood", colour, dark, scale, rough), make)


def paper(colour="#f3ecde", rough=0.85):
    def make():
        n = Nodes("paper")
        where = n.coords("Object")
        fibre = n.noise(where, 60, 3)
        tone = n.mix(fibre, rgb(colour, 0.94), rgb(colour, 1.04))
        return n.skin(Base_Color=tone, Roughness=rough, Specular_IOR_Level=0.2, Normal=n.bump(fibre, 0.12, 0.004))
    return _once(("paper", colour, rough), make)


def kraft(colour="#b98f60"):
    def make():
        n = Nodes("kraft")
        where = n.coords("Object")
        fleck = n.noise(n.coords("Object", (40, 40, 14)), 1.0, 2, 0.7)
        tone = n.ramp(fleck, (0.3, rgb(colour, 0.82)), (0.55, rgb(colour)), (0.75, rgb(colour, 1.12)))
        return n.skin(Base_Color=tone, Roughness=0.8, Specular_IOR_Level=0.25, Normal=n.bump(n.noise(where, 9, 3), 0.2, 0.01))
    return _once(("kraft", colour), make)


def printed(image, size, turn=0.0, rough=0.62):
    """Paper printed with a seamless tile of `size` mm; needs UV in scene units."""
    def make():
        n = Nodes("printed")
        where = n.coords("UV", (100 / size, 100 / size, 1), turn)
        return n.skin(Base_Color=n.image(image, where), Roughness=rough, Specular_IOR_Level=0.3, Normal=n.bump(n.noise(n.coords("UV"), 60, 3), 0.1, 0.004))
    return _once(("printed", image, size, turn, rough), make)


def sticker(image):
    """A label whose UV runs from 0 to 1."""
    def make():
        n = Nodes("sticker")
        where = n.coords("UV")
        return n.skin(Base_Color=n.image(image, where, "EXTEND"), Roughness=0.72, Specular_IOR_Level=0.25, Normal=n.bump(n.noise(where, 220, 2), 0.08, 0.002))
    return _once(("sticker", image), make)


def fabric(colour, tile=None, thread=1.1, bump=0.35, sheen=0.25, turn=0.0):
    """Woven cloth: a colour, or an image tile of `tile` mm; `thread` mm apart. UV in scene units."""
    def make():
        n = Nodes("fabric")
        uv = n.coords("UV")
        parts = n.add("SeparateXYZ", Vector=uv)
        k = 6.2832 * 100 / (thread * 2) * 0.5
        warp = n.math("SINE", n.math("MULTIPLY", parts.outputs[0], k))
        weft = n.math("SINE", n.math("MULTIPLY", parts.outputs[1], k))
        weave = n.math("MULTIPLY", warp, weft)
        slub = n.noise(n.coords("UV", (3, 90, 1)), 1.0, 4)
        base = n.image(colour, n.coords("UV", (100 / tile, 100 / tile, 1), turn)) if tile else rgb(colour)
        shade = n.math("ADD", n.math("MULTIPLY", weave, 0.05), n.math("ADD", 0.86, n.math("MULTIPLY", slub, 0.26)))
        tone = n.mix(1.0, base, n.add("CombineColor", _0=shade, _1=shade, _2=shade), "MULTIPLY")
        height = n.math("ADD", n.math("MULTIPLY", weave, 0.5), slub)
        return n.skin(Base_Color=tone, Roughness=0.92, Specular_IOR_Level=0.15, Sheen_Weight=sheen, Sheen_Roughness=0.5, Normal=n.bump(height, bump, 0.006))
    return _once(("fabric", colour, tile, thread, bump, sheen, turn), make)


def glass(tint="#ffffff", rough=0.0):
    """Glass whose shadow is clear, so that what is inside gets its light."""
    def make():
        n = Nodes("glass")
        shine = n.add("BsdfGlass", Color=rgb(tint), Roughness=rough, IOR=1.47)
        clear = n.add("BsdfTransparent", Color=rgb(tint, 0.96))
        ray = n.add("LightPath").outputs["Is Shadow Ray"]
        mix = n.add("MixShader", _0=ray, _1=shine, _2=clear)
        n.tree.links.new(mix.outputs[0], n.out.inputs[0])
        return n.material
    return _once(("glass", tint, rough), make)


def syrup(colour, glow=0.4):
    """Honey and oil: light is coloured on its way through, and `glow` of it is scattered inside."""
    def make():
        n = Nodes("syrup")
        body = n.add("BsdfGlass", Color=rgb(colour), Roughness=0.0, IOR=1.12)
        clear = n.add("BsdfTransparent", Color=rgb(colour))
        soft = n.add("BsdfTranslucent", Color=rgb(colour, 1.15))
        deep = n.add("BsdfDiffuse", Color=rgb(colour, 1.0))
        inner = n.add("MixShader", _0=0.4, _1=soft, _2=deep)
        both = n.add("MixShader", _0=glow, _1=body, _2=inner)
        mix = n.add("MixShader", _0=n.add("LightPath").outputs["Is Shadow Ray"], _1=both, _2=clear)
        n.tree.links.new(mix.outputs[0], n.out.inputs[0])
        return n.material
    return _once(("syrup", colour, glow), make)


def speckled(low, high, scale=14.0, rough=0.7, bump=0.3, distance=0.02, coat=0.0, wax=0.0):
    """Crumb, crust, clay, wax: two tones in a noise."""
    def make():
        n = Nodes("speckled")
        where = n.coords("Object")
        cloud = n.noise(where, scale, 4, 0.65)
        tone = n.ramp(cloud, (0.32, rgb(low)), (0.68, rgb(high)))
        return n.skin(Base_Color=tone, Roughness=rough, Coat_Weight=coat, Subsurface_Weight=wax, Subsurface_Radius=(0.08, 0.05, 0.03), Normal=n.bump(n.noise(where, scale * 2.2, 3), bump, distance))
    return _once(("speckled", low, high, scale, rough, bump, distance, coat, wax), make)
