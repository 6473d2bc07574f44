package org.entente.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entente.award.AwardOffers;
import org.entente.award.AwardRounds;
import org.entente.award.AwardStatus;
import org.entente.award.Round;
import org.entente.grant.ProgrammeKind;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stay that no row of the rates fits keeps its place and holds up nobody. */
@EntenteTest
class UnratedPlacesTest {

  @Autowired private SampleAwards sample;
  @Autowired private CallStories stories;
  @Autowired private AwardRounds rounds;
  @Autowired private AwardOffers offers;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  @Test
  void theOthersArePreparedAndTheRestOnceTheRowIsThere() {
    UUID call = sample.ranked(2, 0, SampleAwards.EACH.times(2));
    UUID rated = sample.at(call, 1).programme();
    enter(call, 1, stories.programme(ProgrammeKind.MOBILITY_OUT, "SAR").id());

    sample.prepare(call);
    assertThat(status(call, 1)).isEqualTo(AwardStatus.PROPOSED);
    assertThat(status(call, 2)).isEqualTo(AwardStatus.APPROVAL);
    assertThat(rounds.find(call)).get().extracting(Round::state).isEqualTo(Round.State.PREPARED);
    assertThat(rounds.someWait(call)).isTrue();

    rounds.retry(call, driver.person("officer").actor());
    assertThat(status(call, 1)).isEqualTo(AwardStatus.PROPOSED);
    enter(call, 1, rated);
    rounds.retry(call, driver.person("officer").actor());
    assertThat(status(call, 1)).isEqualTo(AwardStatus.APPROVAL);
    assertThat(rounds.someWait(call)).isFalse();
  }

  @Test
  void whoMovesUpWithoutARateKeepsThePlaceAndTheDeclineStands() {
    UUID call = sample.ranked(1, 2, SampleAwards.EACH.times(2));
    UUID rated = sample.at(call, 1).programme();
    enter(call, 2, stories.programme(ProgrammeKind.MOBILITY_OUT, "SAR").id());
    sample.prepare(call);
    sample.offer(sample.at(call, 1).id());

    offers.decline(sample.at(call, 1).id(), "");
    assertThat(status(call, 1)).isEqualTo(AwardStatus.DECLINED);
    assertThat(status(call, 2)).isEqualTo(AwardStatus.PROPOSED);
    assertThat(status(call, 3)).isEqualTo(AwardStatus.RESERVE);

    enter(call, 2, rated);
    rounds.retry(call, driver.person("officer").actor());
    assertThat(status(call, 2)).isEqualTo(AwardStatus.APPROVAL);
    assertThat(status(call, 3)).isEqualTo(AwardStatus.RESERVE);
  }

  /** The programme decides on the rates; this one pays in a currency that the tables know not. */
  private void enter(UUID call, int place, UUID programme) {
    jdbc.sql("update award set programme_id = ? where call_id = ? and place = ?")
        .params(programme, call, place)
        .update();
  }

  private AwardStatus status(UUID call, int place) {
    return sample.at(call, place).status();
  }
}
