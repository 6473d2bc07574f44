package org.entente.faults;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a browser got it, after all redirects. */
record Page(int status, String path, HttpHeaders headers, String body) {

  private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern HTML = Pattern.compile("<html[^>]*\\blang=\"([a-z]+)\"");

  /** A form of the page: where it goes, and what it sends without anybody typing. */
  record Form(String action, Map<String, String> hidden) {}

  /**
   * @param field a name that only this form has
   */
  Form form(String field) {
    return FORM.matcher(body)
        .results()
        .map(found -> found.group())
        .filter(form -> form.contains("name=\"" + field + "\""))
        .findFirst()
        .map(form -> new Form(attribute(form, "action"), hidden(form)))
        .orElseThrow(() -> new AssertionError("no form with " + field + " on " + this));
  }

  String language() {
    Matcher found = HTML.matcher(body);
    return found.find() ? found.group(1) : "";
  }

  private static Map<String, String> hidden(String form) {
    Map<String, String> hidden = new LinkedHashMap<>();
    HIDDEN
        .matcher(form)
        .results()
        .forEach(
            found ->
                hidden.put(attribute(found.group(), "name"), attribute(found.group(), "value")));
    return hidden;
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }

  @Override
  public String toString() {
    String text = body.replaceAll("(?s)<(script|svg)\\b.*?</\\1>|<[^>]*>", " ");
    return status + " " + path + ": " + String.join(" ", Arrays.asList(text.split("\\s+")));
  }
}
