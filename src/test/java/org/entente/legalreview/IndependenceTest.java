package org.entente.legalreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody reviews one case in two roles, in person or through somebody. */
class IndependenceTest {

  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  @ParameterizedTest(name = "{0} for {1} after {2} for {3} as {4}: {5}")
  @CsvSource({
    "1, , 1, , LEGAL, true", // the same person, the same role, a later round
    "1, , 2, , REGISTRAR, true", // somebody else in another role
    "1, , 1, , REGISTRAR, false", // the same person in another role
    "1, 2, 2, , REGISTRAR, false", // on behalf of somebody who reviewed
    "1, , 2, 1, REGISTRAR, false", // after somebody reviewed on one's behalf
    "1, 2, 1, , REGISTRAR, false", // on behalf of another after reviewing oneself
  })
  void oneRolePerPerson(
      long actor, Long behalf, long before, Long beforeBehalf, ReviewerRole role, boolean allowed) {
    GivenOpinion given = opinion(role, actor(before, beforeBehalf));
    assertThat(
            Independence.objection(List.of(given), ReviewerRole.LEGAL, actor(actor, behalf))
                .isEmpty())
        .isEqualTo(allowed);
  }

  private static Actor actor(long id, Long behalf) {
    Actor actor = Actor.person(id == 1 ? FIRST : SECOND, "Reviewer " + id);
    return behalf == null
        ? actor
        : actor.onBehalfOf(behalf == 1 ? FIRST : SECOND, "Reviewer " + behalf);
  }

  private static GivenOpinion opinion(ReviewerRole role, Actor reviewer) {
    return new GivenOpinion(
        new UUID(1, 1),
        new UUID(1, 2),
        1,
        role,
        Opinion.APPROVED,
        null,
        ContentHash.of("text"),
        reviewer,
        Instant.EPOCH,
        null,
        null);
  }
}
