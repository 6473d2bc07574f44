package org.entente.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.w3c.dom.Document;

/**
 * Sets a page tree as tagged PDF/A-2 with Unicode text. Nothing outside is ever fetched. Fonts are
 * read for the first document, not at start.
 */
@Component
class TypesetPdf {

  private final Supplier<PageFonts> fonts = SingletonSupplier.of(PageFonts::new);
  private final Supplier<SearchableText> searchable =
      SingletonSupplier.of(() -> new SearchableText(fonts.get().arabicFor()));

  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  /**
   * @param reference of what is set, for who looks into a failure
   */
  byte[] set(Document page, String reference) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer(page, out).run();
      return searchable.get().in(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("setting " + reference, e);
    }
  }

  private PdfRendererBuilder renderer(Document page, ByteArrayOutputStream out) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Entente");
    outside(builder);
    scripts(builder);
    fonts.get().use(builder);
    builder.toStream(out);
    return builder;
  }

  private static void outside(PdfRendererBuilder builder) {
    builder.useUriResolver((base, address) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
  }

  private static void scripts(PdfRendererBuilder builder) {
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ArabicReorderer());
    builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.ROOT));
    builder.defaultTextDirection(TextDirection.LTR);
  }
}
