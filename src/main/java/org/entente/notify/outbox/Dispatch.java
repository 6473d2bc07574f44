package org.entente.notify.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to become of a mail now. */
public sealed interface Dispatch {

  /** It goes to this address. */
  record Send(Reader reader, String address) implements Dispatch {}

  /**
   * @param until null where something else has to happen first
   */
  record Hold(Why why, @Nullable Instant until) implements Dispatch {}

  /** It never goes. */
  record Drop(Why why) implements Dispatch {}
}
