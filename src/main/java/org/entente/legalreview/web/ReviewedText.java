package org.entente.legalreview.web;

import java.util.List;
import java.util.Optional;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.Redline;
import org.entente.legalreview.ClauseComment;
import org.entente.legalreview.ClauseComments;
import org.entente.legalreview.GivenOpinion;
import org.entente.legalreview.ReviewRound;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text under review, with what changed since the version that was reviewed before. */
@Component
class ReviewedText {

  private final Drafts drafts;
  private final ClauseComments comments;

  ReviewedText(Drafts drafts, ClauseComments comments) {
    this.drafts = drafts;
    this.comments = comments;
  }

  FrozenVersion version(ReviewRound round) {
    return drafts.version(round.agreementId(), round.version());
  }

  /** The latest version before this round's that somebody gave an opinion on. */
  @Nullable FrozenVersion before(ReviewRound round, List<GivenOpinion> opinions) {
    Optional<Integer> number =
        opinions.stream()
            .map(GivenOpinion::version)
            .filter(version -> version < round.version())
            .max(Integer::compare);
    return number.map(n -> drafts.version(round.agreementId(), n)).orElse(null);
  }

  List<ReviewClause> clauses(ReviewRound round, @Nullable FrozenVersion before, Language language) {
    int from = before == null ? round.version() : before.number();
    Redline redline = drafts.redline(round.agreementId(), from, round.version(), language);
    List<ClauseComment> said = comments.of(round.agreementId());
    return redline.clauses().stream()
        .map(
            change ->
                new ReviewClause(
                    change,
                    before != null,
                    said.stream().filter(c -> c.clause().equals(change.key())).toList()))
        .toList();
  }

  /** As asked for, else the reader's own, else the one that prevails or comes first. */
  static Language shown(FrozenVersion version, @Nullable String asked, Language reader) {
    List<Language> languages = version.text().languages();
    Language prevailing = version.text().prevailing();
    Language first = prevailing == null ? languages.get(0) : prevailing;
    return languages.stream()
        .filter(language -> language.tag().equals(asked))
        .findFirst()
        .orElse(languages.contains(reader) ? reader : first);
  }
}
