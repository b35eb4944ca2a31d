#!/usr/bin/env python3
"""Cuts the two printing fonts out of Noto Sans SC and adds the signs that it lacks.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
    python3 make-fonts.py package ../src/main/resources/jialing/reports/shared/fonts

Needs fontTools (Debian: python3-fonttools). See README.md for what is kept and why.
"""

import sys
from pathlib import Path

from fontTools.misc.transform import Transform
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Jialing Sans SC"
VARIATION_SEQUENCES = 14

LETTERS_AND_SIGNS = [
    (0x0020, 0x024F),  # Latin
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x22FF),  # punctuation, super- and subscripts, units, arrows, mathematics
    (0x2460, 0x24FF),  # enclosed numbers
    (0x2500, 0x26FF),  # boxes, marks
    (0x2713, 0x2718),  # ticks
    (0x3000, 0x303F),  # Chinese punctuation
    (0x3300, 0x33FF),  # squared units
    (0xFF00, 0xFFEF),  # full-width forms
]
CHEMICALS_OUTSIDE_GB2312 = set(map(ord, "䓛噁"))
EVERY_IDEOGRAPH_OF_A_NAME = [(0x3007, 0x3007), (0x4E00, 0x9FFF), (0x20000, 0x3FFFF)]


def gb2312():
    pairs = (bytes([high, low]) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(character) for pair in pairs for character in pair.decode("gb2312", "ignore")}


def within(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def cut(font, wanted):
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != VARIATION_SEQUENCES]


RAISED = {"⁰": "0", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁺": "+", "⁻": "−"}
LOWERED = {"₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
           "₊": "+", "₋": "−"}
SCALE = 0.64
RISE = 320
DROP = -150


def add_small(font, character, model, shift):
    """Draws a super- or subscript as the full-size sign made smaller, where the font has none."""
    characters = font.getBestCmap()
    if ord(character) in characters:
        return
    source = characters[ord(model)]
    pen = TTGlyphPen(None)
    transform = Transform(SCALE, 0, 0, SCALE, 0, shift)
    font.getGlyphSet()[source].draw(TransformPen(pen, transform))
    name = "uni%04X" % ord(character)
    advance, bearing = font["hmtx"][source]
    add_glyph(font, name, ord(character), pen.glyph(), (round(advance * SCALE), round(bearing * SCALE)))


def add_figure_space(font):
    """A blank as wide as a digit: Noto Sans SC has none."""
    digit = font["hmtx"][font.getBestCmap()[ord("0")]]
    if 0x2007 not in font.getBestCmap():
        add_glyph(font, "uni2007", 0x2007, TTGlyphPen(None).glyph(), (digit[0], 0))


def add_glyph(font, name, code, outline, metrics):
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = outline
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"][name] = metrics
    outline.recalcBounds(font["glyf"])
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def rename(font, style):
    names = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"JialingSansSC-{style}",
             16: None, 17: None}
    for record in list(font["name"].names):
        if record.nameID in names:
            if names[record.nameID] is None:
                font["name"].names.remove(record)
            else:
                font["name"].setName(names[record.nameID], record.nameID, record.platformID, record.platEncID,
                                     record.langID)


def make(source, target, style, wanted):
    font = TTFont(source, recalcTimestamp=False)
    cut(font, wanted & set(font.getBestCmap()))
    for character, model in RAISED.items():
        add_small(font, character, model, RISE)
    for character, model in LOWERED.items():
        add_small(font, character, model, DROP)
    add_figure_space(font)
    rename(font, style)
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.1f} MB")


def main(package, target):
    target.mkdir(parents=True, exist_ok=True)
    common = within(LETTERS_AND_SIGNS) | CHEMICALS_OUTSIDE_GB2312 | gb2312()
    names = within(EVERY_IDEOGRAPH_OF_A_NAME)
    make(package / "400Regular/NotoSansSC_400Regular.ttf", target / "JialingSansSC-Regular.ttf", "Regular",
         common | names)
    make(package / "700Bold/NotoSansSC_700Bold.ttf", target / "JialingSansSC-Bold.ttf", "Bold", common)
    (target / "OFL.txt").write_text((package / "LICENSE_FONT").read_text())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
