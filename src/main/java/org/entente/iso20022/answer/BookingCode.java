package org.entente.iso20022.answer;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of booking something is. */
final class BookingCode {

  private BookingCode() {}

  /** Domain, family and sub-family; else the bank's own; empty where it tells neither. */
  static String of(Element element) {
    String code =
        Stream.of(
                element.textOrEmpty("BkTxCd", "Domn", "Cd"),
                element.textOrEmpty("BkTxCd", "Domn", "Fmly", "Cd"),
                element.textOrEmpty("BkTxCd", "Domn", "Fmly", "SubFmlyCd"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    return code.isEmpty() ? element.textOrEmpty("BkTxCd", "Prtry", "Cd") : code;
  }

  /** Whether it says that a credit transfer came back. */
  static boolean returned(String code) {
    return code.startsWith("PMNT/") && code.endsWith("/RRTN");
  }
}
