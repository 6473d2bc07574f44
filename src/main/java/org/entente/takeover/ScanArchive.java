package org.entente.takeover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.document.BlobStore;
import org.entente.shared.Refusal;

/** Scans in a ZIP file, unpacked one at a time and no further than allowed. */
final class ScanArchive {

  private static final int MOST_FILES = 1_000;
  private static final long MOST_BYTES = 400L * 1024 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  private ScanArchive() {}

  static boolean is(byte[] content, String fileName) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && RowScans.plain(fileName).endsWith(".zip");
  }

  /**
   * @throws Refusal INVALID for a broken file, and for one that grows beyond all measure
   */
  static void each(byte[] content, BiConsumer<String, byte[]> scan) {
    long bytes = 0;
    int files = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] file = zip.readNBytes((int) BlobStore.LARGEST + 1);
        // What is too large for a scan is unpacked all the same, so it counts as well.
        bytes += file.length + zip.skip(MOST_BYTES);
        if (++files > MOST_FILES || bytes > MOST_BYTES) {
          throw Refusal.invalid("takeover.scans.bomb", MOST_FILES, MOST_BYTES / MEGABYTE);
        }
        if (!entry.isDirectory() && !RowScans.plain(entry.getName()).startsWith(".")) {
          scan.accept(entry.getName(), file);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.invalid("takeover.scans.damaged");
    }
    if (files == 0) {
      throw Refusal.invalid("takeover.scans.damaged");
    }
  }
}
