package org.entente.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Optional;
import org.entente.people.Person;

/**
 * Somebody who has given the password and still has to give a code, or to set one up. They are
 * nobody to every page but those two.
 *
 * @param enrolled whether there is a factor to be asked for
 */
public record HalfWay(Person person, boolean enrolled) {

  private static final String ATTRIBUTE = HalfWay.class.getName();

  /** Empty for whoever is signed in, and for strangers. */
  public static Optional<HalfWay> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof HalfWay half
        ? Optional.of(half)
        : Optional.empty();
  }

  void in(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * The page that they have to pass.
   *
   * @param back a path of this application, where they go on to
   */
  public String page(String back) {
    String page = enrolled ? "/sign-in/code" : "/second-factor";
    return back.equals("/") ? page : page + "?back=" + URLEncoder.encode(back, UTF_8);
  }
}
