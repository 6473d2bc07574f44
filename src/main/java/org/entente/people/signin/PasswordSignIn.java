package org.entente.people.signin;

import java.util.Locale;
import java.util.Optional;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in by name and password. Wrong names and wrong passwords take the same time and answer. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final int LONGEST = 512;

  private final Standings standings;
  private final PasswordEncoder encoder;
  private final Throttle throttle;
  private final String nobodysHash;

  PasswordSignIn(Standings standings, PasswordEncoder encoder, Throttle throttle) {
    this.standings = standings;
    this.encoder = encoder;
    this.throttle = throttle;
    this.nobodysHash = String.valueOf(encoder.encode("nobody has this password"));
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String address = address(attempt);
    requirePatience(name, address);
    Optional<Standing> known = known(name, String.valueOf(attempt.getCredentials()));
    if (known.isEmpty()) {
      throttle.failed(name, address);
      throw new BadCredentialsException("wrong name or password");
    }
    // Once more, as others may have failed meanwhile: who guesses a hundred at once gains nothing.
    requirePatience(name, address);
    throttle.succeeded(name, address);
    return new SignedIn(known.get().person(), known.get().epoch()).token();
  }

  private void requirePatience(String name, String address) {
    throttle
        .wait(name, address)
        .ifPresent(
            wait -> {
              throw new Throttled(wait);
            });
  }

  private Optional<Standing> known(String name, String password) {
    Optional<Standing> standing = standings.named(name);
    String hash =
        standing.flatMap(each -> standings.passwordHash(each.person().id())).orElse(nobodysHash);
    boolean right = password.length() <= LONGEST && encoder.matches(password, hash);
    return standing.filter(each -> right && each.person().enabled());
  }

  private static String address(Authentication attempt) {
    @Nullable Object details = attempt.getDetails();
    return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "?";
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
