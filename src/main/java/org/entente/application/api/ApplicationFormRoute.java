package org.entente.application.api;

import org.entente.api.FormRoute;
import org.entente.api.SentForm;
import org.springframework.stereotype.Component;

@Component
class ApplicationFormRoute implements FormRoute {

  @Override
  public String path() {
    return "/api/calls/{id}/applications";
  }

  @Override
  public Class<? extends SentForm> body() {
    return NewApplication.class;
  }
}
