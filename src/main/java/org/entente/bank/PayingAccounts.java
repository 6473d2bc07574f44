package org.entente.bank;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.entente.shared.Refusal;

/** Our accounts, as the configuration names them and in its order. */
public interface PayingAccounts {

  List<PayingAccount> all();

  Optional<PayingAccount> find(String id);

  /**
   * @throws Refusal 404 where none is called so
   */
  PayingAccount get(String id);

  /** The first one in this currency. */
  Optional<PayingAccount> forCurrency(Currency currency);

  /** Whether nothing new leaves it until somebody has decided. */
  boolean blocked(String id);
}
