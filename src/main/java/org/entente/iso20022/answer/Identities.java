package org.entente.iso20022.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.References;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What makes a payment of a booking the same one, told again. Banks vouch for their reference of
 * the booking; under it payments are told apart by what they are called and how much they are, and
 * equal ones by counting. Where the bank gives no reference, its day and amount stand in, and
 * payments without any name are counted over the whole file.
 */
final class Identities {

  private final boolean wanted;
  private final Map<ContentHash, Integer> nameless = new HashMap<>();
  private final Map<ContentHash, Integer> inEntry = new HashMap<>();
  private String booking = "";
  private boolean vouched;

  /**
   * @param wanted whether anybody looks at them; they cost more than all the rest
   */
  Identities(boolean wanted) {
    this.wanted = wanted;
  }

  /** What follows belongs to this booking. */
  void entry(Entry entry) {
    inEntry.clear();
    vouched = entry.servicer() != null;
    booking =
        vouched
            ? joined(kind(entry), entry.servicer())
            : joined(kind(entry), entry.bookedOn(), entry.valueOn(), entry.amount());
  }

  /** The names of status and direction are part of it for good. */
  private static String kind(Entry entry) {
    return joined(entry.account(), entry.status(), entry.direction(), entry.reversal());
  }

  String of(References names, Money amount, Direction direction) {
    if (!wanted) {
      return "";
    }
    String called =
        joined(
            names.servicer(),
            names.endToEnd(),
            names.instruction(),
            names.uetr(),
            names.transaction());
    ContentHash one = ContentHash.of(joined(booking, called, amount, direction));
    boolean unnamed = !vouched && called.equals(joined(null, null, null, null, null));
    int place = (unnamed ? nameless : inEntry).merge(one, 1, Integer::sum);
    return place == 1 ? one.hex() : one.hex() + "-" + place;
  }

  /** No part runs into the next. */
  private static String joined(@Nullable Object... parts) {
    return Stream.of(parts)
        .map(part -> Objects.toString(part, ""))
        .map(part -> part.length() + ":" + part)
        .collect(Collectors.joining());
  }
}
