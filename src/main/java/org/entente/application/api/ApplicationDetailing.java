package org.entente.application.api;

import org.entente.application.Application;
import org.entente.application.Eligibility;
import org.entente.application.Placement;
import org.entente.application.Snapshot;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts one application together as programs read it. */
@Component
class ApplicationDetailing {

  private final Eligibility eligibility;
  private final MessageSource messages;

  ApplicationDetailing(Eligibility eligibility, MessageSource messages) {
    this.eligibility = eligibility;
    this.messages = messages;
  }

  ApplicationDetail of(Application application) {
    Placement placement = application.placement();
    Snapshot snapshot = application.snapshot();
    return new ApplicationDetail(
        application.id(),
        application.reference(),
        application.call(),
        application.applicant().name(),
        application.applicant().audience(),
        application.applicant().unit(),
        application.status(),
        new ApplicationDetail.Stay(
            placement.host(),
            placement.country(),
            placement.from(),
            placement.until(),
            placement.distanceKm()),
        new ApplicationDetail.Submission(
            snapshot.number(), snapshot.hash().hex(), snapshot.submittedAt(), snapshot.late()),
        eligibility.findings(application.id()).stream()
            .map(
                found ->
                    new ApplicationDetail.Found(
                        found.criterion(),
                        found.rule(),
                        found.passed(),
                        messages.getMessage(
                            found.messageKey(), null, LocaleContextHolder.getLocale()),
                        found.version()))
            .toList(),
        application.version());
  }
}
