package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever a controller throws becomes an answer with a next step, never a stack trace. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Refusals {

  private final Troubles troubles;
  private final TroubleAnswers answers;

  Refusals(Troubles troubles, TroubleAnswers answers) {
    this.troubles = troubles;
    this.answers = answers;
  }

  @ExceptionHandler
  Object refused(Exception error, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (error instanceof AccessDeniedException || error instanceof AuthenticationException) {
      throw error;
    }
    return answers.answer(troubles.of(error, 500), request, response);
  }
}
