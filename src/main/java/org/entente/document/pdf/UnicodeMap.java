package org.entente.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes a font's table from drawn codes to text (ISO 32000-1, 9.10.3). */
final class UnicodeMap {

  private static final int LARGEST_BLOCK = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final List<String> lines = new ArrayList<>();

  void put(int code, String text) {
    String target = HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    lines.add("<" + HEX.toHexDigits((short) code) + "> <" + target + ">\n");
  }

  @Override
  public String toString() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < lines.size(); from += LARGEST_BLOCK) {
      List<String> block = lines.subList(from, Math.min(from + LARGEST_BLOCK, lines.size()));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
