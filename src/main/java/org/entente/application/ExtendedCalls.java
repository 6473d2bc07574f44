package org.entente.application;

import java.util.List;
import java.util.UUID;
import org.entente.grant.ApplicantTellings;
import org.entente.grant.Call;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever drafts or has submitted an application hears that there is more time. */
@Component
@Transactional
class ExtendedCalls implements ApplicantTellings {

  private final ApplicationStore store;
  private final ApplicantStore applicants;
  private final ApplicationNotices notices;

  ExtendedCalls(ApplicationStore store, ApplicantStore applicants, ApplicationNotices notices) {
    this.store = store;
    this.applicants = applicants;
    this.notices = notices;
  }

  @Override
  public @Nullable UUID tellExtended(Call call, @Nullable UUID last, int most) {
    List<ApplicationStore.Underway> next = store.underway(call.id(), last, most);
    next.forEach(each -> tell(each, call));
    return next.isEmpty() ? null : next.get(next.size() - 1).id();
  }

  private void tell(ApplicationStore.Underway each, Call call) {
    Applicant who = applicants.find(each.applicant()).orElseThrow();
    String reference = each.reference();
    notices.tell(
        each.id(),
        reference == null ? "" : reference,
        call.id(),
        who,
        "extended:" + call.closesAt(),
        reference == null ? "extendedDraft" : "extended",
        notices.time(call.closesAt(), who.language()));
  }
}
