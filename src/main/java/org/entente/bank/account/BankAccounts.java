package org.entente.bank.account;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.OwnAccounts;
import org.entente.iso20022.PaymentFiles;
import org.entente.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The accounts of the configuration, read once. */
@Component
public class BankAccounts implements PayingAccounts {

  private final Map<String, BankAccount> byId = new LinkedHashMap<>();
  private final StoredBlocks blocks;

  public BankAccounts(
      BankProperties properties, PaymentFiles files, MessageSource messages, StoredBlocks blocks) {
    this.blocks = blocks;
    properties
        .accounts()
        .forEach((id, sent) -> byId.put(id, new AccountReading(id, sent).read(files, messages)));
    long numbers = byId.values().stream().map(BankAccounts::number).distinct().count();
    if (numbers < byId.size()) {
      throw new IllegalStateException("entente.bank.accounts: two of them have the same number");
    }
  }

  @Override
  public List<PayingAccount> all() {
    return byId.values().stream().map(BankAccount::account).toList();
  }

  @Override
  public Optional<PayingAccount> find(String id) {
    return line(id).map(BankAccount::account);
  }

  @Override
  public PayingAccount get(String id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  public Optional<PayingAccount> forCurrency(Currency currency) {
    return all().stream().filter(account -> account.currency().equals(currency)).findFirst();
  }

  @Override
  public boolean blocked(String id) {
    return blocks.standing(id).isPresent();
  }

  /** An account with the way to its bank. */
  public Optional<BankAccount> line(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<BankAccount> lines() {
    return List.copyOf(byId.values());
  }

  /** For which files of banks may be. */
  public OwnAccounts own() {
    return new OwnAccounts(byId.values().stream().map(BankAccounts::own).toList());
  }

  /** Whose the number is, as a bank writes it. */
  public Optional<PayingAccount> ofNumber(String number) {
    String wanted = number.replaceAll("\\s", "");
    return byId.values().stream()
        .filter(each -> number(each).value().equalsIgnoreCase(wanted))
        .map(BankAccount::account)
        .findFirst();
  }

  private static OwnAccounts.Account own(BankAccount each) {
    BankCode bank = each.account().debtor().bank();
    return new OwnAccounts.Account(
        number(each).value(),
        bank.clearing() == null ? bank.value() : null,
        each.account().currency());
  }

  private static AccountNumber number(BankAccount each) {
    return each.account().debtor().account();
  }
}
