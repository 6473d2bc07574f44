package org.entente.agreement;

/**
 * A natural person who agrees for themselves, like the beneficiary of a grant.
 *
 * @param name as they write it, the same in every language
 * @param address where mail reaches them; empty where nobody knows
 */
public record Individual(String name, String address) {

  public Individual {
    name = name.strip();
    address = address.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }
}
