package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Reads a book from its first entry on and looks after each of them whether everything adds up,
 * with arithmetic of its own: an auditor who trusts neither the tables' triggers nor their check.
 */
final class BookReplay {

  private final Map<Account, Long> envelope = zero();
  private final Map<String, Map<Account, Long>> cases = new HashMap<>();
  private final Map<String, String> contents = new TreeMap<>();
  private long entries;

  private BookReplay() {}

  static BookReplay of(Connection connection, UUID envelope) throws SQLException {
    BookReplay replay = new BookReplay();
    try (PreparedStatement entries =
        connection.prepareStatement(
            """
            select e.number, e.key, e.cause, e.subject_id::text as subject,
                string_agg(p.account || ' ' || p.amount, ';' order by p.amount) as postings
              from ledger_entry e left join ledger_posting p on p.entry_id = e.id
             where e.envelope_id = ? group by e.id order by e.number
            """)) {
      entries.setObject(1, envelope);
      try (ResultSet row = entries.executeQuery()) {
        while (row.next()) {
          replay.enter(row);
        }
      }
    }
    replay.compare(connection, envelope);
    return replay;
  }

  private void enter(ResultSet row) throws SQLException {
    entries++;
    assertThat(row.getLong("number")).as("numbers without a gap").isEqualTo(entries);
    String subject = row.getString("subject");
    String postings = row.getString("postings");
    for (String posting : postings.split(";")) {
      String[] parts = posting.split(" ");
      Account account = Account.valueOf(parts[0]);
      long amount = Long.parseLong(parts[1]);
      envelope.merge(account, amount, Long::sum);
      if (account != Account.FUNDING && account != Account.AVAILABLE) {
        cases.computeIfAbsent(subject, none -> zero()).merge(account, amount, Long::sum);
      }
    }
    contents.put(row.getString("key"), row.getString("cause") + " " + subject + " " + postings);
    String at = "entry " + entries + " " + postings;
    assertThat(envelope.values().stream().mapToLong(Long::longValue).sum()).as(at).isZero();
    assertThat(envelope.get(Account.FUNDING)).as(at).isNotPositive();
    assertThat(envelope.get(Account.AVAILABLE)).as(at).isNotNegative();
    holds(at, envelope);
    if (cases.containsKey(subject)) {
      holds(at, cases.get(subject));
    }
  }

  private static void holds(String at, Map<Account, Long> balances) {
    assertThat(balances.get(Account.RESERVED)).as(at).isNotNegative();
    assertThat(balances.get(Account.COMMITTED)).as(at).isNotNegative();
    assertThat(balances.get(Account.RECOVERED)).as(at).isNotPositive();
    assertThat(balances.get(Account.PAID) + balances.get(Account.RECOVERED)).as(at).isNotNegative();
  }

  private void compare(Connection connection, UUID id) throws SQLException {
    assertThat(rows(connection, "select * from ledger_account where envelope_id = ?", id))
        .containsExactlyEntriesOf(Map.of("", envelope));
    cases.values().removeIf(balances -> balances.equals(zero()));
    Map<String, Map<Account, Long>> kept =
        rows(
            connection,
            "select 0 as funding, 0 as available, * from ledger_holding where envelope_id = ?",
            id);
    kept.values().removeIf(balances -> balances.equals(zero()));
    assertThat(kept).isEqualTo(cases);
  }

  private static Map<String, Map<Account, Long>> rows(Connection connection, String sql, UUID id)
      throws SQLException {
    Map<String, Map<Account, Long>> rows = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Map<Account, Long> balances = zero();
          for (Account account : Account.values()) {
            balances.put(account, row.getLong(account.name()));
          }
          rows.put(sql.contains("ledger_holding") ? row.getString("subject_id") : "", balances);
        }
      }
    }
    return rows;
  }

  private static Map<Account, Long> zero() {
    Map<Account, Long> zero = new EnumMap<>(Account.class);
    for (Account account : Account.values()) {
      zero.put(account, 0L);
    }
    return zero;
  }

  long entries() {
    return entries;
  }

  /** What stands in the book, by key. */
  Map<String, String> contents() {
    return contents;
  }
}
