package org.entente.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;

/** The instrument's typefaces, embedded as subsets: serif for its text, sans for what frames it. */
final class PageFonts {

  private PageFonts() {}

  static void use(PdfRendererBuilder builder, ClasspathFiles files) {
    add(builder, files, "NotoSerif_400Regular", "Text", 400);
    add(builder, files, "NotoSerif_700Bold", "Text", 700);
    add(builder, files, "NotoSansArabic_400Regular", "Arabic", 400);
    add(builder, files, "NotoSansArabic_700Bold", "Arabic", 700);
    add(builder, files, "Inter_400Regular", "Frame", 400);
    add(builder, files, "Inter_600SemiBold", "Frame", 700);
  }

  private static void add(
      PdfRendererBuilder builder, ClasspathFiles files, String file, String family, int weight) {
    builder.useFont(
        () -> new ByteArrayInputStream(files.bytes("/fonts/" + file + ".ttf")),
        family,
        weight,
        FontStyle.NORMAL,
        true);
  }
}
