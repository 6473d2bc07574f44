package org.entente.benchmark;

import java.io.OutputStream;

/** Takes what is written and keeps none of it; looks now and then how much is alive meanwhile. */
final class HeapGauge extends OutputStream {

  private final int every;
  private final long before = alive();

  private long written;
  private long next;
  private long most;

  /**
   * @param every after how many bytes it looks
   */
  HeapGauge(int every) {
    this.every = every;
    this.next = every;
  }

  /** Megabytes at most that were alive on top of those before. */
  double most() {
    look();
    return most / 1e6;
  }

  @Override
  public void write(int octet) {
    count(1);
  }

  @Override
  public void write(byte[] octets, int from, int length) {
    count(length);
  }

  private void count(int length) {
    written += length;
    if (written >= next) {
      next += every;
      look();
    }
  }

  private void look() {
    most = Math.max(most, alive() - before);
  }

  private static long alive() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
