package org.entente.iso20022.initiation;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentFile;
import org.entente.iso20022.PaymentFiles;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Checks, groups, writes, and holds what was written against the schema. */
@Component
class CreditTransferFiles implements PaymentFiles {

  private final SchemaCheck schema;

  CreditTransferFiles(SchemaCheck schema) {
    this.schema = schema;
  }

  @Override
  public List<FieldRefusal.Field> problems(PaymentBatch batch) {
    return new BatchCheck(batch).problems();
  }

  @Override
  public PaymentFile write(PaymentBatch batch) {
    List<FieldRefusal.Field> problems = problems(batch);
    if (!problems.isEmpty()) {
      throw new FieldRefusal(Refusal.Kind.INVALID, "iso20022.batch.refused", problems);
    }
    List<TransferGroup> groups = TransferGroup.of(batch);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CreditTransferMessage(batch, out).write(groups);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no file is written into memory", e);
    }
    schema.check(out.toByteArray());
    return new PaymentFile(
        batch.messageId(), groups.stream().map(TransferGroup::group).toList(), out.toByteArray());
  }
}
