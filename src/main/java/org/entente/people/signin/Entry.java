package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends somebody unknown to the sign-in page, and from there back to where they wanted to go. */
@Component
class Entry implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", signIn(request, path(request.getHeader("HX-Current-URL"))));
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(
          signIn(request, request.getMethod().equals("GET") ? asked(request) : null));
    }
  }

  private static String signIn(HttpServletRequest request, @Nullable String back) {
    String path = ReturnPath.of(back);
    return HalfWay.of(request).map(half -> half.page(path)).orElseGet(() -> signIn(path));
  }

  private static String signIn(String path) {
    return path.equals("/")
        ? "/sign-in"
        : "/sign-in?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static @Nullable String path(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      return UriComponentsBuilder.fromUriString(url)
          .scheme(null)
          .host(null)
          .port(null)
          .toUriString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
