package org.entente.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.entente.shared.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * U+0000 is in no text that anybody types, and the database keeps none: refused here, whatever it
 * was sent as. The server itself refuses it in a path; a program's body is looked at where it is
 * read.
 */
class NoNul extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getParameterMap().entrySet().stream().anyMatch(NoNul::nul)) {
      throw Refusal.malformed("error.text.nul");
    }
    chain.doFilter(request, response);
  }

  private static boolean nul(Map.Entry<String, String[]> parameter) {
    return parameter.getKey().indexOf('\0') >= 0
        || Arrays.stream(parameter.getValue()).anyMatch(value -> value.indexOf('\0') >= 0);
  }
}
