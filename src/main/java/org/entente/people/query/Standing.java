package org.entente.people.query;

import org.entente.people.Person;

/**
 * A person as they stand at this moment.
 *
 * @param epoch sessions of an older one are over
 * @param factor whether they have a second factor
 */
public record Standing(Person person, int epoch, boolean factor) {}
