package org.entente.iso20022.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.StatementLine;
import org.entente.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements drawn from a seed, written as three versions have it, and what is read of them. */
class RandomStatementsTest {

  private static final List<String> CURRENCIES = List.of("EUR", "CAD", "JOD", "JPY");
  private static final List<String> NAMES =
      List.of(
          "Ana & Co",
          "محمد \u200Fالخليل",
          "<Zoë>",
          "\uD83D\uDE00 \uD83C\uDF93",
          "O'Brien \"x\"",
          "]]>");

  @TempDir Path folder;

  /** What one line has to say. */
  private record Told(
      String endToEnd,
      Money amount,
      Direction direction,
      Entry.Status status,
      boolean reversal,
      String returned,
      String name) {}

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void readsWhatWasWritten(int version) {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    System.out.println("seed of version " + version + ": " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      List<Told> told = new ArrayList<>();
      StringBuilder entries = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        entries.append(entry(version, round * 100 + i, random, told));
      }
      BankFile file = new Written(folder).open(message(version, entries.toString()));
      List<StatementLine> lines = new ArrayList<>();
      file.forEach(line -> lines.add((StatementLine) line));
      assertThat(lines.stream().map(RandomStatementsTest::told)).isEqualTo(told);
      assertThat(lines.stream().map(StatementLine::identity)).doesNotHaveDuplicates();
      assertThat(file.message().version()).isEqualTo("001.0" + version);
    }
  }

  private static Told told(StatementLine line) {
    return new Told(
        String.valueOf(line.references().endToEnd()),
        line.amount(),
        line.direction(),
        line.entry().status(),
        line.entry().reversal(),
        line.returned() == null ? "" : String.valueOf(line.returned().code()),
        line.creditor().name());
  }

  private static String entry(int version, int number, Random random, List<Told> told) {
    Currency currency = Currency.getInstance(CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    Direction direction = Direction.values()[random.nextInt(2)];
    Entry.Status status = Entry.Status.values()[random.nextInt(3)];
    boolean reversal = random.nextInt(5) == 0;
    Money sum = Money.zero(currency);
    StringBuilder payments = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Money amount = Money.ofMinor(1 + random.nextInt(1_000_000), currency);
      String returned = random.nextInt(4) == 0 ? "AC04" : "";
      String name = NAMES.get(random.nextInt(NAMES.size()));
      sum = sum.plus(amount);
      told.add(
          new Told("E" + number + "." + i, amount, direction, status, reversal, returned, name));
      payments.append(payment(version, told.get(told.size() - 1)));
    }
    String code = List.of("BOOK", "PDNG", "INFO").get(status.ordinal());
    return "<Ntry>%s<CdtDbtInd>%s</CdtDbtInd><RvslInd>%s</RvslInd><Sts>%s</Sts><BookgDt><DtTm>2026-11-26T23:59:59.999+02:00</DtTm></BookgDt><AcctSvcrRef>R%d</AcctSvcrRef><NtryDtls>%s</NtryDtls></Ntry>\n"
        .formatted(
            amount(sum),
            direction == Direction.CREDIT ? "CRDT" : "DBIT",
            reversal,
            version == 8 ? "<Cd>" + code + "</Cd>" : code,
            number,
            payments);
  }

  private static String payment(int version, Told told) {
    String amount =
        version == 2
            ? "<AmtDtls><TxAmt>" + amount(told.amount()) + "</TxAmt></AmtDtls>"
            : amount(told.amount());
    String name =
        "<Nm><![CDATA[%s]]></Nm>".formatted(told.name().replace("]]>", "]]]]><![CDATA[>"));
    String returned = told.returned().isEmpty() ? "" : "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
    return "<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>%s<RltdPties><Cdtr>%s</Cdtr></RltdPties><!-- -->%s</TxDtls>"
        .formatted(
            told.endToEnd(), amount, version == 8 ? "<Pty>" + name + "</Pty>" : name, returned);
  }

  private static String amount(Money money) {
    return "<Amt Ccy=\"%s\">%s</Amt>"
        .formatted(money.currency().getCurrencyCode(), money.amount().toPlainString());
  }

  private static String message(int version, String entries) {
    return Written.notification(Written.IBAN, "AGRIFRPP", entries)
        .replace("001.08", "001.0" + version)
        .replace("BICFI", version == 8 ? "BICFI" : "BIC");
  }

  /** One byte of a good file is another: refused, or read as something, never anything else. */
  @Test
  void refusesOrReadsWhateverBecomesOfAFile() {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    System.out.println("seed of the damage: " + seed);
    Random random = new Random(seed);
    Written bank = new Written(folder);
    byte[] good =
        message(8, entry(8, 1, random, new ArrayList<>())).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1_500; i++) {
      byte[] damaged = good.clone();
      for (int wrong = 1 + random.nextInt(3); wrong > 0; wrong--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        new StreamedBankFiles().open(bank.file(damaged), Written.OURS).forEach(any -> {});
      } catch (BankFileFault fault) {
        assertThat(fault.line()).isBetween(0L, 12L);
      }
    }
  }
}
