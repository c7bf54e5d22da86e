"""All that goods are packed in, under one name for the scenes."""
from bags import paper_bag, pouch, tissue
from boxes import drawer_box, flat_box, lid_of, standing_box, standing_drawer, tray
from labels import hang_tag, label, wrapped_label
from vessels import bottle, jar, tin, tin_lid

__all__ = ["bottle", "drawer_box", "flat_box", "hang_tag", "jar", "label", "lid_of", "paper_bag", "pouch", "standing_box", "standing_drawer", "tin", "tin_lid", "tissue", "tray", "wrapped_label"]
