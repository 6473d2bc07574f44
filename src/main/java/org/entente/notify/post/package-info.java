/** Mails put into words, sent, and read when they come back. */
@NullMarked
package org.entente.notify.post;

import org.jspecify.annotations.NullMarked;
