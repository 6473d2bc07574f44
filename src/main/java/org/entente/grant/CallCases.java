package org.entente.grant;

import java.util.UUID;

/**
 * Cases that end with their call when it is cancelled; implemented by the modules that own them.
 * Those that hold money come first, by the order of the beans.
 */
public interface CallCases {

  /**
   * Ends the next ones, each once, whoever asks again.
   *
   * @param most how many in this transaction
   * @return false when none was left
   */
  boolean endNext(UUID call, int most);
}
