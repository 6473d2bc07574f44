package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written opens again, and nothing in it is computed. */
class TableWriterTest {

  private static final List<String> HEADER = List.of("المرجع", "يوم", "قيمة", "عنوان");

  @TempDir Path folder;

  private Path written(TableFormat format, Object... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = format.writer(out, "سجل", true)) {
      writer.header(HEADER);
      for (int i = 0; i < 500; i++) {
        writer.row(Arrays.asList(cells));
      }
    }
    return Files.write(folder.resolve("table"), out.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void opensAgainAsItWas(TableFormat format) throws IOException {
    Path file =
        written(
            format, "A 1", LocalDate.of(2024, 2, 29), new BigDecimal("1E+5"), "x, \"y\"\n;\u0001z");
    try (Table table = Tables.open(file, TableLimits.UPLOAD, 0)) {
      assertThat(table.header().names()).isEqualTo(HEADER);
      TableRow row = table.next();
      assertThat(row.text("المرجع")).isEqualTo("A 1");
      assertThat(row.text("يوم")).isEqualTo("2024-02-29");
      assertThat(row.text("قيمة")).isEqualTo("100000");
      assertThat(row.text("عنوان").replace("\u0001", "")).isEqualTo("x, \"y\"\n;z");
      assertThat(table).toIterable().hasSize(499);
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesNoFormulaAway(TableFormat format) throws IOException {
    Path file = written(format, "=1+1", "+1", "-1@x", " =HYPERLINK(\"x\")");
    try (Table table = Tables.open(file, TableLimits.UPLOAD, 0)) {
      TableRow row = table.next();
      assertThat(row.problem()).isEmpty();
      assertThat(row.text("المرجع")).endsWith("=1+1");
    }
  }

  @Test
  void defusesWhatASpreadsheetWouldCompute() throws IOException {
    String text = Files.readString(written(TableFormat.CSV, "=1", "\t=1", "@x", null));
    assertThat(text).startsWith("\uFEFFالمرجع,").contains("\r\n'=1,\"'\t'=1\",'@x,\r\n");
    assertThat(text.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
  }

  /** Where a spreadsheet separates cells by semicolons or tabs, and knows no quotes inside them. */
  @ParameterizedTest
  @ValueSource(strings = {"x;=f()", "x;  =f()", "x\t@f()", "x\n+f()", "x;\"=f()"})
  void defusesBehindOtherSeparators(String cell) throws IOException {
    String text = Files.readString(written(TableFormat.CSV, "a", cell, "b", null));
    String line = text.substring(text.indexOf("\r\n") + 2).split(",b,\r\n", 2)[0];
    assertThat(line).startsWith("a,\"").endsWith("\"");
    assertThat(line.split("[;\t\n]")).noneMatch(each -> each.matches("[\\s\"]*[=+@-].*"));
  }

  @Test
  void leavesWhatNobodyComputesAsItIs() throws IOException {
    String text = Files.readString(written(TableFormat.CSV, "a; b", "1-2", "x=y", "c@d"));
    assertThat(text).contains("\r\n\"a; b\",1-2,x=y,c@d\r\n");
  }

  /** By a reader that is not ours. */
  @Test
  void isAWorkbookForOthersToo() throws IOException {
    Path file = written(TableFormat.XLSX, "A 1", LocalDate.of(2024, 2, 29), new BigDecimal("2.5"));
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      assertThat(book.getFirstSheet().getName()).isEqualTo("سجل");
      assertThat(book.getFirstSheet().read().get(1).getCellAsDate(1).orElseThrow())
          .isEqualTo("2024-02-29T00:00:00");
      assertThat(book.getFirstSheet().read().get(1).getCellAsNumber(2))
          .hasValue(new BigDecimal("2.5"));
    }
  }
}
