package org.entente.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType file, changed where the renderer lacks what a text engine does with fonts. */
final class FontFile {

  private static final int ENTRY = 16;

  private final ByteBuffer file;
  private final CmapLookup glyphs;

  FontFile(byte[] original) {
    file = ByteBuffer.wrap(original.clone());
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(original))) {
      glyphs = font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the build cannot be read", e);
    }
  }

  byte[] bytes() {
    return file.array();
  }

  /** All characters that are drawn with the same glyph as this one; empty where it has none. */
  List<Integer> sharing(int codePoint) {
    int glyph = glyphs.getGlyphId(codePoint);
    List<Integer> codes = glyph == 0 ? null : glyphs.getCharCodes(glyph);
    return codes == null ? List.of() : codes;
  }

  /** These characters take no room: they stack over the next one, as marks do. */
  FontFile withoutWidth(IntStream codePoints) {
    int metrics = file.getShort(table("hhea") + 34) & 0xFFFF;
    int widths = table("hmtx");
    codePoints
        .map(glyphs::getGlyphId)
        .filter(glyph -> glyph > 0 && glyph < metrics)
        .forEach(glyph -> file.putShort(widths + 4 * glyph, (short) 0));
    return this;
  }

  /** These characters leave no trace on paper: their outlines get no contours. */
  FontFile withoutDrawing(IntStream codePoints) {
    int outlines = table("glyf");
    codePoints
        .map(glyphs::getGlyphId)
        .filter(glyph -> glyph > 0 && offset(glyph) < offset(glyph + 1))
        .forEach(glyph -> file.putShort(outlines + offset(glyph), (short) 0));
    return this;
  }

  /** Where a glyph's outline begins, counted from the table's begin. */
  private int offset(int glyph) {
    boolean wide = file.getShort(table("head") + 50) == 1;
    int index = table("loca");
    return wide ? file.getInt(index + 4 * glyph) : 2 * (file.getShort(index + 2 * glyph) & 0xFFFF);
  }

  private int table(String tag) {
    int count = file.getShort(4);
    for (int entry = 12; entry < 12 + ENTRY * count; entry += ENTRY) {
      byte[] found = new byte[4];
      file.get(entry, found);
      if (tag.equals(new String(found, StandardCharsets.US_ASCII))) {
        return file.getInt(entry + 8);
      }
    }
    throw new IllegalStateException("a font without table " + tag);
  }
}
