package org.entente.application.web;

import java.util.List;
import org.entente.application.ApplicantFile;
import org.entente.application.Application;
import org.entente.application.ApplicationStatus;
import org.entente.application.Finding;
import org.entente.application.query.ApplicationExtras;
import org.entente.form.AnswerLine;
import org.entente.grant.Call;
import org.jspecify.annotations.Nullable;

/**
 * An application as its pages show it.
 *
 * @param host name of the partner in the register; null for one that is not
 * @param appealable whether its applicant may appeal now
 * @param withdrawable whether it has not ended
 */
public record OwnView(
    Application application,
    Call call,
    ApplicationExtras extras,
    Badge badge,
    List<AnswerLine> answers,
    List<ApplicantFile> files,
    List<Finding> findings,
    @Nullable String host,
    boolean appealable,
    boolean withdrawable) {

  /** Message key of the sentence that says where it stands. */
  public String now() {
    String status = application.status().name();
    boolean refused = application.status() == ApplicationStatus.INELIGIBLE;
    return "application.now." + (refused ? status + "." + extras.appeal() : status);
  }

  /** What somebody said when they decided last; null where nobody did, or nothing was said. */
  public @Nullable String reason() {
    ApplicationExtras.Given latest = extras.latest();
    return latest == null || latest.reason().isBlank() ? null : latest.reason();
  }

  /** How a status looks: glyph and colour; its word is a message. */
  public record Badge(String tone, String icon, String text) {}
}
