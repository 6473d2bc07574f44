package org.entente.iso20022;

import org.springframework.context.MessageSourceResolvable;

/** A field of a payment file, as messages call it. */
public enum PaymentField implements MessageSourceResolvable {
  MESSAGE_ID("messageId"),
  CREATED_AT("createdAt"),
  EXECUTION_DAY("executionDay"),
  CATEGORY_PURPOSE("categoryPurpose"),
  TRANSFERS("transfers"),
  DEBTOR_NAME("debtor.name"),
  DEBTOR_ADDRESS("debtor.address"),
  DEBTOR_ACCOUNT("debtor.account"),
  DEBTOR_BANK("debtor.bank"),
  END_TO_END_ID("endToEndId"),
  INSTRUCTION_ID("instructionId"),
  UETR("uetr"),
  AMOUNT("amount"),
  CREDITOR_NAME("creditor.name"),
  CREDITOR_ADDRESS("creditor.address"),
  CREDITOR_ACCOUNT("creditor.account"),
  CREDITOR_BANK("creditor.bank"),
  REMITTANCE("remittance"),
  PURPOSE("purpose");

  private final String path;

  PaymentField(String path) {
    this.path = path;
  }

  /** As programs call it. */
  public String path() {
    return path;
  }

  public String messageKey() {
    return "iso20022.field." + path;
  }

  @Override
  public String[] getCodes() {
    return new String[] {messageKey()};
  }
}
