package org.entente.partner;

/** How somebody belongs to a network. */
public enum NetworkRole {
  MEMBER,
  ASSOCIATE,
  CANDIDATE,
  FORMER
}
