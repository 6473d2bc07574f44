package org.entente.drafting.web;

import static org.entente.people.Role.ADMIN;
import static org.entente.people.Role.OFFICER;
import static org.entente.people.RouteRule.everyone;
import static org.entente.people.RouteRule.roles;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Officers work on texts; whoever may read an agreement reads its versions. */
@Component
class DraftingRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        roles(GET, "/drafting/{taskId}", OFFICER),
        roles(POST, "/drafting/{taskId}", OFFICER),
        roles(GET, "/drafting/{taskId}/languages", OFFICER),
        roles(POST, "/drafting/{taskId}/languages", OFFICER),
        roles(GET, "/drafting/{taskId}/template", ADMIN),
        roles(POST, "/drafting/{taskId}/template", ADMIN),
        roles(POST, "/drafting/{taskId}/template/text", ADMIN),
        everyone(GET, "/agreements/{id}/versions/{number}"),
        everyone(GET, "/agreements/{id}/versions/{number}/changes"),
        everyone(GET, "/agreements/{id}/versions/{number}/draft.pdf"));
  }
}
