package org.entente.demo;

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
 */
@Component
@Profile("demo")
class DemoBankDetails {

  /** Whose account nobody has looked at yet. */
  private static final String UNCONFIRMED = "الطالب 4";

  private static final Map<String, Account> ACCOUNTS =
      Map.of(
          "Student 1",
          new Account("FR1420041010050500013M02606", "PSSTFRPP", "Lille", "FR"),
          "Étudiant 2",
          new Account("DE89370400440532013000", "COBADEFF", "Aachen", "DE"),
          "Estudiante 3",
          new Account("GB29NWBK60161331926819", "NWBKGB2L", "London", "GB"),
          UNCONFIRMED,
          new Account("ES9121000418450200051332", "CAIXESBB", "Madrid", "ES"),
          "Student 31",
          new Account("BE68539007547034", "BBRUBEBB", "Bruxelles", "BE"),
          "Estudiante 32",
          new Account("NL91ABNA0417164300", "ABNANL2A", "Amsterdam", "NL"),
          "الطالب 33",
          new Account("IE29AIBK93115212345678", "AIBKIE2D", "Dublin", "IE"));

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

  /** Whoever has no account here has entered none yet. */
  void enter(UUID call) {
    List<Payee> payees =
        awards.ofCall(call).stream()
            .filter(award -> award.status() == AwardStatus.ACCEPTED)
            .map(Award::beneficiary)
            .flatMap(each -> directory.find(each.payee()).stream())
            .toList();
    for (Payee payee : payees) {
      Account account = ACCOUNTS.get(payee.name());
      if (account != null) {
        UUID entry = details.enter(payee, typed(payee, account), null, payee.actor());
        if (!payee.name().equals(UNCONFIRMED)) {
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
