package org.entente.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A ZIP file of scans is unpacked no further than it may be. */
class ScanArchiveTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void handsOverEachFile() throws IOException {
    List<String> names = new ArrayList<>();
    ScanArchive.each(zip(1), (name, scan) -> names.add(name + " " + scan.length));
    assertThat(names).containsExactly("scan.pdf " + MEGABYTE);
  }

  @Test
  void countsWhatIsTooLargeForAScan() throws IOException {
    byte[] bomb = zip(500);
    assertThatThrownBy(() -> ScanArchive.each(bomb, (name, scan) -> {}))
        .isInstanceOf(Refusal.class)
        .extracting(refusal -> ((Refusal) refusal).messageKey())
        .isEqualTo("takeover.scans.bomb");
  }

  private static byte[] zip(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("scan.pdf"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[MEGABYTE]);
      }
    }
    return bytes.toByteArray();
  }
}
