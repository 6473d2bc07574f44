package org.entente.iso20022;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.entente.shared.Money;

/** Batches as an office could send them, drawn from a seed. */
public final class RandomBatches {

  private static final List<String> CURRENCIES = List.of("EUR", "CAD", "JOD", "JPY");
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-?:().,'+";

  private final Random random;

  public RandomBatches(long seed) {
    this.random = new Random(seed);
  }

  public PaymentBatch of(int payments) {
    List<CreditTransfer> transfers = new ArrayList<>();
    for (int i = 0; i < payments; i++) {
      transfers.add(transfer(i));
    }
    return new PaymentBatch(
        "MSG-" + number(12),
        Instant.parse("2026-11-26T09:30:00Z").plusMillis(random.nextInt(1_000_000_000)),
        new Debtor(
            "Polytechnique Montreal",
            new PostalAddress("Chemin de Polytechnique", "2500", "H3T 1J4", "Montreal", "QC", "CA"),
            AccountNumber.iban(iban("FR", 23)),
            BankCode.bic("AGRIFRPP")),
        LocalDate.of(2026, 12, 1).plusDays(random.nextInt(60)),
        random.nextBoolean() ? ChargeBearer.SHARED : ChargeBearer.DEBTOR,
        random.nextBoolean() ? "OTHR" : null,
        transfers);
  }

  public CreditTransfer transfer(int place) {
    boolean far = random.nextInt(3) == 0;
    return new CreditTransfer(
        "E" + place + "-" + number(10),
        "I" + place + "." + number(20),
        random.nextBoolean() ? uuid() : null,
        amount(),
        new Creditor(
            text(1 + random.nextInt(70)),
            new PostalAddress(
                random.nextBoolean() ? text(70) : "", "12 bis", text(16), text(35), "", "PS"),
            far ? AccountNumber.other("4" + number(11)) : AccountNumber.iban(iban("DE", 18)),
            far ? BankCode.clearing("CACPA", "000" + number(6)) : BankCode.bic("DEUTDEFF500")),
        random.nextInt(5) == 0 ? "" : text(1 + random.nextInt(140)),
        random.nextBoolean() ? "STDY" : null);
  }

  private Money amount() {
    Currency currency = Currency.getInstance(CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    long minor = random.nextInt(10) == 0 ? 1 + random.nextInt(9) : 1 + random.nextInt(99_999_999);
    return Money.ofMinor(minor, currency);
  }

  private UUID uuid() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    long high = new BigInteger(1, Arrays.copyOf(bytes, 8)).longValue();
    long low = new BigInteger(1, Arrays.copyOfRange(bytes, 8, 16)).longValue();
    return new UUID(
        (high & 0xFFFFFFFFFFFF0FFFL) | 0x4000L, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
  }

  /** Of just this length, and some of the marks that XML writes in its own way. */
  private String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      boolean inside = text.length() > 0 && text.length() < length - 1;
      boolean space = inside && text.charAt(text.length() - 1) != ' ' && random.nextInt(6) == 0;
      text.append(space ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private String number(int digits) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      number.append(random.nextInt(10));
    }
    return number.toString();
  }

  /**
   * @param digits after country and check digits
   */
  private String iban(String country, int digits) {
    String account = number(digits);
    StringBuilder whole = new StringBuilder(account);
    (country + "00").chars().forEach(letter -> whole.append(Character.digit(letter, 36)));
    int rest = new BigInteger(whole.toString()).mod(BigInteger.valueOf(97)).intValue();
    return country + String.format("%02d", 98 - rest) + account;
  }
}
