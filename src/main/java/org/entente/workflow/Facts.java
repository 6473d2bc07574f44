package org.entente.workflow;

/**
 * Marks a read-only bean whose methods a model may ask, for a candidate group or an assignee. Beans
 * without this mark, but for delegates and listeners, do not answer in expressions. Class and
 * methods have to be public, or the expression language does not see them.
 */
public interface Facts {}
