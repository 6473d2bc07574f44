package org.entente.bank.account;

import java.net.URI;
import java.nio.file.Path;
import org.entente.bank.PayingAccount;
import org.jspecify.annotations.Nullable;

/**
 * A paying account with the way to its bank.
 *
 * @param folder null where files go by hand
 * @param base of the bank's addresses, without a slash at its end; null where there is no bank yet
 * @param token empty where the bank asks for none
 */
public record BankAccount(
    PayingAccount account, @Nullable Path folder, @Nullable URI base, String token, BankDay day) {

  public String id() {
    return account.id();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "bank account " + account.id();
  }
}
