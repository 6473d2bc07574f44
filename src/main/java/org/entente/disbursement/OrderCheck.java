package org.entente.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.iso20022.Transliterated;
import org.entente.iso20022.Transliteration;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whether an order can be carried out as it was written. */
@Component
class OrderCheck {

  static final int LONGEST = 140;
  private static final Period LATEST = Period.ofDays(60);

  private final PayingAccounts accounts;
  private final BankDays days;
  private final Transliteration transliteration;
  private final Clock clock;

  OrderCheck(PayingAccounts accounts, BankDays days, Transliteration transliteration, Clock clock) {
    this.accounts = accounts;
    this.days = days;
    this.transliteration = transliteration;
    this.clock = clock;
  }

  /**
   * @throws Refusal 409 for an account where something is to be clarified first, 422 else
   */
  void demand(NewOrder order, Disbursement disbursement) {
    PayingAccount account =
        accounts.all().stream()
            .filter(each -> each.id().equals(order.account()))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("disbursement.order.account"));
    if (!account.currency().equals(disbursement.amount().currency())) {
      throw Refusal.invalid(
          "disbursement.order.currency",
          account.name(),
          account.currency().getCurrencyCode(),
          disbursement.amount().currency().getCurrencyCode());
    }
    demandOpen(account.id());
    demandDay(order.executionDay());
  }

  private void demandOpen(String account) {
    if (accounts.blocked(account)) {
      throw Refusal.conflict("disbursement.order.blocked", accounts.get(account).name());
    }
  }

  /**
   * What was true when it was made.
   *
   * @throws Refusal 409 for a blocked account, 422 for a day that is over: it is sent back
   */
  void demandStill(PaymentOrder order) {
    demandOpen(order.account());
    demandDay(order.executionDay());
  }

  private void demandDay(LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    if (!days.works(day)) {
      throw Refusal.invalid("disbursement.order.holiday");
    }
    if (day.isBefore(today) || day.isAfter(today.plus(LATEST))) {
      throw Refusal.invalid("disbursement.order.day");
    }
  }

  /**
   * In the letters of banks.
   *
   * @throws Refusal 422 where that would lose something, or is too long
   */
  String remittance(String text) {
    Transliterated written = transliteration.of(text.strip());
    if (written.toConfirm()) {
      throw Refusal.invalid("disbursement.order.letters", written.text());
    }
    if (!written.fits(LONGEST)) {
      throw Refusal.invalid("disbursement.order.long", LONGEST);
    }
    return written.text();
  }
}
