package org.entente.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody decides on what they wrote or asked for, in whatever role and for whomever. */
@EntenteTest
class CallFourEyesTest {

  @Autowired private CallStories stories;
  @Autowired private CallApprovals approvals;
  @Autowired private CallChanges changes;
  @Autowired private CallDrafts drafts;
  @Autowired private Calls calls;
  @Autowired private ProcessDriver driver;

  @Test
  void nobodyWhoWroteOnACallDecidesOnIt() {
    Call draft = stories.draft("Four eyes " + UUID.randomUUID());
    Actor writer = actor("professor").onBehalfOf(actor("legal").personId(), "Legal counsel");
    drafts.amend(draft.id(), draft.terms(), draft.version(), writer);
    drafts.ready(draft.id(), "", actor("officer"));
    for (Actor barred :
        new Actor[] {
          actor("officer"),
          actor("professor"),
          actor("legal"),
          actor("finance-director").onBehalfOf(actor("officer").personId(), "Officer"),
          actor("officer").onBehalfOf(actor("finance-director").personId(), "Finance director")
        }) {
      assertThat(approvals.objection(draft.id(), barred)).as(barred.toString()).isPresent();
      assertThatThrownBy(() -> approvals.decide(draft.id(), CallDecision.APPROVED, "", barred))
          .hasMessageContaining("grant.call.own");
    }
    assertThat(approvals.objection(draft.id(), actor("finance-director"))).isEmpty();
  }

  @Test
  void nobodyWhoAskedForAChangeDecidesOnIt() {
    UUID id = stories.open("Four eyes " + UUID.randomUUID());
    Actor asker = actor("dean").onBehalfOf(actor("rector").personId(), "Rector");
    changes.requestExtension(
        id, calls.get(id).closesAt().plus(Duration.ofDays(1)), "More time.", asker);
    for (String barred : new String[] {"dean", "rector"}) {
      assertThat(changes.objection(id, actor(barred))).as(barred).isPresent();
      assertThatThrownBy(() -> changes.decide(id, ChangeDecision.APPROVED, "", actor(barred)))
          .hasMessageContaining("grant.change.own");
    }
    assertThat(changes.objection(id, actor("presidents-office"))).isEmpty();
  }

  private Actor actor(String name) {
    return driver.person(name).actor();
  }
}
