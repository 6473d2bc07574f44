package org.entente.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.entente.people.signin.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** {@code mvc.perform(get("/tasks").with(as.person("officer")))}. */
@Component
public class SignedInAs {

  private final Standings standings;

  SignedInAs(Standings standings) {
    this.standings = standings;
  }

  public RequestPostProcessor person(String signInName) {
    Standing standing = standings.named(signInName).orElseThrow();
    return authentication(new SignedIn(standing.person(), standing.epoch()).token());
  }
}
