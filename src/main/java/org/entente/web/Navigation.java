package org.entente.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The side navigation: of all places there are, those that the reader's roles may open. */
@Component("navigation")
public class Navigation {

  private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

  private static final List<Section> ALL =
      List.of(
          new Section(
              "work",
              List.of(
                  Entry.of("inbox", "/tasks", "inbox"),
                  Entry.of("notices", "/notices", "bell"),
                  Entry.of("reviews", "/reviews", "scale"),
                  Entry.of("myApplications", "/my/applications", "pen"))),
          new Section(
              "records",
              List.of(
                  Entry.of("agreements", "/agreements", "file"),
                  Entry.of("applications", "/applications", "files"),
                  Entry.of("partners", "/partners", "building"),
                  Entry.of("networks", "/networks", "network"))),
          new Section(
              "money",
              List.of(
                  Entry.of("publicCalls", "/calls", "globe"),
                  Entry.of("calls", "/calls/register", "award"),
                  Entry.of("envelopes", "/envelopes", "coins"),
                  Entry.of("awards", "/awards", "check"),
                  Entry.of("payments", "/payments", "pay"),
                  Entry.of("bankDetails", "/bank-details", "lock"),
                  Entry.of("bank", "/bank", "bank"),
                  Entry.of("reconciliation", "/reconciliation", "scale"),
                  Entry.of("reports", "/reports", "comment"),
                  Entry.of("recoveries", "/recoveries", "undo"),
                  Entry.of("published", "/grants", "eye"))),
          new Section(
              "oversight",
              List.of(
                  Entry.of("history", "/history", "history"),
                  Entry.of("operations", "/operations", "rules"))));

  private static final List<String> PROPOSALS = List.of("/agreements/new");

  private static final List<Key> KEYS =
      List.of(
          new Key("/", "search"),
          new Key("J", "next"),
          new Key("K", "previous"),
          new Key("Enter", "open"),
          new Key("X", "select"),
          new Key("C", "claim"),
          new Key("Ctrl Enter", "send"),
          new Key("?", "help"),
          new Key("Esc", "close"));

  private final ObjectProvider<Routes> routes;
  private final ObjectProvider<NavCounts> counts;

  Navigation(ObjectProvider<Routes> routes, ObjectProvider<NavCounts> counts) {
    this.routes = routes;
    this.counts = counts;
  }

  /**
   * @param counted false on error pages: when the database is away, counting only takes time
   */
  public List<Section> sections(@Nullable Me me, boolean counted) {
    if (me == null) {
      return List.of();
    }
    Map<String, Integer> numbers = counted ? numbers(me.id()) : Map.of();
    List<Section> open = new ArrayList<>();
    for (Section section : ALL) {
      List<Entry> entries =
          section.entries().stream()
              .filter(entry -> mayOpen(me, entry.path()))
              .map(entry -> entry.counted(numbers.get(entry.key())))
              .toList();
      if (!entries.isEmpty()) {
        open.add(new Section(section.key(), entries));
      }
    }
    return open;
  }

  /** Where this reader makes a proposal, null when they make none. */
  public @Nullable String proposal(@Nullable Me me) {
    if (me == null) {
      return null;
    }
    return PROPOSALS.stream().filter(path -> mayOpen(me, path)).findFirst().orElse(null);
  }

  public List<Key> keys() {
    return KEYS;
  }

  private boolean mayOpen(Me me, String path) {
    return routes.stream()
        .flatMap(each -> each.rules().stream())
        .filter(rule -> rule.method().equals(HttpMethod.GET) && rule.pattern().equals(path))
        .anyMatch(rule -> opens(rule, me));
  }

  private static boolean opens(RouteRule rule, Me me) {
    return rule.open() || me.roles().stream().anyMatch(rule.roles()::contains);
  }

  /** Without the database there are no counts, but still an error page with its navigation. */
  private Map<String, Integer> numbers(UUID person) {
    Map<String, Integer> all = new HashMap<>();
    try {
      counts.stream().forEach(each -> all.putAll(each.counts(person)));
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("no counts beside the navigation", e);
    }
    return all;
  }

  /** A heading of the navigation. */
  public record Section(String key, List<Entry> entries) {}

  /** A place to go; its word is the message {@code nav.<key>}. */
  public record Entry(String key, String path, String icon, @Nullable Integer count) {

    static Entry of(String key, String path, String icon) {
      return new Entry(key, path, icon, null);
    }

    Entry counted(@Nullable Integer number) {
      return new Entry(key, path, icon, number);
    }
  }

  /** A key and what it does, {@code keys.<name>}. */
  public record Key(String cap, String name) {}
}
