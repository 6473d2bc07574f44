package org.entente.partner.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.ImportFormat;
import org.entente.partner.PartnerIdentifier;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;

/** Every list is recognised by its content, and what is none of them is refused with its line. */
class SourceFileTest {

  private static final String HIPO =
      """
      [
        {"name": "Lake University", "alpha_two_code": "CH", "domains": ["lake.example"],
         "web_pages": ["https://www.lake.example/"]},
        {"name": "Nowhere University", "alpha_two_code": "ZZ", "domains": [], "web_pages": []},
        7
      ]
      """;

  private static final String ROR =
      """
      [{"id": "https://ror.org/0lakeun12", "status": "active", "types": ["education"],
        "names": [
          {"value": "Lake University", "types": ["ror_display", "label"], "lang": "en"},
          {"value": "Universität am See", "types": ["label"], "lang": "de"},
          {"value": "LU", "types": ["acronym"], "lang": null}],
        "domains": ["lake.example"],
        "links": [{"type": "website", "value": "https://www.lake.example/en"}],
        "locations": [{"geonames_details": {"country_code": "CH", "name": "Thun"}}],
        "external_ids": [{"type": "wikidata", "all": ["Q42"], "preferred": "Q42"}]},
       {"id": "https://ror.org/0compan01", "status": "active", "types": ["company"], "names": []}]
      """;

  private static final String ECHE = "erasmus_code,pic,oid,legal_name,city,country_cd,website\n";

  private final List<SourceRow> rows = new ArrayList<>();
  private final List<String> unusable = new ArrayList<>();

