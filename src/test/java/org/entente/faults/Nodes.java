package org.entente.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The world's application and a second one beside it, on the same database, behind a proxy. */
record Nodes(World world, Application second, RoundRobin proxy) implements AutoCloseable {

  /**
   * Trusts what the proxy says; its jobs are free a minute after it has gone, longer than a seal
   * takes on a busy machine.
   */
  static Nodes start() {
    World world = World.get();
    try {
      Application second =
          new Application(
              World.FOLDER.resolve("second"),
              world.database().port(),
              "--ENTENTE_TRUSTED_PROXIES=127.0.0.0/8",
              "--entente.web.farewell=2s",
              "--entente.workflow.job-lease=1m");
      second.awaitReady();
      return new Nodes(
          world, second, new RoundRobin(List.of(world.application().address(), second.address())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second one first. */
  Application node(int number) {
    return number % 2 == 0 ? second : world.application();
  }

  @Override
  public void close() {
    proxy.close();
    second.kill();
  }
}
