package org.entente.people.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;

/** What one page wants said on the next: for which page, until when, and what. */
final class FlashMaps {

  private FlashMaps() {}

  static Object write(FlashMap flash) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add("flash");
    parts.add(flash.getTargetRequestPath());
    parts.add(Values.entries(flash.getTargetRequestParams()));
    parts.add(Long.toString(flash.getExpirationTime()));
    parts.add(Values.entries(flash));
    return parts;
  }

  static FlashMap read(List<?> parts) {
    FlashMap flash = new FlashMap();
    flash.setTargetRequestPath((String) parts.get(1));
    Values.map(Values.part(parts, 2))
        .forEach(
            (name, values) ->
                ((List<?>) values)
                    .forEach(value -> flash.addTargetRequestParam((String) name, (String) value)));
    flash.setExpirationTime(Long.parseLong((String) parts.get(3)));
    Values.map(Values.part(parts, 4)).forEach((name, value) -> flash.put((String) name, value));
    return flash;
  }
}
