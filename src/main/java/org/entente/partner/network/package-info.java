/** Networks in their tables, and the reminders of what ends or is due. */
@NullMarked
package org.entente.partner.network;

import org.jspecify.annotations.NullMarked;
