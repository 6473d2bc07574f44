package org.entente.people;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes persons known and changes what is known of them. */
@Service
@Transactional
public class Accounts {

  private final PersonRows rows;
  private final PasswordRules passwords;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Accounts(PersonRows rows, PasswordRules passwords, PasswordEncoder encoder, Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.encoder = encoder;
    this.clock = clock;
  }

  public UUID create(NewPerson person) {
    PersonRow row =
        new PersonRow(
            Ids.next(clock),
            person.signInName().toLowerCase(Locale.ROOT),
            person.displayName(),
            person.passwordHash(),
            person.language(),
            true,
            0,
            0,
            assignments(person.assignments()));
    return rows.save(row).id();
  }

  public void rename(UUID person, String displayName, Language language) {
    change(person, row -> row.named(displayName, language));
  }

  public void speak(UUID person, Language language) {
    change(person, row -> row.named(row.displayName(), language));
  }

  /** Ends every session of the person with their next request; nothing of them is deleted. */
  public void disable(UUID person) {
    change(person, row -> row.enabled(false));
  }

  public void enable(UUID person) {
    change(person, row -> row.enabled(true));
  }

  /**
   * Ends every session of the person, the one that asks too.
   *
   * @throws Refusal 422 with the reason when the rules for passwords do not allow it
   */
  public void changePassword(UUID person, String password) {
    change(
        person,
        row -> {
          passwords.check(password, row.signInName());
          return row.withPassword(encoder.encode(password));
        });
  }

  private void change(UUID person, UnaryOperator<PersonRow> change) {
    rows.save(change.apply(rows.findById(person).orElseThrow(Refusal::notFound)));
  }

  private static Set<PersonRow.AssignmentRow> assignments(Set<RoleAssignment> assignments) {
    return assignments.stream()
        .map(each -> new PersonRow.AssignmentRow(each.role().name(), each.unit()))
        .collect(Collectors.toSet());
  }
}
