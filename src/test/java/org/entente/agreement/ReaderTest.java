package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private static final UUID PROPOSER = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  @Test
  void theProposerReadsTheirOwn() {
    assertThat(Reader.of(PROPOSER, Set.of("proposer", "proposer@chem")).reads(agreement()))
        .isTrue();
    assertThat(Reader.of(OTHER, Set.of("proposer", "proposer@chem")).reads(agreement())).isFalse();
  }

  @Test
  void theHeadReadsTheUnits() {
    assertThat(Reader.of(OTHER, Set.of("unit-head", "unit-head@chem")).reads(agreement())).isTrue();
    assertThat(Reader.of(OTHER, Set.of("unit-head", "unit-head@civil")).reads(agreement()))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "legal", "finance-officer", "rector", "auditor", "admin"})
  void staffLeadershipAndAuditorsReadAll(String group) {
    assertThat(Reader.of(OTHER, Set.of(group)).reads(agreement())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"student", "reviewer", "professor", "panel-chair"})
  void othersReadNone(String group) {
    assertThat(Reader.of(OTHER, Set.of(group)).reads(agreement())).isFalse();
  }

  private static Agreement agreement() {
    Terms terms =
        new Terms(
            AgreementType.MOU,
            LocalizedText.of(Language.EN, "Title"),
            List.of(Language.EN),
            null,
            List.of(),
            List.of(),
            "why",
            false,
            null,
            null,
            null);
    return new Agreement(
        new UUID(0, 3),
        "2026-0001",
        null,
        AgreementStatus.PROPOSED,
        terms,
        PROPOSER,
        "chem",
        null,
        null,
        KeyDates.NONE,
        null,
        0);
  }
}
