package org.entente.api.me;

import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the token belongs to. */
@RestController
class MeController {

  private final CurrentActor current;
  private final People people;

  MeController(CurrentActor current, People people) {
    this.current = current;
    this.people = people;
  }

  @GetMapping("/api/me")
  @Described("Who I am: name, language, roles by unit, and whom I stand in for today.")
  Me me() {
    Person person = current.person();
    return new Me(
        person.id(),
        person.signInName(),
        person.displayName(),
        person.language().tag(),
        person.assignments().stream()
            .map(each -> new Held(each.role().key(), each.unit()))
            .sorted()
            .toList(),
        people.standsInFor(person.id()).stream()
            .map(other -> new Other(other.id(), other.displayName()))
            .toList());
  }

  /** Who may ask who they are. */
  @Configuration(proxyBeanMethods = false)
  static class Rules {

    @Bean
    Routes meRoutes() {
      return () -> List.of(RouteRule.everyone(HttpMethod.GET, "/api/me"));
    }
  }

  @Described("The person a token belongs to.")
  record Me(
      UUID id,
      @Described(value = "Name at sign-in.", example = "officer") String signInName,
      @Described("As it stands beside what they do.") String name,
      @Described(value = "Their language, where a request asks for none.", example = "en")
          String language,
      @Described("What they are, and where.") List<Held> roles,
      @Described("Whom they stand in for today.") List<Other> standsInFor) {}

  @Described("A role held in a unit.")
  record Held(
      @Described(value = "Key of the role.", example = "unit-head") String role,
      @Described(value = "Code of the unit.", example = "international-office") String unit)
      implements Comparable<Held> {

    @Override
    public int compareTo(Held other) {
      return (role + "@" + unit).compareTo(other.role + "@" + other.unit);
    }
  }

  @Described("Another person.")
  record Other(UUID id, String name) {}
}
