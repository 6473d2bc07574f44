package org.entente.ledger.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.ledger.Account;
import org.entente.ledger.query.BookFilter;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address asks of a book. What it does not understand filters nothing. */
record BookRequest(UUID envelope, @Nullable Account account, @Nullable CaseRef subject) {

  static BookRequest of(UUID envelope, Map<String, List<String>> sent) {
    return new BookRequest(envelope, account(first(sent, "account")), subject(first(sent, "case")));
  }

  private static String first(Map<String, List<String>> sent, String name) {
    List<String> values = sent.get(name);
    return values == null || values.isEmpty() || values.get(0) == null ? "" : values.get(0);
  }

  private static @Nullable Account account(String name) {
    return Arrays.stream(Account.values())
        .filter(account -> account.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable CaseRef subject(String text) {
    try {
      return text.isEmpty() ? null : CaseRef.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  BookFilter filter() {
    return new BookFilter(envelope, account, subject);
  }

  /**
   * @param before number of the last entry shown, null for the first page
   */
  String link(@Nullable Long before) {
    UriComponentsBuilder link = filtered("/envelopes/" + envelope + "/entries");
    return (before == null ? link : link.queryParam("before", before)).build().toUriString();
  }

  /**
   * @param ending {@code csv} or {@code xlsx}
   */
  String download(String ending) {
    return filtered("/" + BookExport.NAME + "." + ending)
        .queryParam("envelope", envelope)
        .build()
        .toUriString();
  }

  private UriComponentsBuilder filtered(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    if (account != null) {
      link.queryParam("account", account.name());
    }
    if (subject != null) {
      link.queryParam("case", subject.toString());
    }
    return link;
  }
}
