package org.entente.people.signin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.people.TokenScope;
import org.entente.people.TokenText;
import org.entente.people.query.Standings;
import org.entente.people.query.TokenReader;
import org.springframework.stereotype.Component;

/** Whom a token belongs to; a person looked at anew with every request, as with sessions. */
@Component
class TokenSignIn {

  private static final int LONGEST = 200;
  private static final int KEPT = 10_000;

  private final TokenReader tokens;
  private final Standings standings;
  private final Set<String> right =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<String, Boolean>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > KEPT;
                }
              }));

  TokenSignIn(TokenReader tokens, Standings standings) {
    this.tokens = tokens;
    this.standings = standings;
  }

  Optional<Bearer> bearer(String token) {
    if (token.length() > LONGEST || !token.startsWith(TokenText.PREFIX)) {
      return Optional.empty();
    }
    String hash = TokenText.hash(token);
    Optional<Bearer> bearer = tokens.holding(hash).flatMap(this::standing);
    if (bearer.isPresent()) {
      right.add(hash);
    } else {
      right.remove(hash);
    }
    return bearer;
  }

  /** Whether it was right when it came last: of the tokens used last on this node. */
  boolean knows(String token) {
    return token.length() <= LONGEST && right.contains(TokenText.hash(token));
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
