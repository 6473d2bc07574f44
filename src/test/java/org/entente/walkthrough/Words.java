package org.entente.walkthrough;

/** What a reader types to find the parties, in the language of the page. */
record Words(String foundation, String partner, String beneficiary, String field) {

  static final Words ENGLISH =
      new Words(
          "Polytechnic Foundation",
          "Queen Mary University of London",
          "National Polytechnic Institute",
          "Teaching");

  static final Words ARABIC =
      new Words("مؤسسة بوليتكنك", "جامعة كوين ماري في لندن", "المعهد الوطني للبوليتكنك", "التعليم");
}
