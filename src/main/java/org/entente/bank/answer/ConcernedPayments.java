package org.entente.bank.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All payments that a file may be about, by any name that it uses; rather one too many. */
@Component
class ConcernedPayments {

  private static final int LOT = 1000;

  /** As we write it, or as banks do. */
  private static final String ID =
      "[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private static final String BY_NAMES =
      """
      select order_id from bank_payment where end_to_end_id = any(:names)
      union select order_id from bank_payment
             where order_id = any(cast(:ids as uuid[])) or uetr = any(cast(:ids as uuid[]))
      union select order_id from bank_payment where payment_group = any(:names)
      union select order_id from bank_payment where bank_reference = any(:names)
      union select p.order_id from bank_payment p join bank_batch b on b.id = p.batch_id
             where b.message_id = any(:names)
      """;

  private final JdbcClient jdbc;

  ConcernedPayments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<UUID> of(BankFile file) {
    Set<UUID> found = new HashSet<>();
    List<References> lot = new ArrayList<>();
    file.forEach(
        record -> {
          lot.add(record.references());
          if (lot.size() == LOT) {
            found.addAll(of(lot));
            lot.clear();
          }
        });
    found.addAll(of(lot));
    return found;
  }

  private Set<UUID> of(List<References> lot) {
    return jdbc.sql(BY_NAMES)
        .param(
            "names",
            all(
                lot,
                each ->
                    Stream.of(
                        each.endToEnd(), each.servicer(), each.paymentGroup(), each.message())))
        .param(
            "ids",
            Stream.of(all(lot, each -> Stream.of(each.instruction(), each.uetr())))
                .filter(each -> each.matches(ID))
                .toArray(String[]::new))
        .query(UUID.class)
        .set();
  }

  private static String[] all(List<References> lot, Function<References, Stream<String>> names) {
    return lot.stream().flatMap(names).filter(Objects::nonNull).distinct().toArray(String[]::new);
  }
}
