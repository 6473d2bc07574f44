package org.entente.form.view;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a part is shown.
 *
 * @param hideWhen condition for {@code form.js} as JSON; null when it is always shown or only the
 *     server can tell
 */
public record Place(boolean wide, @Nullable String hideWhen) {}
