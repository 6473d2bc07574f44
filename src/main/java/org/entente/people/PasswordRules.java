package org.entente.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.shared.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: 12 to 128 characters of any kind, and none that attackers try first
 * (ASVS 5.0, 6.2).
 */
@Component
public class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private final Set<String> breached = read();

  /**
   * @throws Refusal 422 {@code people.password.short}, {@code .long} or {@code .breached}
   */
  public void check(String password, String signInName) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw Refusal.invalid("people.password.short", SHORTEST);
    }
    if (length > LONGEST) {
      throw Refusal.invalid("people.password.long", LONGEST);
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (breached.contains(plain) || monotonous(plain) || madeOf(plain, signInName)) {
      throw Refusal.invalid("people.password.breached");
    }
  }

  /** One or two characters over and over. */
  private static boolean monotonous(String password) {
    return password.chars().distinct().count() <= 2;
  }

  /** The sign-in name with some digits around it. */
  private static boolean madeOf(String password, String signInName) {
    String rest = password.replace(signInName, "").replace("entente", "");
    return !rest.equals(password) && rest.replaceAll("[^\\p{L}]", "").isEmpty();
  }

  private static Set<String> read() {
    try {
      return new ClassPathResource("people/breached-passwords.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of breached passwords cannot be read", e);
    }
  }
}
