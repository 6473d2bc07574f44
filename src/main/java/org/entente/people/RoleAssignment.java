package org.entente.people;

/**
 * A role held in a unit.
 *
 * @param unit the unit's code, {@code genie-chimique}
 */
public record RoleAssignment(Role role, String unit) {}
