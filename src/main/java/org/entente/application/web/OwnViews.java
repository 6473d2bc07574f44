package org.entente.application.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.entente.application.AppealState;
import org.entente.application.Application;
import org.entente.application.ApplicationStatus;
import org.entente.application.Applications;
import org.entente.application.Drafts;
import org.entente.application.Eligibility;
import org.entente.application.query.ApplicationDetails;
import org.entente.application.query.ApplicationExtras;
import org.entente.form.FormViews;
import org.entente.grant.Call;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts an application together as it was submitted and as it stands. */
@Component
class OwnViews {

  private final Applications applications;
  private final ApplicationDetails details;
  private final Eligibility eligibility;
  private final Drafts drafts;
  private final Calls calls;
  private final Partners partners;
  private final FormViews forms;
  private final Clock clock;

  OwnViews(
      Applications applications,
      ApplicationDetails details,
      Eligibility eligibility,
      Drafts drafts,
      Calls calls,
      Partners partners,
      FormViews forms,
      Clock clock) {
    this.applications = applications;
    this.details = details;
    this.eligibility = eligibility;
    this.drafts = drafts;
    this.calls = calls;
    this.partners = partners;
    this.forms = forms;
    this.clock = clock;
  }

  OwnView of(Application application) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    Call call = calls.get(application.call());
    CallForm form = calls.form(call.id(), application.snapshot().formVersion());
    ApplicationExtras extras = details.of(application.id());
    return new OwnView(
        application,
        call,
        extras,
        badge(application.status()),
        forms.answers(
            form.definition(),
            drafts.offered(language),
            application.snapshot().answers(),
            language),
        applications.files(application.id()),
        eligibility.findings(application.id()),
        host(application.placement().host(), language),
        appealable(extras),
        !application.status().ended());
  }

  private @Nullable String host(@Nullable UUID host, Language language) {
    return host == null
        ? null
        : partners.find(host).map(partner -> partner.name(language)).orElse(null);
  }

  private boolean appealable(ApplicationExtras extras) {
    Instant until = extras.appealUntil();
    return extras.appeal() == AppealState.POSSIBLE
        && until != null
        && clock.instant().isBefore(until);
  }

  static OwnView.Badge badge(ApplicationStatus status) {
    String text = "application.status." + status.name();
    return switch (status) {
      case DRAFT -> new OwnView.Badge("", "pen", text);
      case SUBMITTED -> new OwnView.Badge("info", "dot", text);
      case MORE_INFORMATION -> new OwnView.Badge("warn", "undo", text);
      case ELIGIBLE -> new OwnView.Badge("ok", "check", text);
      case INELIGIBLE -> new OwnView.Badge("bad", "x", text);
      case WITHDRAWN, CANCELLED -> new OwnView.Badge("void", "void", text);
    };
  }
}
