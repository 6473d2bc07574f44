package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The files that are nobody's secret: style sheets, scripts, icons, fonts. */
final class StaticFiles {

  private static final Pattern PATH =
      Pattern.compile("/(lib|fonts)/[\\w./-]+|/[\\w-]+\\.(css|js|svg|ico)");

  private StaticFiles() {}

  static boolean asked(HttpServletRequest request) {
    return request.getMethod().matches("GET|HEAD")
        && PATH.matcher(request.getRequestURI()).matches();
  }
}
