package org.entente.partner.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.partner.ImportFormat;

/**
 * What a file is, by its first bytes; its name says nothing.
 *
 * @param separator of a table's cells
 */
record Recognition(ImportFormat format, char separator) {

  private static final int HEAD = 64 * 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  static boolean zipped(byte[] head) {
    return head.length >= ZIP.length && Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  static byte[] head(InputStream bytes) {
    try {
      return bytes.readNBytes(HEAD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws Unreadable for what is none of the formats
   */
  static Recognition of(byte[] head) {
    if (head.length == 0) {
      throw new Unreadable("empty", 0);
    }
    if (wide(head)) {
      throw new Unreadable("encoding", 1);
    }
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").strip();
    if (text.isEmpty()) {
      throw new Unreadable("empty", 0);
    }
    return text.startsWith("[") || text.startsWith("{") ? json(text) : table(text);
  }

  /** UTF-16 and UTF-32 have their marks or, in Latin letters, every other byte zero. */
  private static boolean wide(byte[] head) {
    int first = head[0] & 0xFF;
    int second = head.length > 1 ? head[1] & 0xFF : 1;
    return (first == 0xFF && second == 0xFE)
        || (first == 0xFE && second == 0xFF)
        || first == 0
        || second == 0;
  }

  private static Recognition json(String text) {
    if (text.startsWith("{")) {
      throw new Unreadable("notAnArray", 1);
    }
    if (text.contains("\"alpha_two_code\"") || text.contains("\"web_pages\"")) {
      return new Recognition(ImportFormat.HIPO, ',');
    }
    if (text.contains("\"id\"") || text.contains("ror.org")) {
      return new Recognition(ImportFormat.ROR_DUMP, ',');
    }
    throw new Unreadable("unknown", 1);
  }

  private static Recognition table(String text) {
    String line = text.lines().findFirst().orElse("");
    char separator = separator(line);
    Set<String> columns =
        Arrays.stream(line.split(java.util.regex.Pattern.quote(String.valueOf(separator))))
            .map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (columns.contains("ror")) {
      return new Recognition(ImportFormat.ROR_LIST, separator);
    }
    if (columns.contains("erasmus_code") || columns.contains("legal_name")) {
      return new Recognition(ImportFormat.ECHE, separator);
    }
    throw new Unreadable("unknown", 1);
  }

  private static char separator(String line) {
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(line, each) > count(line, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String line, char letter) {
    return line.chars().filter(each -> each == letter).count();
  }
}
