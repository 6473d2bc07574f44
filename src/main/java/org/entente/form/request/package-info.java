/** Takes files out of requests. */
@NullMarked
package org.entente.form.request;

import org.jspecify.annotations.NullMarked;
