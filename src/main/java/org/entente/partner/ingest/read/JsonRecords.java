package org.entente.partner.ingest.read;

import java.io.InputStream;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The elements of one JSON array, one in memory at a time. */
final class JsonRecords {

  /** Characters of one element; the longest of ROR's has some 300,000. */
  static final int LONGEST = 2_000_000;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(30)
          .maxStringLength(100_000)
          .maxNameLength(1_000)
          .maxNumberLength(100)
          .build();

  private static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build()).build();

  private JsonRecords() {}

  /**
   * @param each gets the line where an element begins, and the element
   * @throws Unreadable where it is no array, or breaks off, or one element is beyond all bounds
   */
  static void read(InputStream bytes, BiConsumer<Integer, JsonNode> each) {
    StrictText text = new StrictText(bytes, LONGEST);
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new Unreadable("notAnArray", 1);
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        text.recordBegins(line);
        each.accept(line, parser.<JsonNode>readValueAsTree());
      }
      if (parser.nextToken() != null) {
        throw new Unreadable("json", parser.currentTokenLocation().getLineNr());
      }
    } catch (JacksonException e) {
      boolean told = e.getLocation() != null && e.getLocation().getLineNr() > 0;
      throw new Unreadable("json", told ? e.getLocation().getLineNr() : text.recordLine());
    }
  }
}
