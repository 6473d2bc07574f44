package org.entente.bank.batch;

import java.util.List;
import org.entente.iso20022.PaymentField;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Jsonb;

/**
 * Why a payment stands in no file, as it is kept.
 *
 * @param field name of the {@link PaymentField}
 * @param messageKey what is wrong with it; arguments 0 and 1 are payment and field
 * @param arguments those from 2 on, as texts or whole numbers
 */
public record Unfit(String payment, String field, String messageKey, List<Object> arguments) {

  static List<Unfit> of(List<FieldRefusal.Field> problems) {
    return problems.stream().map(Unfit::of).toList();
  }

  private static Unfit of(FieldRefusal.Field problem) {
    List<Object> all = problem.arguments();
    return new Unfit(
        String.valueOf(all.get(0)),
        ((PaymentField) all.get(1)).name(),
        problem.messageKey(),
        all.subList(2, all.size()).stream()
            .map(each -> each instanceof Number ? each : (Object) String.valueOf(each))
            .toList());
  }

  public static List<Unfit> read(String json) {
    return List.of(Jsonb.read(json, Unfit[].class));
  }

  /** All arguments of the message. */
  public Object[] all() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(payment, PaymentField.valueOf(field)), arguments.stream())
        .toArray();
  }
}
