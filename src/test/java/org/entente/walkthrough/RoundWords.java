package org.entente.walkthrough;

import org.entente.shared.Language;

/** What people type in a grant round, each in the language that they read. */
record RoundWords(
    Language language,
    String programme,
    String envelope,
    String title,
    String summary,
    String merit,
    String project,
    String host,
    String motivation,
    String more,
    String reason,
    String remark) {

  static RoundWords in(Language language) {
    return language == Language.AR ? ARABIC : FRENCH;
  }

  /** As it ends the names of fields. */
  String suffix() {
    return language == Language.AR ? "Ar" : "Fr";
  }

  private static final RoundWords FRENCH =
      new RoundWords(
          Language.FR,
          "Mobilité sortante",
          "Enveloppe de mobilité",
          "Mobilité sortante des étudiants",
          "Un séjour d’études chez l’un de nos partenaires, payé au mois et au voyage.",
          "Qualité du dossier",
          "Projet d’études",
          "Queen Mary University of London",
          "Je souhaite suivre à Londres les cours de procédés durables qui n’existent pas chez nous.",
          "Je précise que ma directrice d’études a approuvé le plan de cours.",
          "Nous avons publié un article ensemble l’an dernier.",
          "Dossier solide et projet clair.");

  private static final RoundWords ARABIC =
      new RoundWords(
          Language.AR,
          "التنقل إلى الخارج",
          "مخصصات التنقل",
          "تنقل الطلبة إلى الخارج",
          "إقامة دراسية لدى أحد شركائنا تُدفع شهريًا مع بدل للسفر.",
          "جودة الملف",
          "مشروع الدراسة",
          "جامعة كوين ماري في لندن",
          "أرغب في متابعة مقررات العمليات المستدامة في لندن، وهي مقررات غير متاحة في جامعتنا.",
          "أوضح أن مشرفتي الأكاديمية وافقت على خطة المقررات.",
          "نشرنا معًا مقالًا في العام الماضي.",
          "ملف متين ومشروع واضح.");
}
