package org.entente.bank.line;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.http.HttpEntity;
import org.apache.http.entity.HttpEntityWrapper;

/**
 * An answer that is read up to so many bytes and for so long: each byte may come in time, and the
 * last of them still too late.
 */
final class BoundedEntity extends HttpEntityWrapper {

  private final int most;
  private final long deadline;

  BoundedEntity(HttpEntity entity, int most, Duration patience) {
    super(entity);
    this.most = most;
    this.deadline = System.nanoTime() + patience.toNanos();
  }

  @Override
  public InputStream getContent() throws IOException {
    return new Bounded(super.getContent());
  }

  private final class Bounded extends FilterInputStream {

    private long read;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int many = super.read(into, offset, length);
      count(Math.max(many, 0));
      return many;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > most) {
        throw new IOException("the answer is longer than " + most + " bytes");
      }
      if (System.nanoTime() - deadline > 0) {
        throw new SocketTimeoutException("the answer is too slow");
      }
    }
  }
}
