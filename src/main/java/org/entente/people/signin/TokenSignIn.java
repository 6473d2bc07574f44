package org.entente.people.signin;

import java.util.Optional;
import org.entente.people.TokenScope;
import org.entente.people.TokenText;
import org.entente.people.query.Standings;
import org.entente.people.query.TokenReader;
import org.springframework.stereotype.Component;

/** Whom a token belongs to; a person looked at anew with every request, as with sessions. */
@Component
class TokenSignIn {

  private static final int LONGEST = 200;

  private final TokenReader tokens;
  private final Standings standings;

  TokenSignIn(TokenReader tokens, Standings standings) {
    this.tokens = tokens;
    this.standings = standings;
  }

  Optional<Bearer> bearer(String token) {
    return token.length() > LONGEST || !token.startsWith(TokenText.PREFIX)
        ? Optional.empty()
        : tokens.holding(TokenText.hash(token)).flatMap(this::standing);
  }

  private Optional<Bearer> standing(TokenReader.Held token) {
    Optional<Bearer> bearer =
        standings
            .of(token.person())
            .filter(now -> now.person().enabled() && now.epoch() == token.epoch())
            .map(now -> new Bearer(new SignedIn(now.person(), now.epoch()), token.scope()));
    bearer.ifPresent(known -> tokens.used(token));
    return bearer;
  }

  /** Who a request is from, and what it may do. */
  record Bearer(SignedIn signedIn, TokenScope scope) {}
}
