package org.entente.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.TokenScope;
import org.entente.people.Tokens;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code programs.of("officer").get("/api/me")}: each person has one token for all tests. */
@Component
@Lazy
public class Programs {

  private final People people;
  private final Tokens tokens;
  private final Environment environment;
  private final Map<String, String> made = new ConcurrentHashMap<>();

  Programs(People people, Tokens tokens, Environment environment) {
    this.people = people;
    this.tokens = tokens;
    this.environment = environment;
  }

  public Program of(String signInName) {
    return stranger().token(made.computeIfAbsent(signInName, this::token));
  }

  public Program stranger() {
    return Program.at(environment.getRequiredProperty("local.server.port", Integer.class));
  }

  private String token(String signInName) {
    Person person = people.findBySignInName(signInName).orElseThrow();
    return tokens.make(person.id(), "tests", TokenScope.WRITE, 1);
  }
}
