package org.entente.review.web;

import java.util.List;
import org.entente.grant.Criterion;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a ranking: {@code @rankingWords} in templates. */
@Component("rankingWords")
public class RankingWords {

  private final MessageSource messages;

  RankingWords(MessageSource messages) {
    this.messages = messages;
  }

  /** By which step of the rule a tie was resolved; empty for no tie. */
  public String tie(String rule, List<Criterion> criteria) {
    return tie(rule, criteria, Language.of(LocaleContextHolder.getLocale()));
  }

  String tie(String rule, List<Criterion> criteria, Language language) {
    if (rule.isEmpty()) {
      return "";
    }
    String key = rule.substring(rule.indexOf(':') + 1);
    return criteria.stream()
        .filter(each -> rule.startsWith("criterion:") && each.key().equals(key))
        .findFirst()
        .map(each -> say("tie.criterion", language, each.name().in(language)))
        .orElseGet(() -> say("tie." + key, language));
  }

  String say(String key, Language language, Object... arguments) {
    return messages.getMessage("review." + key, arguments, language.locale());
  }
}
