package org.entente.grant.process;

import org.entente.grant.CallChanges;
import org.springframework.stereotype.Component;

/** The answer to somebody else’s wish for a newer form. */
@Component
class DecideCallForm extends DecidesCallChange {

  DecideCallForm(CallChanges changes) {
    super(changes);
  }
}
