package org.entente.application.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.application.ApplicantFile;
import org.entente.application.ApplicationStatus;
import org.entente.application.Draft;
import org.entente.application.DraftChanged;
import org.entente.application.Drafts;
import org.entente.application.Waiver;
import org.entente.application.Waivers;
import org.entente.application.query.ApplicationDetails;
import org.entente.application.query.ApplicationExtras;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormCheck.Problem;
import org.entente.form.FormInput;
import org.entente.form.FormViews;
import org.entente.grant.Call;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the page together that an application is written on. */
@Component
class DraftViews {

  private final Drafts drafts;
  private final Calls calls;
  private final Waivers waivers;
  private final ApplicationDetails details;
  private final FormViews views;
  private final Clock clock;

  DraftViews(
      Drafts drafts,
      Calls calls,
      Waivers waivers,
      ApplicationDetails details,
      FormViews views,
      Clock clock) {
    this.drafts = drafts;
    this.calls = calls;
    this.waivers = waivers;
    this.details = details;
    this.views = views;
    this.clock = clock;
  }

  /** As it was saved; with what is wrong once somebody has saved or submitted it. */
  DraftView saved(Draft draft, String said) {
    FormCheck check =
        said.isEmpty()
            ? draft.version() == 0
                ? null
                : FormCheck.unchecked(new FormInput(draft.fields(), Map.of()))
            : drafts.check(draft, language());
    return view(draft, check, draft.version(), null, List.of(), said);
  }

  /** As it was typed, with why it was not kept or not submitted. */
  DraftView typed(
      Draft draft, FormInput typed, Map<String, Problem> problems, @Nullable Refusal refusal) {
    List<String> fields = refusal instanceof DraftChanged changed ? changed.fields() : List.of();
    FormCheck check =
        new FormCheck(new FormInput(typed.fields(), Map.of()), Answers.NONE, problems);
    return view(draft, check, draft.version(), refusal, fields, "");
  }

  Deadline deadline(Draft draft) {
    Instant now = clock.instant();
    if (draft.status() == ApplicationStatus.MORE_INFORMATION) {
      Instant until = details.of(draft.id()).askedUntil();
      return new Deadline(until == null ? now : until, now, null);
    }
    Instant waiver =
        waivers.of(draft.id()).stream()
            .filter(each -> each.holds(now))
            .map(Waiver::until)
            .findFirst()
            .orElse(null);
    return new Deadline(calls.get(draft.call()).closesAt(), now, waiver);
  }

  private DraftView view(
      Draft draft,
      @Nullable FormCheck check,
      int version,
      @Nullable Refusal refusal,
      List<String> changed,
      String said) {
    Call call = calls.get(draft.call());
    CallForm form = calls.form(call.id(), call.formVersion());
    Map<String, Object> context = new HashMap<>(drafts.offered(language()));
    context.put(CallForm.UNIT, draft.applicant().unit());
    Map<String, String> labels = views.labels(form.definition(), language());
    ApplicationExtras extras = details.of(draft.id());
    return new DraftView(
        draft,
        call,
        version,
        views.of(
            form.definition(), context, check == null ? null : withoutFiles(check), language()),
        draft.files().stream().map(file -> kept(file, labels)).toList(),
        deadline(draft),
        draft.status() == ApplicationStatus.MORE_INFORMATION ? extras.asked() : null,
        refusal,
        changed.stream().map(field -> labels.getOrDefault(field, field)).toList(),
        said);
  }

  /** Kept files stand beside the form: none of them has to be chosen again. */
  private static FormCheck withoutFiles(FormCheck check) {
    FormInput input = new FormInput(new LinkedHashMap<>(check.input().fields()), Map.of());
    return new FormCheck(input, check.answers(), check.errors());
  }

  private static DraftView.KeptFile kept(ApplicantFile file, Map<String, String> labels) {
    return new DraftView.KeptFile(file, labels.getOrDefault(file.field(), file.field()));
  }

  private static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
