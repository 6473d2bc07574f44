package org.entente.ledger.api;

import java.util.List;
import org.entente.api.Described;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;

/** One envelope with what was asked for. */
@Described("An envelope with the changes that were asked for, the newest first.")
record EnvelopeDetail(EnvelopeView envelope, List<ChangeView> changes) {

  static EnvelopeDetail of(Envelope envelope, List<EnvelopeChange> changes) {
    return new EnvelopeDetail(
        EnvelopeView.of(envelope), changes.stream().map(ChangeView::of).toList());
  }
}
