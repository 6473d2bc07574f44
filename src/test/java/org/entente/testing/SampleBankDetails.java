package org.entente.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.payee.BankDetails;
import org.entente.payee.CheckedDetails;
import org.entente.payee.Details;
import org.entente.payee.DetailsState;
import org.entente.payee.NewDetails;
import org.entente.payee.Payee;
import org.entente.payee.Written;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payees and their bank details, on any part of their way. */
@Component
public class SampleBankDetails {

  /** Published examples, of nobody's account. */
  public static final String FRENCH = "FR1420041010050500013M02606";

  public static final String GERMAN = "DE89370400440532013000";
  public static final String BRITISH = "GB29NWBK60161331926819";

  private final BankDetails details;
  private final ProcessDriver driver;
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleBankDetails(BankDetails details, ProcessDriver driver, JdbcClient jdbc, Clock clock) {
    this.details = details;
    this.driver = driver;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody of their own who came by a link. */
  public Payee payee(String name) {
    UUID applicant = Ids.next(clock);
    String address = "payee-" + applicant + "@example.org";
    return new Payee(applicant, applicant, null, name, address, Language.FR);
  }

  public NewDetails typed(String holder, String iban) {
    String bic =
        iban.substring(0, 2).equals("FR") ? "PSSTFRPPXXX" : "COBA" + iban.substring(0, 2) + "FF";
    NewDetails typed =
        new NewDetails(holder, iban, "", bic, "1 rue du Port", "59000", "Lille", "FR", Set.of());
    CheckedDetails checked = details.check(typed);
    Set<String> all = new java.util.HashSet<>();
    for (Written written : checked.texts()) {
      written.toConfirm().forEach(loss -> all.add(written.key(loss)));
    }
    return new NewDetails(holder, iban, "", bic, "1 rue du Port", "59000", "Lille", "FR", all);
  }

  /** By the payee; waits for the controller. */
  public UUID entered(Payee payee, String iban) {
    return details.enter(payee, typed(payee.name(), iban), null, payee.actor());
  }

  public void confirm(UUID version) {
    driver.complete(
        Details.ref(version),
        "confirmBankDetails",
        "finance-controller",
        Map.of("detailsDecision", "CONFIRMED"));
  }

  /** Confirmed, and its waiting period over. */
  public UUID payable(Payee payee, String iban) {
    UUID version = entered(payee, iban);
    confirm(version);
    if (details.get(version).state() == DetailsState.WAITING) {
      ripen(version);
    }
    return version;
  }

  /** The waiting period has ended, as nobody waits for in a test. */
  public void ripen(UUID version) {
    jdbc.sql("update payee_details set payable_from = :past where id = :id")
        .param("past", clock.instant().minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC))
        .param("id", version)
        .update();
    driver.fireTimer(version, "waitingPeriodEnded");
  }
}
