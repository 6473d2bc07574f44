package org.entente.partner.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.entente.partner.Successions;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@EntenteTest
class SuccessionsTest {

  @Autowired private Successions successions;
  @Autowired private Partners partners;
  @Autowired private SampleProposals proposals;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;

  @Test
  void theOldAgreementsAreFoundUnderTheSuccessorAndByTheOldName() throws Exception {
    Partner old = partners.get(proposals.newPartner());
    Partner successor = partners.get(proposals.newPartner());
    proposals.propose("From before the succession", old.id(), "proposer");
    record(old, successor);
    mvc.perform(get("/partners/" + successor.id()).with(as.person("officer")))
        .andExpect(content().string(containsString("From before the succession")))
        .andExpect(content().string(containsString(old.name(Language.EN))));
    for (Partner each : new Partner[] {old, successor}) {
      mvc.perform(get("/agreements").param("q", each.name(Language.EN)).with(as.person("officer")))
          .andExpect(content().string(containsString("From before the succession")));
    }
    mvc.perform(get("/partners/" + old.id()).with(as.person("auditor")))
        .andExpect(content().string(containsString("By decree 12")));
  }

  @Test
  void refusesACircleOverSeveralSteps() {
    Partner first = partners.get(proposals.newPartner());
    Partner second = partners.get(proposals.newPartner());
    Partner third = partners.get(proposals.newPartner());
    record(first, second);
    record(second, third);
    refuses("partner.succession.circle", third, first);
    refuses("partner.succession.there", first, third);
    refuses("partner.succession.circle", third, third);
  }

  @Test
  void twoThatWouldFollowEachOtherAreDecidedOneAfterTheOther() {
    Partner one = partners.get(proposals.newPartner());
    Partner other = partners.get(proposals.newPartner());
    CyclicBarrier start = new CyclicBarrier(2);
    CompletableFuture<Boolean> there =
        CompletableFuture.supplyAsync(() -> tries(start, one, other));
    boolean back = tries(start, other, one);
    assertThat(Stream.of(there.join(), back).filter(done -> done)).hasSize(1);
  }

  @Test
  void isTakenBackAndTheHistoryKeepsBoth() {
    Partner old = partners.get(proposals.newPartner());
    Partner successor = partners.get(proposals.newPartner());
    record(old, successor);
    long version = partners.get(old.id()).version();
    assertThatThrownBy(
            () -> successions.takeBack(old.id(), "Wrong letter", old.version(), Actor.SYSTEM))
        .hasMessageContaining("partner.changed");
    successions.takeBack(old.id(), "Wrong letter", version, Actor.SYSTEM);
    assertThat(partners.get(old.id()).succession()).isNull();
    assertThat(successions.of(old.id())).isEmpty();
  }

  private boolean tries(CyclicBarrier start, Partner partner, Partner successor) {
    try {
      start.await();
      record(partner, successor);
      return true;
    } catch (Refusal refusal) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void refuses(String key, Partner partner, Partner successor) {
    assertThatThrownBy(() -> record(partner, successor))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  private void record(Partner partner, Partner successor) {
    UUID id = partner.id();
    Successions.Note note =
        new Successions.Note(
            new Succession(Succession.Kind.RENAMED, successor.id()),
            LocalDate.of(2020, 1, 1),
            "By decree 12");
    successions.record(id, note, partners.get(id).version(), Actor.SYSTEM);
  }
}
