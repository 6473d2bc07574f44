package org.entente.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Makes what is drawn readable to machines: the file's fonts tell the letters a reader would type,
 * not the joined forms that were drawn, so that Arabic can be searched, copied and read aloud.
 */
final class SearchableText {

  private final Map<Integer, Integer> arabicFor;

  SearchableText(Map<Integer, Integer> arabicFor) {
    this.arabicFor = arabicFor;
  }

  byte[] in(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<COSBase> done = new HashSet<>();
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          COSBase tellsText =
              resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
          if (tellsText instanceof COSStream stream && done.add(stream)) {
            rewrite(stream);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
      document.save(out);
      return out.toByteArray();
    }
  }

  private void rewrite(COSStream stream) throws IOException {
    CMap old;
    try (RandomAccessReadBuffer in =
        new RandomAccessReadBuffer(stream.createInputStream().readAllBytes())) {
      old = new CMapParser().parse(in);
    }
    UnicodeMap map = new UnicodeMap();
    for (int code = 0; code <= 0xFFFF; code++) {
      String text = old.toUnicode(code, 2);
      if (text != null) {
        map.put(code, typed(text));
      }
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Two letters drawn as one stay that one sign: readers take it apart in the right order. */
  private String typed(String text) {
    int drawn = text.codePointAt(0);
    if (text.codePointCount(0, text.length()) > 1) {
      return text;
    }
    String form = Character.toString(arabicFor.getOrDefault(drawn, drawn));
    boolean arabicForm = (drawn >= 0xFB50 && drawn <= 0xFEFC) || !form.equals(text);
    String letters = arabicForm ? Normalizer.normalize(form, Normalizer.Form.NFKC) : form;
    return letters.length() == 1 ? letters : form;
  }
}
