package org.entente.iso20022;

/**
 * An address in parts, as banks ask for it since November 2026; empty for what it has not. Town and
 * country are always told.
 *
 * @param country code of ISO 3166
 */
public record PostalAddress(
    String street, String building, String postCode, String town, String region, String country) {

  public static PostalAddress of(String town, String country) {
    return new PostalAddress("", "", "", town, "", country);
  }
}
