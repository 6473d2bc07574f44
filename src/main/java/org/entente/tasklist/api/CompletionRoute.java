package org.entente.tasklist.api;

import org.entente.api.FormRoute;
import org.entente.api.SentForm;
import org.springframework.stereotype.Component;

@Component
class CompletionRoute implements FormRoute {

  @Override
  public String path() {
    return "/api/tasks/{id}/complete";
  }

  @Override
  public Class<? extends SentForm> body() {
    return TaskWorkApi.Completed.class;
  }
}
