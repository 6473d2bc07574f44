package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of people, and of those who mean harm. */
class XlsxTableTest {

  private static final String HEAD =
      "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>";

  @TempDir Path folder;

  private List<TableRow> all(Workbooks book) {
    List<TableRow> rows = new ArrayList<>();
    try (Table table = Tables.open(book.in(folder), TableLimits.UPLOAD, 0)) {
      table.forEachRemaining(rows::add);
    }
    return rows;
  }

  private void assertFault(Workbooks book, String reason, long line) {
    assertThatThrownBy(() -> all(book))
        .isInstanceOfSatisfying(
            TableFault.class,
            fault -> {
              assertThat(fault.messageKey()).isEqualTo("table.fault." + reason);
              assertThat(fault.line()).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.1000000000000000055, 0.1",
    "0, 1.2E3, 1200",
    "0, 123456789012, 123456789012",
    "3, 45000, 45000",
    "1, 45000, 2023-03-15",
    "2, 45000.5, 2023-03-15T12:00",
    "1, 1, 1900-01-01",
    "1, 59, 1900-02-28",
    "1, 61, 1900-03-01",
    "1, -3, -3",
    "0, 1E999999999, 1E999999999",
  })
  void readsNumbersAndDatesAsTheyAreShown(int style, String value, String text) {
    List<TableRow> rows =
        all(
            Workbooks.ofRows(
                HEAD
                    + "<row r=\"7\"><c r=\"B7\" s=\"%d\"><v>%s</v></c></row>"
                        .formatted(style, value)));
    assertThat(rows.get(0).text("b")).isEqualTo(text);
    assertThat(rows.get(0).line()).isEqualTo(7);
    assertThat(rows.get(0).text("a")).isEmpty();
  }

  @Test
  void countsFrom1904WhereTheWorkbookDoes() {
    Workbooks book =
        Workbooks.ofRows(HEAD + "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>43538</v></c></row>")
            .with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"One\" r:id=\"r1\"/></sheets></workbook>");
    TableRow row = all(book).get(0);
    assertThat(row.text("a")).isEqualTo("1904-01-01");
    assertThat(row.text("b")).isEqualTo("2023-03-15");
  }

  @Test
  void readsSharedTextsWithoutTheirGlosses() {
    Workbooks book =
        Workbooks.ofRows(HEAD + "<row><c t=\"s\"><v>0</v></c><c t=\"b\"><v>1</v></c></row>")
            .with(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>東</t></r><r><t>京</t></r><rPh><t>とうきょう</t></rPh></si></sst>");
    assertThat(all(book).get(0).text("a")).isEqualTo("東京");
    assertThat(all(book).get(0).text("b")).isEqualTo("TRUE");
  }

  @Test
  void readsNoFormulaWhateverResultStandsBesideIt() {
    List<TableRow> rows =
        all(
            Workbooks.ofRows(
                HEAD
                    + "<row><c><f>SUM(1,1)</f><v>9</v></c></row>"
                    + "<row><c t=\"e\"><v>#REF!</v></c></row><row><c><v>5</v></c></row>"));
    assertThat(rows.get(0).problem().orElseThrow().messageKey()).isEqualTo("table.row.formula");
    assertThat(rows.get(0).text("a")).isEmpty();
    assertThat(rows.get(1).problem().orElseThrow().messageKey()).isEqualTo("table.row.error");
    assertThat(rows.get(2).problem()).isEmpty();
  }

  @Test
  void stopsAtASheetThatUnpacksWithoutEnd() {
    Workbooks book = Workbooks.ofRows("");
    book.with(
        "xl/worksheets/sheet1.xml",
        out -> {
          out.write(("<worksheet><sheetData>" + HEAD).getBytes(StandardCharsets.UTF_8));
          byte[] row = "<row r=\"1\"></row>".repeat(4_000).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 1_000; i++) {
            out.write(row);
          }
        });
    assertFault(book, "bomb", 0);
  }

  @Test
  void stopsAtATagOrTextThatFillsTheMemory() {
    assertFault(Workbooks.ofRows("<row r=\"" + "1".repeat(2_000_000) + "\"/>"), "bomb", 0);
  }

  @Test
  void refusesTooManyFilesInside() {
    Workbooks book = Workbooks.ofRows(HEAD);
    for (int i = 0; i < 1_100; i++) {
      book.with("x" + i, "");
    }
    assertFault(book, "bomb", 0);
  }

  @Test
  void refusesAMillionColumns() {
    String cell = "<c t=\"n\"><v>1</v></c>";
    assertFault(Workbooks.ofRows("<row r=\"1\">" + cell.repeat(1_000) + "</row>"), "columns", 1);
    assertFault(
        Workbooks.ofRows(HEAD + "<row r=\"2\"><c r=\"ZZZZ2\"><v>1</v></c></row>"), "columns", 2);
  }

  @Test
  void readsNoDocumentTypeAndNothingOutside() {
    Workbooks book = Workbooks.ofRows("");
    book.with(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
    assertFault(book, "damaged", 0);
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    assertFault(new Workbooks().with("word/document.xml", "<a/>"), "damaged", 0);
    assertFault(Workbooks.ofRows(HEAD + "<row><c t=\"s\"><v>7</v></c></row>"), "damaged", 2);
    assertFault(Workbooks.ofRows(HEAD + "<row><c>"), "damaged", 2);
    Path broken = Files.write(folder.resolve("broken"), "PK\3\4 and no more".getBytes("UTF-8"));
    assertThatThrownBy(() -> Tables.open(broken, TableLimits.UPLOAD, 0))
        .hasMessageContaining("table.fault.damaged");
    Path old =
        Files.write(
            folder.resolve("old"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    assertThatThrownBy(() -> Tables.open(old, TableLimits.UPLOAD, 0))
        .hasMessageContaining("table.fault.old");
  }

  @Test
  void knowsItsSheets() {
    Path file = Workbooks.ofRows(HEAD).in(folder);
    assertThat(Tables.sheets(file, TableLimits.UPLOAD)).containsExactly("One");
    assertThatThrownBy(() -> Tables.open(file, TableLimits.UPLOAD, 1))
        .hasMessageContaining("table.fault.sheet");
  }
}
