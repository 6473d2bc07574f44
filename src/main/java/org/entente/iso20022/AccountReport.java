package org.entente.iso20022;

import java.util.List;
import org.entente.shared.Money;

/**
 * One account in a statement or notification.
 *
 * @param id the bank's for this report
 * @param sequence the bank's running number; empty where it gives none
 * @param balances as the bank states them
 * @param entries how many bookings it names; some of them are several payments
 */
public record AccountReport(
    String id, String account, String sequence, List<Balance> balances, int entries) {

  public AccountReport {
    balances = List.copyOf(balances);
  }

  /**
   * @param type code of ISO 20022's list: {@code OPBD} opening, {@code CLBD} closing
   * @param amount negative for a debit balance
   * @param day as the bank wrote it
   */
  public record Balance(String type, Money amount, String day) {}
}
