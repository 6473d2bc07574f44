package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.signature.SignatureLine;
import org.entente.signature.SigningRounds;
import org.entente.signature.VoidReason;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table is asked again at the moment of signing, about everybody who signs for us. */
@EntenteTest
class AuthorityWhenSigningTest {

  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private JdbcClient jdbc;

  @Test
  void recordsTheRowThatNamesTheSignatoryNow() {
    UUID id = cases.started("proposer");
    assertThat(rounds.live(id).lines().get(0).ruleRow()).isEqualTo("institution");
    cases.become(id, "DUAL_DEGREE");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertThat(
            jdbc.sql(
                    """
                    select rule_row from audit_event
                    where subject_id = :id and action = 'signature.signed'
                    """)
                .param("id", id)
                .query(String.class)
                .single())
        .isEqualTo("degree");
  }

  @Test
  void isRoutedAnewWhenTheTableAsksForOthersBeside() {
    UUID id = cases.startedBy(PartnerKind.SCHOOL, "MOU");
    cases.become(id, "DUAL_DEGREE");
    driver.complete(id, "signAgreement", "dean", SigningCases.SIGN);
    assertThat(rounds.all(id).get(0).voidReason()).isEqualTo(VoidReason.MANDATE_LOST);
    assertThat(rounds.live(id).lines())
        .extracting(SignatureLine::group)
        .startsWith("dean", "rector");
  }
}
