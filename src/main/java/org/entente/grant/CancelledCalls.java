package org.entente.grant;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what hangs on a cancelled call: a few cases in each transaction, however many there are. */
@Service
@Transactional
public class CancelledCalls {

  private static final int AT_ONCE = 20;

  private final ObjectProvider<CallCases> cases;

  CancelledCalls(ObjectProvider<CallCases> cases) {
    this.cases = cases;
  }

  /**
   * @return false when nothing was left to be ended
   */
  public boolean endNext(UUID call) {
    return cases.orderedStream().anyMatch(each -> each.endNext(call, AT_ONCE));
  }
}
