package org.entente.iso20022;

import java.util.List;
import org.entente.shared.FieldRefusal;

/** Makes files of payments for a bank. */
public interface PaymentFiles {

  /**
   * All that keeps the batch from becoming a file, each with its payment, field and reason; none
   * when nothing does. Argument 0 is the payment's end-to-end id, 1 the {@link PaymentField}.
   */
  List<FieldRefusal.Field> problems(PaymentBatch batch);

  /**
   * @throws FieldRefusal INVALID with all {@link #problems}; nothing is written then
   */
  PaymentFile write(PaymentBatch batch);
}
