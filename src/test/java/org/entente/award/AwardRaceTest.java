package org.entente.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.ledger.Envelopes;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many decisions on the same money at once. */
@EntenteTest
class AwardRaceTest {

  private static final int THREADS = 10;

  @Autowired private SampleAwards sample;
  @Autowired private SampleEnvelopes money;
  @Autowired private Envelopes envelopes;
  @Autowired private Awards awards;
  @Autowired private AwardOffers offers;
  @Autowired private Reservations reservations;

  /** From five calls on one envelope, so that no call's order keeps them from racing. */
  @Test
  void fiftyDecisionsOnMoneyForTwentyGiveExactlyTwenty() throws Exception {
    UUID envelope = money.open(SampleAwards.EACH.times(20));
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      UUID call = sample.ranked(10, 0, envelope);
      awards.ofCall(call).forEach(award -> all.add(award.id()));
    }
    together(
        all,
        award -> {
          reservations.compute(award);
          reservations.reserve(award);
        });
    List<AwardStatus> ends = all.stream().map(id -> awards.get(id).status()).toList();
    assertThat(ends).filteredOn(AwardStatus.APPROVAL::equals).hasSize(20);
    assertThat(ends).filteredOn(AwardStatus.WAITING::equals).hasSize(30);
    assertThat(envelopes.get(envelope).balances().available().isZero()).isTrue();
    assertThat(envelopes.get(envelope).balances().reserved())
        .isEqualTo(SampleAwards.EACH.times(20));
  }

  @Test
  void tenDeclinesAtOnceMoveUpTenAndNobodyTwice() throws Exception {
    Money exactly = SampleAwards.EACH.times(10);
    UUID call = sample.prepared(10, 12, exactly);
    List<UUID> offered = awards.ofCall(call).stream().limit(10).map(Award::id).toList();
    offered.forEach(sample::offer);
    together(offered, award -> offers.decline(award, ""));
    assertThat(awards.ofCall(call).stream().map(Award::status).toList())
        .startsWith(
            java.util.Collections.nCopies(10, AwardStatus.DECLINED).toArray(AwardStatus[]::new))
        .endsWith(AwardStatus.RESERVE, AwardStatus.RESERVE)
        .filteredOn(AwardStatus.APPROVAL::equals)
        .hasSize(10);
    Award first = sample.at(call, 1);
    assertThat(envelopes.get(first.envelope()).balances().reserved()).isEqualTo(exactly);
  }

  private static void together(List<UUID> awards, java.util.function.Consumer<UUID> step)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(Math.min(THREADS, awards.size()));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int first = t;
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  for (int i = first; i < awards.size(); i += THREADS) {
                    step.accept(awards.get(i));
                  }
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
