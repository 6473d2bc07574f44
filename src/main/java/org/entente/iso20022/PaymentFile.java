package org.entente.iso20022;

import java.math.BigDecimal;
import java.util.List;
import org.entente.shared.ContentHash;

/** A pain.001.001.09 file. The same batch always becomes the same bytes. */
public final class PaymentFile {

  private final String messageId;
  private final List<PaymentGroup> groups;
  private final byte[] content;
  private final ContentHash hash;

  public PaymentFile(String messageId, List<PaymentGroup> groups, byte[] content) {
    this.messageId = messageId;
    this.groups = List.copyOf(groups);
    this.content = content.clone();
    this.hash = ContentHash.of(content);
  }

  public String messageId() {
    return messageId;
  }

  /** In the order of the file. */
  public List<PaymentGroup> groups() {
    return groups;
  }

  public int payments() {
    return groups.stream().mapToInt(PaymentGroup::payments).sum();
  }

  /** Of all amounts, whatever their currencies. */
  public BigDecimal controlSum() {
    return groups.stream()
        .map(group -> group.sum().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public byte[] content() {
    return content.clone();
  }

  /** Of the bytes: what is released by people is this. */
  public ContentHash hash() {
    return hash;
  }
}
