package org.entente.testing;

import java.util.UUID;
import org.entente.award.Awards;
import org.entente.award.Beneficiary;
import org.entente.payee.BankDetails;
import org.entente.payee.Payee;
import org.springframework.stereotype.Component;

/** Bank details of beneficiaries that may be paid on. */
@Component
public class SampleDetails {

  private final SampleBankDetails samples;
  private final BankDetails details;
  private final Awards awards;

  SampleDetails(SampleBankDetails samples, BankDetails details, Awards awards) {
    this.samples = samples;
    this.details = details;
    this.awards = awards;
  }

  /** Entered, confirmed by another person, and waited for; the next time others. */
  public void payable(UUID award) {
    Beneficiary who = awards.get(award).beneficiary();
    Payee payee =
        new Payee(
            who.payee(), who.applicant(), who.person(), who.name(), who.address(), who.language());
    boolean even = details.of(payee.id()).size() % 2 == 0;
    samples.payable(payee, even ? SampleBankDetails.FRENCH : SampleBankDetails.GERMAN);
  }
}
