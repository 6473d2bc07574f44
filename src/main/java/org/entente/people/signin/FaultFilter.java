package org.entente.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.people.RequestFault;
import org.entente.shared.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What fails in a later filter still gets the security headers: the server throws all headers away
 * when an exception reaches it, but keeps them when an error is sent.
 */
class FaultFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AccessDeniedException | AuthenticationException | RequestRejectedException e) {
      throw e;
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        throw e;
      }
      request.setAttribute(RequestFault.ATTRIBUTE, e);
      response.sendError(
          e instanceof Refusal refusal
              ? refusal.kind().status()
              : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }
}
