package org.entente.disbursement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.AwardWords;
import org.entente.award.Condition;
import org.entente.award.InstalmentStandings;
import org.entente.shared.Language;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says on the pages of awards how far their instalments are paid, and what is missing. */
@Service
@Transactional(readOnly = true)
class PaidInstalments implements InstalmentStandings {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final ConditionStore conditions;
  private final AwardWords words;
  private final Formats formats;

  PaidInstalments(
      DisbursementStore store,
      OrderStore orders,
      ConditionStore conditions,
      AwardWords words,
      Formats formats) {
    this.store = store;
    this.orders = orders;
    this.conditions = conditions;
    this.words = words;
    this.formats = formats;
  }

  @Override
  public Map<Integer, Standing> of(UUID award) {
    Map<Integer, Standing> standings = new LinkedHashMap<>();
    for (Disbursement each : store.ofAward(award)) {
      standings.put(each.instalment(), standing(each, orders.latest(each.id())));
    }
    return standings;
  }

  private Standing standing(Disbursement disbursement, Optional<PaymentOrder> latest) {
    return switch (disbursement.state()) {
      case WAITING -> waiting(disbursement);
      case DUE -> due(disbursement, latest.filter(order -> order.state().underway()));
      case PAID -> paid(disbursement, latest);
      case UNDECIDED -> of(disbursement, "bad", "undo", "UNDECIDED", List.of());
      case ENDED -> of(disbursement, "void", "void", "ENDED", List.of());
    };
  }

  private Standing due(Disbursement disbursement, Optional<PaymentOrder> underway) {
    return underway.isPresent()
        ? of(disbursement, "info", "bank", "SENT", List.of())
        : of(disbursement, "info", "pay", "DUE", day(disbursement.payBy()));
  }

  private Standing paid(Disbursement disbursement, Optional<PaymentOrder> latest) {
    return of(
        disbursement, "ok", "check", "PAID", day(latest.map(PaymentOrder::paidAt).orElse(null)));
  }

  private static Standing of(
      Disbursement disbursement, String tone, String icon, String what, List<Object> arguments) {
    return new Standing(
        "disbursement.standing." + title(what),
        tone,
        icon,
        "disbursement.own." + what,
        arguments,
        "/disbursements/" + disbursement.id());
  }

  private static String title(String what) {
    return switch (what) {
      case "UNDECIDED" -> "REVERSED";
      case "UNTESTED" -> "WAITING";
      default -> what;
    };
  }

  /** Just opened, nothing is tested yet. */
  private Standing waiting(Disbursement disbursement) {
    List<Condition> missing =
        conditions.of(disbursement.id()).stream()
            .filter(each -> !each.holds())
            .map(Tested::condition)
            .toList();
    return missing.isEmpty()
        ? of(disbursement, "", "clock", "UNTESTED", List.of())
        : of(disbursement, "", "clock", "WAITING", List.of(words.conditions(missing, language())));
  }

  private static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }

  private List<Object> day(@Nullable Instant instant) {
    return List.of(instant == null ? "–" : formats.date(instant));
  }
}
