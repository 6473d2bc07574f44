package org.entente.partner.web.contact;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Officers keep the contacts; everybody who reads a partner reads them on its page. */
@Component
class ContactRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return List.of(
        RouteRule.roles(GET, "/partners/{id}/contacts/new", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/contacts/new", Role.OFFICER),
        RouteRule.roles(GET, "/partners/{id}/contacts/{contact}", Role.OFFICER),
        RouteRule.roles(POST, "/partners/{id}/contacts/{contact}", Role.OFFICER));
  }
}
