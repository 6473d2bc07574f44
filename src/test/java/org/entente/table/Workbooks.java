package org.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** XLSX files made part by part, so that they can be wrong in any way. */
public final class Workbooks {

  private static final String SPREADSHEET =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private final Map<String, Content> parts = new LinkedHashMap<>();

  /** Writes one part. */
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  public static Workbooks ofRows(String rows) {
    return new Workbooks()
        .with(
            "xl/workbook.xml",
            "<workbook %s xmlns:r=\"urn:r\"><workbookPr/><sheets><sheet name=\"One\" r:id=\"r1\"/></sheets></workbook>"
                .formatted(SPREADSHEET))
        .with(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
        .with(
            "xl/styles.xml",
            "<styleSheet %s><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-409]d\\-mmm\\-yy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>"
                .formatted(SPREADSHEET))
        .withSheet(rows);
  }

  Workbooks with(String name, String content) {
    return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  public Workbooks with(String name, Content content) {
    parts.put(name, content);
    return this;
  }

  Workbooks withSheet(String rows) {
    return with(
        "xl/worksheets/sheet1.xml",
        "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(SPREADSHEET, rows));
  }

  /** A sheet that unpacks to seventy megabytes of empty rows. */
  public static Workbooks bomb() {
    return ofRows("")
        .with(
            "xl/worksheets/sheet1.xml",
            out -> {
              out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
              byte[] row = "<row r=\"1\"></row>".repeat(4_000).getBytes(StandardCharsets.UTF_8);
              for (int i = 0; i < 1_000; i++) {
                out.write(row);
              }
            });
  }

  public Path in(Path folder) {
    Path file = folder.resolve("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Content> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().to(zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
