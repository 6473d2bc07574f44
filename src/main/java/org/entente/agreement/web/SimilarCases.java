package org.entente.agreement.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Proposals;
import org.entente.people.CurrentActor;
import org.springframework.stereotype.Component;

/** Cases that a proposal in the making may double, from what has been typed so far. */
@Component
class SimilarCases {

  private final Proposals proposals;
  private final AgreementAccess access;
  private final CurrentActor current;

  SimilarCases(Proposals proposals, AgreementAccess access, CurrentActor current) {
    this.proposals = proposals;
    this.access = access;
    this.current = current;
  }

  /**
   * @param fields as the browser sent them, unchecked
   */
  List<SimilarCase> to(Map<String, List<String>> fields) {
    Optional<AgreementType> type =
        fields.getOrDefault("type", List.of()).stream().findFirst().flatMap(SimilarCases::type);
    return type.stream()
        .flatMap(it -> to(it, fields.getOrDefault("partners", List.of())))
        .distinct()
        .toList();
  }

  private Stream<SimilarCase> to(AgreementType type, List<String> partners) {
    return partners.stream()
        .flatMap(SimilarCases::id)
        .flatMap(partner -> proposals.similar(type, partner, null).stream())
        .map(this::shown);
  }

  /** Whoever may not read the other case learns its reference and nothing else. */
  private SimilarCase shown(Agreement agreement) {
    boolean readable = access.mayRead(current.person().id(), agreement.id());
    return new SimilarCase(
        agreement.reference(),
        readable ? agreement.title() : null,
        Badge.of(agreement.status()),
        readable ? "/agreements/" + agreement.id() : null);
  }

  private static Optional<AgreementType> type(String name) {
    return Arrays.stream(AgreementType.values())
        .filter(type -> type.name().equals(name))
        .findFirst();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
