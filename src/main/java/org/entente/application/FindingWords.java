package org.entente.application;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the rows that did not pass say, for a mail. */
@Component
class FindingWords {

  private final MessageSource messages;

  FindingWords(MessageSource messages) {
    this.messages = messages;
  }

  String failed(List<Finding> findings, Language language) {
    return findings.stream()
        .filter(finding -> !finding.passed())
        .map(finding -> messages.getMessage(finding.messageKey(), null, language.locale()))
        .collect(Collectors.joining(" "));
  }
}
