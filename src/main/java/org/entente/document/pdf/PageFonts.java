package org.entente.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The instrument's typefaces, embedded as subsets: serif for its text, sans for what frames it. */
final class PageFonts {

  private record Face(String family, int weight, FontFile file) {}

  private final List<Face> faces =
      List.of(
          face("Text", 400, "NotoSerif_400Regular"),
          face("Text", 700, "NotoSerif_700Bold"),
          face("Arabic", 400, "NotoSansArabic_400Regular"),
          face("Arabic", 700, "NotoSansArabic_700Bold"),
          face("Frame", 400, "Inter_400Regular"),
          face("Frame", 700, "Inter_600SemiBold"));

  void use(PdfRendererBuilder builder) {
    for (Face face : faces) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.file().bytes()),
          face.family(),
          face.weight(),
          FontStyle.NORMAL,
          true);
    }
  }

  /**
   * Letters of other languages are drawn like some Arabic ones, and the font cannot tell which was
   * meant: for each such letter, the Arabic one.
   */
  Map<Integer, Integer> arabicFor() {
    Map<Integer, Integer> meant = new HashMap<>();
    FontFile font = faces.get(2).file();
    for (int form = 0xFE80; form <= 0xFEFC; form++) {
      for (int other : font.sharing(form)) {
        meant.putIfAbsent(other, form);
      }
    }
    return meant;
  }

  private static Face face(String family, int weight, String file) {
    FontFile font = new FontFile(ClasspathFile.bytes("/fonts/" + file + ".ttf"));
    font.withoutDrawing(IntStream.of(0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x034F));
    font.withoutWidth(
        IntStream.rangeClosed(ArabicReorderer.FIRST_JOINED, ArabicReorderer.LAST_JOINED));
    return new Face(family, weight, font);
  }
}
