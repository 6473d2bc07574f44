package org.entente.demo;

import java.util.List;
import java.util.Map;
import org.entente.people.Unit;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The four offices of the demo, and a department of each that proposes. */
final class DemoUnits {

  private static final String MONTREAL = "Polytechnique Montréal";
  private static final String HEBRON = "Palestine Polytechnic University";
  private static final String LILLE = "IMT Nord Europe";
  private static final String FOUNDATION = "Polytechnic Foundation";

  static final List<Unit> ALL =
      List.of(
          unit(
              "polytechnique-montreal",
              MONTREAL,
              null,
              MONTREAL,
              MONTREAL,
              MONTREAL,
              "بوليتكنك مونتريال"),
          unit(
              "point",
              MONTREAL,
              "polytechnique-montreal",
              "Polytechnique Montréal international",
              "Polytechnique Montréal international",
              "Polytechnique Montréal internacional",
              "بوليتكنك مونتريال الدولية"),
          unit(
              "genie-chimique",
              MONTREAL,
              "polytechnique-montreal",
              "Chemical Engineering",
              "Génie chimique",
              "Ingeniería Química",
              "الهندسة الكيميائية"),
          unit(
              "ppu",
              HEBRON,
              null,
              HEBRON,
              "Université polytechnique de Palestine",
              "Universidad Politécnica de Palestina",
              "جامعة بوليتكنك فلسطين"),
          unit(
              "ppu-engineering",
              HEBRON,
              "ppu",
              "College of Engineering",
              "Faculté de génie",
              "Facultad de Ingeniería",
              "كلية الهندسة"),
          unit(
              "imt-nord-europe",
              LILLE,
              null,
              LILLE,
              LILLE,
              LILLE,
              "معهد المناجم والاتصالات شمال أوروبا"),
          unit(
              "imt-digital",
              LILLE,
              "imt-nord-europe",
              "Digital Systems",
              "Systèmes numériques",
              "Sistemas digitales",
              "الأنظمة الرقمية"),
          unit(
              "polytechnic-foundation",
              FOUNDATION,
              null,
              FOUNDATION,
              "Fondation polytechnique",
              "Fundación Politécnico",
              "مؤسسة بوليتكنك"),
          unit(
              "foundation-programmes",
              FOUNDATION,
              "polytechnic-foundation",
              "Academic Programmes",
              "Programmes universitaires",
              "Programas académicos",
              "البرامج الأكاديمية"));

  /** The units that propose. */
  static final List<String> ACADEMIC =
      List.of("genie-chimique", "ppu-engineering", "imt-digital", "foundation-programmes");

  private DemoUnits() {}

  private static Unit unit(
      String code,
      String office,
      @Nullable String parent,
      String en,
      String fr,
      String es,
      String ar) {
    Map<Language, String> name =
        Map.of(Language.EN, en, Language.FR, fr, Language.ES, es, Language.AR, ar);
    return new Unit(code, new LocalizedText(name), office, parent);
  }
}
