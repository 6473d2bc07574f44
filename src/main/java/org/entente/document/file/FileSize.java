package org.entente.document.file;

import org.entente.document.BlobStore;
import org.entente.shared.Refusal;

/** The cap that holds for every file, uploaded or made. */
final class FileSize {

  private static final long MEGABYTE = 1024L * 1024;

  private FileSize() {}

  /**
   * @throws Refusal INVALID for an empty file or one over the cap
   */
  static void check(byte[] content) {
    if (content.length == 0) {
      throw Refusal.invalid("document.file.empty");
    }
    if (content.length > BlobStore.LARGEST) {
      throw Refusal.invalid("document.file.tooLarge", BlobStore.LARGEST / MEGABYTE);
    }
  }
}
