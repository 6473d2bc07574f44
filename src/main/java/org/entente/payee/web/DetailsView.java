package org.entente.payee.web;

import java.util.List;
import org.entente.audit.RecordedEvent;
import org.entente.payee.Details;
import org.entente.payee.NameMatch;
import org.entente.payee.PayeeState;
import org.jspecify.annotations.Nullable;

/**
 * One entry's page.
 *
 * @param state where the payee stands with all their entries
 * @param entries all of the payee's, the newest first
 * @param same entries of others with the same number
 * @param refutedBefore whether the bank has refuted this number for this payee
 * @param looks who saw the whole number and why, the latest first
 * @param task path of the page to decide on; null for who may not
 * @param objection message key of why the reader must not decide; null where they may
 * @param enter path to enter others; null for who may not
 */
public record DetailsView(
    Details d,
    PayeeState state,
    NameMatch match,
    List<Details> entries,
    List<Details> same,
    boolean refutedBefore,
    List<RecordedEvent> looks,
    @Nullable String task,
    @Nullable String objection,
    boolean looking,
    @Nullable String enter) {

  public boolean stoppable() {
    return looking && d.state().underWay();
  }
}
