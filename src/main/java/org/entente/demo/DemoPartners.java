package org.entente.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.NativeName;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The four offices' own institutions and partners; each start adds those that are missing. */
@Component
@Profile("demo")
@Order(1)
class DemoPartners implements ApplicationRunner {

  private static final String FILE = "demo/partners.txt";
  private static final int COLUMNS = 16;

  private final Partners partners;

  DemoPartners(Partners partners) {
    this.partners = partners;
  }

  /**
   * @param key first column of the file, {@code qmul}; the id is the same in every database
   */
  static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("partner:" + key).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    List<Partner> all =
        new ClassPathResource(FILE)
            .getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(DemoPartners::partner)
            .toList();
    Map<UUID, Partner> there = partners.findAll(all.stream().map(Partner::id).toList());
    all.stream()
        .filter(partner -> !there.containsKey(partner.id()))
        .forEach(partner -> partners.add(partner, Actor.SYSTEM));
  }

  private static Partner partner(String line) {
    String[] cell =
        Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toArray(String[]::new);
    return new Partner(
        id(cell[0]),
        PartnerKind.valueOf(cell[1]),
        PartnerScope.valueOf(cell[2]),
        names(cell),
        cell[12].isEmpty() ? null : new NativeName(cell[12], cell[13]),
        orNull(cell[6]),
        cell[4],
        orNull(cell[5]),
        orNull(cell[7]),
        cell[3].equals("own"),
        cell[14].isEmpty() ? null : new Succession(Succession.Kind.valueOf(cell[14]), id(cell[15])),
        PartnerContact.NONE,
        0);
  }

  private static LocalizedText names(String[] cell) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    names.put(Language.EN, cell[8]);
    names.put(Language.FR, cell[9]);
    names.put(Language.ES, cell[10]);
    names.put(Language.AR, cell[11]);
    names.values().removeIf(String::isEmpty);
    return new LocalizedText(names);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
