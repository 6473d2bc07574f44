package org.entente.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a file that is larger than allowed while it is read; what is beyond is never read. */
public final class BoundedInput extends FilterInputStream {

  private static final long MEGABYTE = 1024L * 1024;

  private final long most;
  private long read;

  public BoundedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int count) {
    read += count;
    if (read > most) {
      throw TableFault.at(0, "tooLarge", most / MEGABYTE);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
