package org.entente.payee.web;

import java.util.LinkedHashSet;
import java.util.List;
import org.entente.payee.NewDetails;
import org.springframework.util.MultiValueMap;

/** What a form sent. */
final class Typed {

  private static final int LONGEST = 2000;

  private Typed() {}

  static NewDetails details(MultiValueMap<String, String> sent) {
    return new NewDetails(
        text(sent, "holder"),
        text(sent, "iban"),
        text(sent, "account"),
        text(sent, "bic"),
        text(sent, "street"),
        text(sent, "postCode"),
        text(sent, "town"),
        text(sent, "country"),
        new LinkedHashSet<>(sent.getOrDefault("loss", List.of())));
  }

  static String text(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST));
  }
}
