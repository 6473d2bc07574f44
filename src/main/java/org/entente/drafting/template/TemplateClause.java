package org.entente.drafting.template;

/**
 * A clause of a template in one language.
 *
 * @param condition name of the {@link Condition} under which it stands, empty for always
 * @param body paragraphs between blank lines, with placeholders; one may begin with its own
 *     condition: {@code [money] …}
 */
record TemplateClause(String key, String condition, String heading, String body) {}
