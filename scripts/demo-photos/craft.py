"""All made things, under one name for the scenes."""
from bread import loaf, slice_of_bread
from clay import bowl, clay, cup, dish, vase
from plaiting import basket, plait
from sewn import notebook, pandan_bag, pillow, tote
from table import coconut, dipper, lemongrass, soap, sprig

__all__ = ["basket", "bowl", "clay", "coconut", "cup", "dipper", "dish", "lemongrass", "loaf", "notebook", "pandan_bag", "pillow", "plait", "slice_of_bread", "soap", "sprig", "tote", "vase"]
