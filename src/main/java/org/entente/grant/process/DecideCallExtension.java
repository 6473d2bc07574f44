package org.entente.grant.process;

import org.entente.grant.CallChanges;
import org.springframework.stereotype.Component;

/** The answer to somebody else’s wish for a later deadline. */
@Component
class DecideCallExtension extends DecidesCallChange {

  DecideCallExtension(CallChanges changes) {
    super(changes);
  }
}
