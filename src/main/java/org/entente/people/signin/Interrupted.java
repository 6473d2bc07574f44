package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.people.FreshAction;

/**
 * What somebody sent that needs a fresh sign-in first, kept in their session so that it is not
 * lost. The latest only.
 *
 * @param path of this application, as it was asked for
 * @param fields as they were typed, but for passwords and the form's token; empty where it was no
 *     form
 */
public record Interrupted(
    UUID id, FreshAction action, boolean form, String path, Map<String, List<String>> fields) {

  private static final String KEY = "entente.interrupted";
  private static final Set<String> NOT_KEPT = Set.of("_csrf", "password");

  public static Interrupted keep(UUID id, FreshAction action, HttpServletRequest request) {
    boolean form = !request.getMethod().equals("GET");
    Interrupted kept =
        new Interrupted(id, action, form, path(request, form), fields(request, form));
    request.getSession().setAttribute(KEY, kept);
    return kept;
  }

  public static Optional<Interrupted> of(HttpServletRequest request, UUID id) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(KEY))
        .filter(Interrupted.class::isInstance)
        .map(Interrupted.class::cast)
        .filter(kept -> kept.id.equals(id));
  }

  private static String path(HttpServletRequest request, boolean form) {
    String query = request.getQueryString();
    return form || query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static Map<String, List<String>> fields(HttpServletRequest request, boolean form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    if (form) {
      request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
      fields.keySet().removeIf(name -> NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)));
    }
    return fields;
  }

  /** Never what was typed. */
  @Override
  public String toString() {
    return "Interrupted[" + path + "]";
  }
}
