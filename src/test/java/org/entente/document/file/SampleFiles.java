package org.entente.document.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Smallest files of each kind that can be told by their content. */
final class SampleFiles {

  static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
  static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
  static final byte[] EXE = "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] HTML = "<!doctype html><html><p>x".getBytes(StandardCharsets.US_ASCII);

  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private SampleFiles() {}

  static byte[] docx() {
    return zip("[Content_Types].xml", "<Types><Override ContentType=\"" + MAIN + "\"/></Types>");
  }

  static byte[] docxWithMacros() {
    return zip("[Content_Types].xml", "<Types>" + MAIN + " /word/vbaProject.bin</Types>");
  }

  static byte[] zip(String entry, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
