"""Where the fonts and the stylesheet of our documents are."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
FONTS = HERE / "fonts"
STYLESHEET = HERE / "paper.css"
TEXT_FONTS = tuple(
    FONTS / f"{name}.ttf" for name in ("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSerif-Bold")
)
SYMBOL_FONTS = tuple(FONTS / f"{name}.ttf" for name in ("NotoSansMath-Regular", "NotoSansSymbols2-Regular"))
WATERMARK_FONT = FONTS / "NotoSans-Bold.ttf"
