package org.entente.review;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.entente.grant.Criterion;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;

/** The words of minutes in one language, with Latin digits and times in UTC. */
record MinutesWords(MessageSource messages, Language language) {

  /**
   * @param key without the leading {@code review.}
   */
  String say(String key, Object... arguments) {
    return messages.getMessage("review." + key, arguments, language.locale());
  }

  String instant(Instant instant) {
    ULocale locale =
        ULocale.forLanguageTag((language == Language.EN ? "en-GB" : language.tag()) + "-u-nu-latn");
    DateFormat format = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return say("minutes.instant", format.format(Date.from(instant)));
  }

  /** {@code 87.5000}: the same in every language, as the ranking's hash has it. */
  String percent(BigDecimal number) {
    return number.setScale(Weighting.DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  /** In words, by which step of the rule a tie was resolved. */
  String tie(String rule, List<Criterion> criteria) {
    if (rule.isEmpty()) {
      return "–";
    }
    String key = rule.substring(rule.indexOf(':') + 1);
    return criteria.stream()
        .filter(each -> rule.startsWith("criterion:") && each.key().equals(key))
        .findFirst()
        .map(each -> say("tie.criterion", each.name().in(language)))
        .orElseGet(() -> say("tie." + key));
  }
}
