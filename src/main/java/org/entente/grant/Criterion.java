package org.entente.grant;

import org.entente.shared.LocalizedText;

/**
 * What reviewers give points for.
 *
 * @param key unique in its call: letters and digits
 * @param weight in percent; those of a call sum to 100
 * @param maximum points that can be given
 */
public record Criterion(String key, LocalizedText name, int weight, int maximum) {}
