package org.entente.iso20022.initiation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.iso20022.PaymentField;
import org.entente.shared.FieldRefusal;

/** Collects what is wrong with a batch, so that people mend everything at once. */
final class Problems {

  private static final String FILE = "FILE";

  private final List<FieldRefusal.Field> found = new ArrayList<>();
  private String payment = FILE;
  private String path = "";

  /** What follows is about this payment. */
  void about(int place, String endToEndId) {
    payment = endToEndId.isBlank() ? "" + (place + 1) : endToEndId;
    path = "transfers[" + place + "].";
  }

  /** What follows is about the batch itself. */
  void aboutTheFile() {
    payment = FILE;
    path = "";
  }

  void add(PaymentField field, String reason, Object... more) {
    addAt(field, "", reason, more);
  }

  /**
   * @param part of the field, such as {@code .town}
   */
  void addAt(PaymentField field, String part, String reason, Object... more) {
    List<Object> arguments = Stream.concat(Stream.of(payment, field), Stream.of(more)).toList();
    found.add(
        new FieldRefusal.Field(
            path + field.path() + part, "iso20022.problem." + reason, arguments));
  }

  List<FieldRefusal.Field> found() {
    return List.copyOf(found);
  }
}
