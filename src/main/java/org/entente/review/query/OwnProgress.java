package org.entente.review.query;

import java.util.UUID;

/**
 * How far a reviewer has come with a call.
 *
 * @param open parts that wait for them
 * @param done parts that they have scored
 */
public record OwnProgress(UUID call, String reference, int open, int done) {

  public int all() {
    return open + done;
  }
}
