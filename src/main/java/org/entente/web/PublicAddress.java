package org.entente.web;

import org.springframework.stereotype.Component;

/**
 * Where people reach Entente from outside, as configured: never as the Host header of a request
 * says, which its sender chooses.
 */
@Component
public class PublicAddress {

  private final String base;

  PublicAddress(WebProperties properties) {
    String address = properties.publicAddress().toString();
    this.base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /**
   * @param path of this application, from {@code /} on
   */
  public String of(String path) {
    return base + path;
  }
}
