package org.entente.award.web;

import java.util.List;
import java.util.Map;
import org.entente.award.Award;
import org.entente.award.InstalmentStandings;
import org.entente.grant.Call;
import org.entente.ledger.Envelope;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One award's page.
 *
 * @param host with its country, in the reader's language
 * @param rates what each line of the derivation is for
 * @param preparedBy empty before
 * @param standings how far each instalment is paid; empty before the money is committed
 * @param revocable whether the reader can take the decision back
 */
public record AwardView(
    Award award,
    AwardBadge badge,
    Call call,
    Envelope envelope,
    String host,
    List<String> rates,
    String preparedBy,
    List<AwardWait> waits,
    boolean revocable,
    @Nullable String application,
    Map<Integer, InstalmentStandings.Standing> standings) {

  public String title() {
    Language language = Language.of(LocaleContextHolder.getLocale());
    return award.reference() + " " + call.title().in(language);
  }
}
