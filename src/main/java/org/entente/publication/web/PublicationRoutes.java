package org.entente.publication.web;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.stream.Stream;
import org.entente.award.AwardAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.stereotype.Component;

/** Whoever reads awards reads what is published of them. */
@Component
class PublicationRoutes implements Routes {

  @Override
  public List<RouteRule> rules() {
    return Stream.of("/grants", "/grants.json", "/grants.csv", "/grants.xlsx")
        .map(path -> RouteRule.roles(GET, path, AwardAccess.READERS))
        .toList();
  }
}
