/** The outbox of mails: what is to be sent, to whom, and how it stands. */
@NullMarked
package org.entente.notify.outbox;

import org.jspecify.annotations.NullMarked;
