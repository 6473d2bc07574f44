package org.entente.people.signin;

import org.jspecify.annotations.Nullable;

/** Where to go on after sign-in: a path of this application, never another site. */
public final class ReturnPath {

  private ReturnPath() {}

  public static String of(@Nullable String path) {
    return path != null && ours(path) ? path : "/";
  }

  private static boolean ours(String path) {
    return path.startsWith("/")
        && !path.startsWith("//")
        && !path.startsWith("/sign-")
        && path.length() <= 2000
        && path.chars().noneMatch(c -> c <= ' ' || c == '\\');
  }
}
