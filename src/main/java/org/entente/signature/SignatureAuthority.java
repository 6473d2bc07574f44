package org.entente.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.audit.RuleFired;
import org.entente.workflow.DecisionDesk;
import org.entente.workflow.DecisionDesk.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code signature-authority} who may sign an agreement today. */
@Component
class SignatureAuthority {

  static final String DECISION = "signature-authority";

  private final DecisionDesk decisions;
  private final AuthorityFacts facts;
  private final Mandates mandates;

  SignatureAuthority(DecisionDesk decisions, AuthorityFacts facts, Mandates mandates) {
    this.decisions = decisions;
    this.facts = facts;
    this.mandates = mandates;
  }

  /**
   * Who would sign is asked first, then whether they hold a mandate: without one the table names
   * nobody on our side.
   */
  Decision decide(Agreement agreement) {
    Map<String, Object> known = facts.of(agreement);
    Decision supposed = ask(known, true);
    boolean mandated =
        supposed.signatories().stream()
            .map(Signatory::group)
            .allMatch(group -> group == null || mandates.heldIn(group));
    return mandated ? supposed : ask(known, false);
  }

  private Decision ask(Map<String, Object> known, boolean mandateValid) {
    Map<String, Object> all = new HashMap<>(known);
    all.put("mandateValid", mandateValid);
    Decided decided = decisions.decide(DECISION, all);
    String[] rows = decided.rule().row().split(",", -1);
    List<Signatory> signatories = new ArrayList<>();
    for (int i = 0; i < decided.outputs().size(); i++) {
      signatories.add(Signatory.of(decided.outputs().get(i), rows[Math.min(i, rows.length - 1)]));
    }
    signatories.sort(Comparator.comparingInt(Signatory::position));
    return new Decision(List.copyOf(signatories), decided.rule());
  }

  /** All who sign, in order. */
  record Decision(List<Signatory> signatories, RuleFired rule) {

    Authority authority() {
      return signatories.stream().anyMatch(signatory -> signatory.side() == Side.OURS)
          ? Authority.FOUND
          : Authority.NONE;
    }

    /**
     * The row that names this line's signatory today; empty when there is none, or when the table
     * asks for others beside them than this round does.
     */
    Optional<RuleFired> row(SigningRound round, SignatureLine line) {
      return ours().equals(ours(round))
          ? signatories.stream()
              .filter(signatory -> signatory.names(line))
              .findFirst()
              .map(signatory -> new RuleFired(rule.decision(), rule.version(), signatory.row()))
          : Optional.empty();
    }

    private List<String> ours() {
      return signatories.stream()
          .filter(signatory -> signatory.side() == Side.OURS)
          .map(signatory -> signatory.role() + " " + signatory.group())
          .sorted()
          .toList();
    }

    private static List<String> ours(SigningRound round) {
      return round.lines().stream()
          .filter(line -> line.side() == Side.OURS)
          .map(line -> line.role() + " " + line.group())
          .sorted()
          .toList();
    }
  }

  /** One row's outputs. */
  record Signatory(
      int position,
      Side side,
      SignatureRole role,
      @Nullable String group,
      @Nullable String deputyGroup,
      @Nullable String titleKey,
      String row) {

    static Signatory of(Map<String, Object> output, String row) {
      return new Signatory(
          ((Number) required(output, "position")).intValue(),
          Side.valueOf(required(output, "side").toString()),
          SignatureRole.valueOf(required(output, "signatureRole").toString()),
          text(output, "group"),
          text(output, "deputyGroup"),
          text(output, "titleKey"),
          row.strip());
    }

    /** Signatory and role are the same, and so is the deputy where it is the deputy's turn. */
    boolean names(SignatureLine line) {
      return side == line.side()
          && role == line.role()
          && Objects.equals(group, line.group())
          && (line.passed() == null || Objects.equals(deputyGroup, line.deputyGroup()));
    }

    private static Object required(Map<String, Object> output, String name) {
      return Objects.requireNonNull(output.get(name), name);
    }

    private static @Nullable String text(Map<String, Object> output, String name) {
      Object value = output.get(name);
      return value == null || value.toString().isBlank() ? null : value.toString();
    }
  }
}
