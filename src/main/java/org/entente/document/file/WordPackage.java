package org.entente.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a ZIP file for what makes it a Word document without macros. */
final class WordPackage {

  private static final String LIST = "[Content_Types].xml";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final int LONGEST_LIST = 256 * 1024;
  private static final int MOST_ENTRIES = 2000;

  private WordPackage() {}

  /** Reads names and the list of contents alone, so that a bomb is never unpacked. */
  static boolean isDocument(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return false;
        }
        if (LIST.equals(entry.getName())) {
          return names(new String(zip.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean names(String list) {
    return list.contains(MAIN) && !list.contains("vbaProject");
  }
}
