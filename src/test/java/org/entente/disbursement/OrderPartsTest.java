package org.entente.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentPart;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bank's side learns who had which part in an order, also through whom they stood in for. */
@EntenteTest
class OrderPartsTest {

  @Autowired private SampleDisbursements sample;
  @Autowired private ProcessDriver driver;
  @Autowired private PartsInPayments parts;
  @Autowired private JdbcClient jdbc;

  @Test
  void knowsMakersApproversAndBeneficiaries() {
    Disbursement one = sample.due(sample.of(driver.person("student").id(), true));
    sample.ordered(one);
    PaymentOrder order = sample.order(one);
    Actor officer = driver.person("officer").actor();
    assertThat(of(order, officer)).isEmpty();
    assertThat(of(order, Actor.SYSTEM)).isEmpty();
    assertThat(of(order, driver.person("finance-officer").actor()))
        .containsExactly(PaymentPart.MADE);
    assertThat(of(order, driver.person("finance-controller").actor()))
        .containsExactly(PaymentPart.APPROVED);
    Actor director = driver.person("finance-director").actor();
    assertThat(of(order, director)).containsExactly(PaymentPart.APPROVED);
    assertThat(of(order, officer.onBehalfOf(director.personId(), director.name())))
        .containsExactly(PaymentPart.APPROVED);
    assertThat(of(order, driver.person("student").actor()))
        .containsExactly(PaymentPart.BENEFICIARY);
  }

  /** Somebody of finance who applied by a link to their own address. */
  @Test
  void knowsABeneficiaryByTheirAddress() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    jdbc.sql(
            """
            update award set address = (select upper(address) from people_address
              where person = :person) || ' '
             where id = :award
            """)
        .param("person", driver.person("legal").id())
        .param("award", one.award())
        .update();
    assertThat(of(sample.order(one), driver.person("legal").actor()))
        .containsExactly(PaymentPart.BENEFICIARY);
  }

  private Set<PaymentPart> of(PaymentOrder order, Actor actor) {
    return parts.of(List.of(order.id()), actor);
  }
}
