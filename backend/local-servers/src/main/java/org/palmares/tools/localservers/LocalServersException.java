// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

/** A local server could not be started, stopped or found; the message is one sentence to show. */
public final class LocalServersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalServersException(String sentence) {
        super(sentence);
    }

    public LocalServersException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
