package org.entente.iso20022;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our accounts, so that files for others are refused. */
public final class OwnAccounts {

  private final Map<String, @Nullable String> banks = new HashMap<>();
  private final Map<String, Currency> currencies = new HashMap<>();

  /** The accounts, each with its bank. */
  public OwnAccounts(List<Account> accounts) {
    accounts.forEach(this::add);
  }

  private void add(Account account) {
    banks.put(written(account.number()), account.bic());
    if (account.currency() != null) {
      currencies.put(written(account.number()), account.currency());
    }
  }

  /** What the account is kept in, where that is known. */
  public Optional<Currency> currency(String number) {
    return Optional.ofNullable(currencies.get(written(number)));
  }

  public boolean has(String number) {
    return banks.containsKey(written(number));
  }

  /** Whether the account is at this bank, as far as its bank is known. */
  public boolean has(String number, String bic) {
    String bank = banks.get(written(number));
    return has(number) && (bank == null || bank(bank).equals(bank(bic)));
  }

  /** Whether any account is at this bank, or at one that is not known. */
  public boolean hasAnyAt(String bic) {
    return banks.keySet().stream().anyMatch(number -> has(number, bic));
  }

  private static String written(String number) {
    return number.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT);
  }

  /** Branches are left out: eight characters name the bank. */
  private static String bank(String bic) {
    String whole = bic.toUpperCase(Locale.ROOT);
    return whole.substring(0, Math.min(8, whole.length()));
  }

  /**
   * @param bic null where the bank has none or it is not known
   * @param currency null where it is not known
   */
  public record Account(String number, @Nullable String bic, @Nullable Currency currency) {

    public Account(String number, @Nullable String bic) {
      this(number, bic, null);
    }
  }
}
