package org.entente.application.web;

import java.util.List;
import org.entente.application.Draft;
import org.entente.application.Waiver;
import org.entente.grant.Call;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a draft: that there is one, and whether it may come late. Its answers are
 * its applicant's alone.
 *
 * @param reason and {@code until} as they were typed
 */
public record WaiverView(
    Draft draft,
    Call call,
    List<Line> waivers,
    boolean grants,
    String reason,
    String until,
    @Nullable Refusal refusal) {

  /**
   * @param confirmable whether the reader may confirm it now
   */
  public record Line(
      Waiver waiver, String grantedBy, @Nullable String confirmedBy, boolean confirmable) {}
}
