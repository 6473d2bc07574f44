package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.entente.people.Accounts;
import org.entente.people.PasswordRules;
import org.entente.people.Units;
import org.entente.people.query.Standings;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdministratorTest {

  private final Standings standings = mock(Standings.class);
  private final Accounts accounts = mock(Accounts.class);

  @Test
  void isMadeWithThePasswordThatWasGiven() {
    when(standings.nobody()).thenReturn(true);
    start("four plain words do");
    verify(accounts).create(argThat(person -> person.signInName().equals("admin")));
  }

  @Test
  void isNotMadeWithoutOne() {
    when(standings.nobody()).thenReturn(true);
    start(null);
    verify(accounts, never()).create(any());
  }

  @Test
  void isNotMadeWhereSomebodyIsKnown() {
    start("four plain words do");
    verify(accounts, never()).create(any());
  }

  @Test
  void needsAPasswordThatTheRulesAllow() {
    when(standings.nobody()).thenReturn(true);
    assertThatThrownBy(() -> start("admin")).isInstanceOf(Refusal.class);
  }

  private void start(@Nullable String password) {
    new FirstAdministrator(
            standings,
            accounts,
            mock(Units.class),
            new PasswordRules(),
            mock(PasswordEncoder.class),
            new SignInProperties(null, Duration.ofMinutes(30), Duration.ofHours(12), password))
        .run(new DefaultApplicationArguments());
  }
}
