package org.entente.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.people.RequestFault;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside a controller: unknown addresses, filters, the server itself. */
@Controller
class ErrorPage implements ErrorController {

  private final Troubles troubles;
  private final TroubleAnswers answers;

  ErrorPage(Troubles troubles, TroubleAnswers answers) {
    this.troubles = troubles;
    this.answers = answers;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    Object fault = request.getAttribute(RequestFault.ATTRIBUTE);
    Object error = fault != null ? fault : request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return answers.answer(
        troubles.of(
            error instanceof Throwable thrown ? thrown : null,
            status instanceof Integer code ? code : 404),
        request,
        response);
  }
}
