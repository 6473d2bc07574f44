package org.entente.web;

import java.util.List;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page is the inbox. */
@Controller
class Home {

  @GetMapping("/")
  String home() {
    return "redirect:/tasks";
  }

  /** Who may open the web module's own pages. */
  @Configuration(proxyBeanMethods = false)
  static class Rules {
    @Bean
    Routes webRoutes() {
      return () ->
          List.of(
              RouteRule.everyone(HttpMethod.GET, "/"), RouteRule.open(HttpMethod.GET, "/error"));
    }
  }
}
