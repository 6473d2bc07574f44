package org.entente.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.NewDetails;
import org.entente.payee.Payee;
import org.entente.payee.PayeeDirectory;
import org.entente.payee.Written;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Accounts of those who accepted an award in the demo, by numbers that are published as examples.
 * The last of them is still to be confirmed.
 */
@Component
@Profile("demo")
class DemoBankDetails {

  private static final List<Account> ACCOUNTS =
      List.of(
          new Account("FR1420041010050500013M02606", "PSSTFRPP", "Lille", "FR"),
          new Account("DE89370400440532013000", "COBADEFF", "Aachen", "DE"),
          new Account("GB29NWBK60161331926819", "NWBKGB2L", "London", "GB"),
          new Account("ES9121000418450200051332", "CAIXESBB", "Madrid", "ES"));

  private final Awards awards;
  private final PayeeDirectory directory;
  private final BankDetails details;
  private final DemoDesk desk;

  DemoBankDetails(Awards awards, PayeeDirectory directory, BankDetails details, DemoDesk desk) {
    this.awards = awards;
    this.directory = directory;
    this.details = details;
    this.desk = desk;
  }

  /** Whoever has no account left here has entered none yet. */
  void enter(UUID call) {
    Deque<Account> left = new ArrayDeque<>(ACCOUNTS);
    List<Payee> payees =
        awards.ofCall(call).stream()
            .filter(award -> award.status() == AwardStatus.ACCEPTED)
            .map(Award::beneficiary)
            .flatMap(each -> directory.find(each.payee()).stream())
            .toList();
    for (Payee payee : payees) {
      Account account = left.poll();
      if (account != null) {
        UUID entry = details.enter(payee, typed(payee, account), null, payee.actor());
        if (payees.indexOf(payee) < payees.size() - 1) {
          desk.complete(
              Details.ref(entry), "finance-controller", Map.of("detailsDecision", "CONFIRMED"));
        }
      }
    }
  }

  /** They have seen and confirmed what becomes of their name. */
  private NewDetails typed(Payee payee, Account account) {
    Set<String> losses = new HashSet<>();
    for (Written written : details.check(account.of(payee, Set.of())).texts()) {
      written.toConfirm().forEach(loss -> losses.add(written.key(loss)));
    }
    return account.of(payee, losses);
  }

  private record Account(String iban, String bic, String town, String country) {

    NewDetails of(Payee payee, Set<String> confirmed) {
      return new NewDetails(payee.name(), iban, "", bic, "", "", town, country, confirmed);
    }
  }
}
