package org.entente.table.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.entente.table.TableFault;
import org.entente.table.TableLimits;

/**
 * One file of the package, unpacked under guard: not more than allowed, not out of proportion to
 * what was packed, and no single tag or text that fills the memory of whoever parses it.
 */
final class Part extends FilterInputStream {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long LONGEST_PIECE = MEGABYTE;

  private final TableLimits limits;
  private final long packed;
  private long unpacked;
  private long piece;

  Part(InputStream in, ZipEntry entry, TableLimits limits) {
    super(in);
    this.limits = limits;
    this.packed = Math.max(1, entry.getCompressedSize());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    unpacked += Math.max(0, count);
    if (unpacked > limits.unpackedBytes()
        || (unpacked > MEGABYTE && unpacked / packed > limits.ratio())) {
      throw TableFault.at(0, "bomb");
    }
    for (int i = offset; i < offset + count; i++) {
      measure(into[i]);
    }
    return count;
  }

  private void measure(byte letter) {
    piece = letter == '<' ? 0 : piece + 1;
    if (piece > LONGEST_PIECE) {
      throw TableFault.at(0, "bomb");
    }
  }
}
