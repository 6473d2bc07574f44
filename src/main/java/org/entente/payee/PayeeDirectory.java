package org.entente.payee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is to be paid; implemented by the module that knows why, which this one must not know. For
 * everybody else there are no bank details.
 */
public interface PayeeDirectory {

  Optional<Payee> find(UUID payee);

  /**
   * Those whose name or reference begins so.
   *
   * @param words as typed
   */
  List<Payee> search(String words, int limit);
}
