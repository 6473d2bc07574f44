package org.entente.secret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seals under one key, and opens what is sealed under that or one of the others. */
final class KeyRing implements SecretBox, Fingerprints {

  private final SecretKey current;
  private final Map<String, SecretKey> all = new LinkedHashMap<>();

  KeyRing(SecretKey current, List<SecretKey> others) {
    this.current = current;
    others.forEach(each -> all.put(each.id(), each));
    all.put(current.id(), current);
  }

  boolean holds(String id) {
    return all.containsKey(id);
  }

  String current() {
    return current.id();
  }

  @Override
  public String seal(byte[] open, String purpose) {
    return current.seal(open, purpose);
  }

  @Override
  public byte[] open(String sealed, String purpose) {
    Sealing sealing = Sealing.of(sealed);
    SecretKey key = all.get(sealing.key());
    if (key == null) {
      throw new SecretLost("no key " + sealing.key() + " here: see ENTENTE_SECRETS_OTHER_KEYS");
    }
    return key.open(sealing, purpose);
  }

  @Override
  public boolean outdated(String sealed) {
    return !Sealing.of(sealed).key().equals(current.id());
  }

  @Override
  public String of(byte[] text, String purpose) {
    return current.fingerprint(text, purpose);
  }

  @Override
  public List<String> all(byte[] text, String purpose) {
    return all.values().stream().map(key -> key.fingerprint(text, purpose)).toList();
  }
}
