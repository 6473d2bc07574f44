package org.entente.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process that serves people and works on jobs; all of them share a database.
 *
 * @param seen when it last said that it is alive
 * @param stopped when it was stopped in order; null while it runs, and where it was cut off
 * @param silent true where it neither says that it is alive nor was stopped
 * @param executing whether it takes jobs
 * @param jobs how many it was at when last seen
 */
public record Node(
    String name,
    String version,
    String address,
    int port,
    Instant started,
    Instant seen,
    @Nullable Instant stopped,
    boolean silent,
    boolean executing,
    int jobs) {

  public boolean alive() {
    return stopped == null && !silent;
  }
}
