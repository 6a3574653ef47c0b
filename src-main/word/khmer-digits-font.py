"""Makes khmer-digits-font.ts: the digits of Noto Sans Khmer at the places of 0-9.

Run by hand, with fonttools, when the font is to change:
    python khmer-digits-font.py NotoSansKhmer-Regular.ttf NotoSansKhmer-Bold.ttf > khmer-digits-font.ts
"""
import base64
import io
import sys
import textwrap

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

NAME = "Rapporteur Khmer Digits"


def make(path, style):
    font = TTFont(path)
    digits = [0x17E0 + i for i in range(10)]
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[0x20, 0x2E, *digits])
    subsetter.subset(font)
    for tag in ("GSUB", "GPOS", "GDEF", "STAT", "fvar", "DSIG", "meta"):
        if tag in font:
            del font[tag]
    glyph = font.getBestCmap()
    table = CmapSubtable.newSubtable(4)
    table.platformID, table.platEncID, table.language = 3, 1, 0
    table.cmap = {**glyph, **{0x30 + i: glyph[0x17E0 + i] for i in range(10)}, 0xA0: glyph[0x20]}
    font["cmap"].tables = [table]
    # The lines it stands in keep the height of their own font.
    for table, ascent, descent in (("hhea", "ascent", "descent"),):
        setattr(font[table], ascent, 900)
        setattr(font[table], descent, -250)
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = 900, -250, 0
    os2.usWinAscent, os2.usWinDescent, os2.fsType = 900, 250, 0
    os2.ulUnicodeRange1, os2.ulUnicodeRange2 = 1, 0
    os2.ulUnicodeRange3, os2.ulUnicodeRange4 = 0, 0
    os2.ulCodePageRange1, os2.ulCodePageRange2 = 1, 0
    names = font["name"]
    # A date of its own would make the file differ from one run to the next.
    font["head"].created = font["head"].modified = 3600000000
    for name_id, text in (
        (1, NAME),
        (2, style),
        (3, f"{NAME} {style} 1.0"),
        (4, f"{NAME} {style}"),
        (5, "Version 1.0"),
        (6, f"{NAME.replace(' ', '')}-{style}"),
    ):
        names.setName(text, name_id, 3, 1, 0x409)
    font.recalcTimestamp = False
    out = io.BytesIO()
    font.save(out)
    return base64.b64encode(out.getvalue()).decode()


def main():
    print("// Made by khmer-digits-font.py from Noto Sans Khmer (SIL Open Font License 1.1). Do not edit.")
    for name, path, style in (("REGULAR", sys.argv[1], "Regular"), ("BOLD", sys.argv[2], "Bold")):
        print(f"\nconst {name} =")
        parts = textwrap.wrap(make(path, style), 98)
        print(" +\n".join(f"  '{part}'" for part in parts) + ";")
    print(
        f"""
export const KHMER_DIGITS_FONT = {{
  name: '{NAME}',
  regular: () => Buffer.from(REGULAR, 'base64'),
  bold: () => Buffer.from(BOLD, 'base64'),
}};"""
    )


main()
