package org.entente.grant.web;

import java.util.List;
import org.entente.grant.ApplicationFigures;
import org.entente.grant.Call;
import org.entente.grant.CallChange;
import org.entente.grant.CallStatus;
import org.entente.grant.Programme;
import org.entente.grant.query.CallDetails;
import org.entente.ledger.Envelope;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A call's page for staff.
 *
 * @param envelope null where it is not there any more
 * @param hash of all the call and its form say now
 * @param changes all that were asked for, the newest first
 * @param charts applications by day, country and unit; none before there are any
 * @param ending how far the end of a cancelled call's applications has come; null for others
 * @param newestForm the newest version of the form, used or not
 * @param money whether the reader reads awards
 * @param officer whether the reader may change something
 */
public record CallView(
    Call call,
    Programme programme,
    @Nullable Envelope envelope,
    ContentHash hash,
    CallBadge badge,
    CallDetails.Extras extras,
    List<CallWait> waits,
    List<CallChange> changes,
    List<CallChart> charts,
    ApplicationFigures.@Nullable Ending ending,
    int newestForm,
    Actor reader,
    boolean officer,
    boolean money,
    boolean running) {

  /** In the reader's language, for the browser's window. */
  public String title() {
    return call.title().in(Language.of(LocaleContextHolder.getLocale()));
  }

  /** The change that waits for its decision. */
  public @Nullable CallChange waiting() {
    return changes.stream()
        .filter(change -> change.state() == CallChange.State.WAITING)
        .findFirst()
        .orElse(null);
  }

  /** Whether the reader may take back the change that waits. */
  public boolean withdrawable() {
    CallChange change = waiting();
    return officer && change != null && change.takenBackBy(reader, call);
  }

  public boolean cancellable() {
    return officer && !call.status().over();
  }

  /**
   * Whether its page leads to awards; those who may read them are whoever handles money, and above.
   */
  public boolean awards() {
    CallStatus status = call.status();
    return money
        && (status == CallStatus.CLOSED
            || status == CallStatus.CONCLUDED
            || status == CallStatus.CANCELLED);
  }

  public boolean extendable() {
    return officer && running && waiting() == null;
  }
}
