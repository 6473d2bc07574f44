package org.entente.people.signin;

/**
 * What the sign-in page tells after a failed try, once.
 *
 * @param name as it was typed
 * @param minutes to wait, 0 where name or password were wrong
 */
public record SignInRefused(String name, long minutes) {

  public static final String KEY = "entente.signInRefused";
}
