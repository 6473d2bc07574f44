package org.entente.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The embedded server: started by us, or found running after its application was killed. */
class EmbeddedServer implements AutoCloseable {

  private final int port;
  private final @Nullable EmbeddedPostgres started;

  EmbeddedServer(EmbeddedPostgres started) {
    this.port = started.getPort();
    this.started = started;
  }

  EmbeddedServer(int port) {
    this.port = port;
    this.started = null;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException {
    if (started != null) {
      started.close();
    }
  }
}
