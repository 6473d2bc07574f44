package org.entente.grant;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/**
 * What a call says: together with its form, what is approved.
 *
 * @param envelope the money it is paid from
 * @param summary what the public reads below the title
 * @param languages of the call; title, summary and criteria are in each of them
 * @param closesAt the deadline, to the second: an answer at this instant is too late
 * @param quota how many awards at most
 * @param reserve how long the reserve list is at most
 */
public record CallTerms(
    UUID programme,
    UUID envelope,
    LocalizedText title,
    LocalizedText summary,
    List<Language> languages,
    Instant opensAt,
    Instant closesAt,
    int quota,
    int reserve,
    List<Criterion> criteria,
    ReviewRules reviewRules) {

  public CallTerms {
    languages = List.copyOf(languages);
    criteria = List.copyOf(criteria);
    opensAt = opensAt.truncatedTo(ChronoUnit.SECONDS);
    closesAt = closesAt.truncatedTo(ChronoUnit.SECONDS);
  }

  CallTerms closingAt(Instant later) {
    return new CallTerms(
        programme,
        envelope,
        title,
        summary,
        languages,
        opensAt,
        later,
        quota,
        reserve,
        criteria,
        reviewRules);
  }
}
