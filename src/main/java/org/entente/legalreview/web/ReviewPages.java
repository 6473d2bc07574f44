package org.entente.legalreview.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Party;
import org.entente.agreement.PartyNames;
import org.entente.drafting.FrozenVersion;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormInput;
import org.entente.form.FormView;
import org.entente.form.FormViews;
import org.entente.legalreview.GivenOpinion;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.ReviewCalendar;
import org.entente.legalreview.ReviewRound;
import org.entente.legalreview.ReviewerRole;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the review page together. */
@Component
class ReviewPages {

  private final TaskDesk desk;
  private final FormViews forms;
  private final Agreements agreements;
  private final PartyNames names;
  private final People people;
  private final LegalReviews reviews;
  private final ReviewedText text;
  private final ReviewCalendar calendar;
  private final MessageSource messages;
  private final Clock clock;

  ReviewPages(
      TaskDesk desk,
      FormViews forms,
      Agreements agreements,
      PartyNames names,
      People people,
      LegalReviews reviews,
      ReviewedText text,
      ReviewCalendar calendar,
      MessageSource messages,
      Clock clock) {
    this.desk = desk;
    this.forms = forms;
    this.agreements = agreements;
    this.names = names;
    this.people = people;
    this.reviews = reviews;
    this.text = text;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  /** What was sent, to be shown again; nulls for a fresh page. */
  record Attempt(@Nullable FormCheck check, @Nullable Refusal trouble) {

    static final Attempt NONE = new Attempt(null, null);

    /** Everything typed comes back under the refusal. */
    static Attempt refused(FormInput typed, Refusal trouble) {
      return new Attempt(new FormCheck(typed, Answers.NONE, Map.of()), trouble);
    }
  }

  ReviewView view(OpenTask task, @Nullable String language, Attempt attempt, Person reader) {
    Agreement agreement = agreements.get(task.caseId());
    ReviewRound round = reviews.current(task.caseId());
    ReviewerRole role = ReviewerRole.valueOf(Objects.requireNonNull(task.element()));
    List<GivenOpinion> opinions = reviews.opinions(task.caseId());
    FrozenVersion version = text.version(round);
    FrozenVersion before = text.before(round, opinions);
    Language shown = ReviewedText.shown(version, language, locale());
    List<ReviewClause> clauses = text.clauses(round, before, shown);
    Refusal objection = reviews.objection(task.caseId(), role, reader.actor()).orElse(null);
    return new ReviewView(
        task,
        agreement,
        round,
        role,
        version,
        before,
        shown,
        clauses,
        clauses.stream().filter(ReviewClause::changed).count(),
        reviewers(round, role, opinions),
        voided(opinions),
        parties(agreement, Party.Side.OURS),
        parties(agreement, Party.Side.THEIRS),
        people.find(agreement.proposer()).map(Person::displayName).orElse(""),
        calendar.workingDays(clock.instant(), round.dueAt()),
        objection == null ? form(task, attempt) : null,
        objection,
        attempt.trouble());
  }

  /** The template, with what it reads. */
  String show(ReviewView view, Model model) {
    Object[] title = {view.agreement().title().in(locale())};
    model.addAttribute("view", view);
    model.addAttribute(
        "pageTitle",
        messages.getMessage("legalreview.page.title", title, LocaleContextHolder.getLocale()));
    return "legalreview/review";
  }

  private FormView form(OpenTask task, Attempt attempt) {
    return forms.of(desk.form(task), desk.context(task), attempt.check(), locale());
  }

  private static List<ReviewerRow> reviewers(
      ReviewRound round, ReviewerRole mine, List<GivenOpinion> opinions) {
    return round.roles().stream()
        .map(
            role ->
                new ReviewerRow(
                    role,
                    opinions.stream()
                        .filter(o -> o.roundId().equals(round.id()) && o.role() == role)
                        .findFirst()
                        .orElse(null),
                    role == mine))
        .toList();
  }

  private static List<GivenOpinion> voided(List<GivenOpinion> opinions) {
    List<GivenOpinion> voided =
        new ArrayList<>(opinions.stream().filter(GivenOpinion::superseded).toList());
    Collections.reverse(voided);
    return voided;
  }

  private List<ReviewView.PartyRow> parties(Agreement agreement, Party.Side side) {
    return names.of(agreement.terms().side(side)).stream()
        .map(
            each ->
                new ReviewView.PartyRow(
                    each.names(),
                    each.party().role() == Party.Role.PARTY
                        ? null
                        : each.party().role().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Language locale() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
