package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files of people, and of those who mean harm. */
class CsvTableTest {

  private static final long LONG_LINE = 300L * 1024 * 1024;

  private static Table open(String text) {
    return open(text, StandardCharsets.UTF_8, TableLimits.UPLOAD);
  }

  private static Table open(String text, Charset charset, TableLimits limits) {
    return Tables.csv(new ByteArrayInputStream(text.getBytes(charset)), limits);
  }

  private static List<TableRow> all(String text) {
    List<TableRow> rows = new ArrayList<>();
    try (Table table = open(text)) {
      table.forEachRemaining(rows::add);
    }
    return rows;
  }

  private static void assertFault(ThrowingRead read, String reason, long line) {
    assertThatThrownBy(read::run)
        .isInstanceOfSatisfying(
            TableFault.class,
            fault -> {
              assertThat(fault.messageKey()).isEqualTo("table.fault." + reason);
              assertThat(fault.line()).isEqualTo(line);
            });
  }

  interface ThrowingRead {
    void run() throws Exception;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsOutWhatSeparatesTheCells(String separator) {
    String text = "\uFEFFReference,Title\r\nA 1,\"Exchange\"\r\n\r\nA 2,Lab\r\n";
    List<TableRow> rows = all(text.replace(",", separator));
    assertThat(rows).extracting(row -> row.text("Title")).containsExactly("Exchange", "Lab");
    assertThat(rows).extracting(TableRow::line).containsExactly(2L, 4L);
  }

  @Test
  void readsQuotesAndLineEndsInsideCells() {
    List<TableRow> rows = all("a;b\n\"one \"\"two\"\"\nthree\"; 4 \nمراكش;é");
    assertThat(rows.get(0).text("a")).isEqualTo("one \"two\"\nthree");
    assertThat(rows.get(0).text("b")).isEqualTo("4");
    assertThat(rows.get(1).line()).isEqualTo(4);
    assertThat(rows.get(1).text("a")).isEqualTo("مراكش");
    assertThat(rows.get(1).text("none")).isEmpty();
  }

  @Test
  void namesTheLineWhereAnotherEncodingShows() {
    Table table = open("a,b\n1,2\nÉcole,3\n", StandardCharsets.UTF_8, TableLimits.UPLOAD);
    assertThat(table.next().text("a")).isEqualTo("1");
    assertFault(
        () -> open("a\n1\nÉcole\n", Charset.forName("windows-1252"), TableLimits.UPLOAD),
        "encoding",
        3);
    assertFault(() -> open("a\n1\n", StandardCharsets.UTF_16, TableLimits.UPLOAD), "encoding", 1);
    assertFault(() -> open("a\n1\n", StandardCharsets.UTF_16LE, TableLimits.UPLOAD), "binary", 1);
  }

  @Test
  void stopsAtALineOfThreeHundredMegabytes() {
    Endless endless = new Endless("a,b\n1,2\n", LONG_LINE);
    assertFault(
        () -> Tables.csv(endless, TableLimits.UPLOAD).forEachRemaining(row -> {}), "line", 3);
    assertThat(endless.taken()).isLessThan(TableLimits.UPLOAD.line() + 64 * 1024L);
  }

  @Test
  void stopsInsideACellThatIsNeverClosed() {
    Endless endless = new Endless("a,b\n\"", LONG_LINE, "text\n");
    assertFault(
        () -> Tables.csv(endless, TableLimits.UPLOAD).forEachRemaining(row -> {}), "quotes", 2);
    assertThat(endless.taken()).isLessThan(3 * 1024 * 1024L);
  }

  @Test
  void refusesAMillionColumns() {
    Endless endless = new Endless("", 1_000_000, "c,");
    assertFault(() -> Tables.csv(endless, TableLimits.UPLOAD), "columns", 1);
    assertThat(endless.taken()).isLessThan(64 * 1024L);
    assertFault(() -> all("a,b\n" + "1,".repeat(1_000) + "\n"), "columns", 2);
  }

  @Test
  void refusesMoreRowsOrBytesThanAllowed() {
    assertFault(
        () ->
            open("a\n1\n2\n3\n", StandardCharsets.UTF_8, TableLimits.UPLOAD.withRows(2))
                .forEachRemaining(row -> {}),
        "rows",
        4);
    assertFault(
        () ->
            Tables.csv(new Endless("a\n", LONG_LINE, "1\n"), TableLimits.UPLOAD.withBytes(20_000))
                .forEachRemaining(row -> {}),
        "tooLarge",
        0);
  }

  @Test
  void refusesATableWithoutNamesOrWithOneTwice() {
    assertFault(() -> open(""), "empty", 1);
    assertFault(() -> open(" \n,,\n"), "empty", 1);
    assertFault(() -> open("\na,b,a\n"), "column.twice", 2);
  }

  @Test
  void handsOverWhatStandsBeforeTheFault() {
    Table table = open("a,b\n1,2\n\"3\"x,4\n");
    assertThat(table.next().text("b")).isEqualTo("2");
    assertFault(table::next, "quotes", 3);
    Table open = open("a,b\n1,2\n\"3,4\n5,6");
    assertThat(open.next().text("b")).isEqualTo("2");
    assertFault(open::next, "quotes", 3);
  }

  @Test
  void readsNoFormulaAndNoCellWithoutAColumn() {
    List<TableRow> rows = all("a,b\n=1+1,2\n1,2,3\n+33 1,-4,\n");
    assertThat(rows.get(0).problem())
        .hasValue(new RowProblem(2, "a", "table.row.formula", List.of(2L, "a")));
    assertThat(rows.get(0).text("a")).isEmpty();
    assertThat(rows.get(1).problem())
        .hasValue(new RowProblem(3, "C", "table.row.surplus", List.of(3L, "C")));
    assertThat(rows.get(2).problem()).isEmpty();
    assertThat(rows.get(2).text("a")).isEqualTo("+33 1");
  }

  /** So many bytes of one text, made while they are read; it knows how many that were. */
  private static final class Endless extends InputStream {

    private final byte[] start;
    private final byte[] piece;
    private final long length;
    private long read;

    Endless(String start, long length) {
      this(start, length, "x");
    }

    Endless(String start, long length, String piece) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.piece = piece.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    long taken() {
      return read;
    }

    @Override
    public int read() {
      if (read >= length) {
        return -1;
      }
      long at = read++;
      return at < start.length
          ? start[(int) at]
          : piece[(int) ((at - start.length) % piece.length)];
    }
  }
}