  @Test
  void readsHipoAndSaysWhichRecordsAreUnusable() {
    assertThat(read(HIPO)).isEqualTo(ImportFormat.HIPO);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).identifiers())
        .containsExactly(new PartnerIdentifier(IdentifierScheme.DOMAIN, "lake.example"));
    assertThat(unusable).containsExactly("4 country [ZZ]", "5 notARecord []");
  }

  @Test
  void readsRorsDumpZippedOrNot() {
    assertThat(read(ROR)).isEqualTo(ImportFormat.ROR_DUMP);
    assertThat(rows).hasSize(1);
    SourceRow row = rows.get(0);
    assertThat(row.names()).containsEntry(Language.EN, "Lake University");
    assertThat(row.home()).isNotNull().hasToString("NativeName[tag=de, text=Universität am See]");
    assertThat(row.acronym()).isEqualTo("LU");
    assertThat(row.city()).isEqualTo("Thun");
    assertThat(unusable).containsExactly("10 kind [company]");
    rows.clear();
    assertThat(read(zip("v2.0-ror-data_schema_v2.json", ROR))).isEqualTo(ImportFormat.ROR_DUMP);
    assertThat(rows).containsExactly(row);
  }

  @Test
  void readsTablesWithAByteOrderMarkAndSemicolons() {
    String text =
        "\uFEFF" + ECHE.replace(',', ';') + "CH  THUN01;123456789;;Lake School;Thun;CH;\n";
    assertThat(read(text)).isEqualTo(ImportFormat.ECHE);
    assertThat(rows.get(0).key()).isEqualTo("CH THUN01");
    assertThat(rows.get(0).city()).isEqualTo("Thun");
  }

  @Test
  void saysWhichRowsOfATableHaveAnotherWidth() {
    read(
        ECHE + "A  WIEN01,,,\"Hoch\nschule\",Wien,AT,\nA  WIEN02,,\nA  WIEN03,,,Schule,Wien,AT,\n");
    assertThat(rows).extracting(SourceRow::display).containsExactly("Hoch schule", "Schule");
    assertThat(unusable).containsExactly("4 width [7, 3]");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    refused(
        (ECHE + "A  WIEN01,,,Fachhochschule\nA  WIEN02,,,Hochschule für\n"), LATIN, "encoding", 3);
    refused(HIPO, StandardCharsets.UTF_16LE, "encoding", 1);
    refused(HIPO, StandardCharsets.UTF_16, "encoding", 1);
    refused(ECHE + "A  WIEN01,,,a\0b,,AT,\n", StandardCharsets.UTF_8, "encoding", 2);
  }

  private static final Charset LATIN = Charset.forName("windows-1252");

  @Test
  void refusesBrokenJsonWithItsLine() {
    refused(HIPO.replace("  7\n]", "  7,"), "json", 6);
    refused(HIPO.replace("\"ZZ\",", "\"ZZ\""), "json", 4);
    refused(HIPO + "[", "json", 7);
    refused("{\"name\": \"x\"}", "notAnArray", 1);
    refused("", "empty", 0);
    refused(" \n ", "empty", 0);
    refused("a,b\n1,2\n", "unknown", 1);
    refused("ror,name\n1,2\n", "missingColumns", 1);
    refused(ROR.replace("\"names\"", "\"name\""), "rorVersion", 0);
  }

  @Test
  void refusesBombsBeforeTheyGoOff() {
    refused("[{\"domains\": " + "[".repeat(100_000), "unknown", 1);
    refused("[{\"alpha_two_code\": " + "[".repeat(100_000), "json", 1);
    refused("[{\"web_pages\": 1},\n{\"x\": " + "{\"x\":".repeat(100_000), "json", 2);
    refused(endless("[{\"web_pages\": \"", "a"), "json", 1);
    refused(endless("[{\"web_pages\": []},\n{\"domains\": [1", ",1"), "recordTooLong", 2);
    refused(endless(ECHE + "A  WIEN01,,,", "x"), "recordTooLong", 2);
    refused(endless(ECHE + "A  WIEN01", ",x"), "columns", 2);
    refused(endless("erasmus_code,legal_name,country_cd", ",x"), "columns", 1);
    refused(ECHE + "A  WIEN01,,,\"never closed,Wien,AT,\nA  WIEN02,,,b,,AT,\n", "quote", 2);
  }

  @Test
  void refusesZipsThatAreNotRors() {
    refused(zip("a.txt", "x"), "zipContent", 0);
    refused(zip("v2.0-ror-data.json", "[" + " ".repeat(40_000_000)), "zipBomb", 0);
    byte[] whole = zip("a.json", HIPO);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> read(() -> new ByteArrayInputStream(half)))
        .isInstanceOf(Unreadable.class);
  }

  private ImportFormat read(String text) {
    return read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ImportFormat read(byte[] bytes) {
    return read(() -> new ByteArrayInputStream(bytes));
  }

  private ImportFormat read(Content content) {
    SourceFile file = SourceFile.of(content);
    file.read(
        false,
        new Rows() {
          @Override
          public void row(int line, SourceRow row) {
            rows.add(row);
          }

          @Override
          public void unusable(int line, String reason, List<String> arguments, String excerpt) {
            unusable.add(line + " " + reason + " " + arguments);
          }
        });
    return file.format();
  }

  private void refused(String text, String reason, int line) {
    refused(text, StandardCharsets.UTF_8, reason, line);
  }

  private void refused(String text, Charset encoding, String reason, int line) {
    refused(text.getBytes(encoding), reason, line);
  }

  private void refused(byte[] bytes, String reason, int line) {
    refused(() -> new ByteArrayInputStream(bytes), reason, line);
  }

  private void refused(Content content, String reason, int line) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOfSatisfying(
            Unreadable.class,
            it -> {
              assertThat(it.reason()).isEqualTo(reason);
              assertThat(it.line()).as(reason).isEqualTo(line);
            });
  }

  /** Three hundred million bytes of one line, made as they are read. */
  private static Content endless(String begin, String again) {
    return () -> new Endless(begin, again, 300_000_000);
  }

  private static final class Endless extends InputStream {

    private final byte[] begin;
    private final byte[] again;
    private final long length;
    private long at;

    Endless(String begin, String again, long length) {
      this.begin = begin.getBytes(StandardCharsets.UTF_8);
      this.again = again.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (at >= length) {
        return -1;
      }
      long here = at++;
      return here < begin.length
          ? begin[(int) here]
          : again[(int) ((here - begin.length) % again.length)];
    }
  }

  private static byte[] zip(String name, String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
